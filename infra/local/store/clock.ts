/** The local Microsoft 365's clock: real time plus an offset that is kept in the store, so it ticks and can be moved. */
import { Temporal } from 'temporal-polyfill';
import type { Database } from './database.ts';
import { readSetting, writeSetting } from './settings.ts';

export interface Clock {
  now(): Date;
  /** Moves to a London date and time, `yyyy-mm-ddThh:mm`, seconds allowed; throws RangeError for anything else. */
  moveTo(london: string): void;
  /** London date and time to the minute, `yyyy-mm-ddThh:mm`. */
  london(): string;
  /** Back to where it was when the server started for the first time: the `now` it was given, or real time. */
  restart(): void;
}

const offsetName = 'clockOffsetInMs';

/** `startsAt` moves the clock; without it the stored clock goes on. `machineTime`: the time that ticks below, in milliseconds. */
export function createClock(database: Database, startsAt: string | undefined, machineTime: () => number = Date.now): Clock {
  let offset = Number(readSetting(database, offsetName) ?? 0);
  const setOffset = (milliseconds: number) => {
    offset = milliseconds;
    writeSetting(database, offsetName, String(milliseconds));
  };
  const clock: Clock = {
    now: () => new Date(machineTime() + offset),
    moveTo: (london) =>
      setOffset(Temporal.PlainDateTime.from(london).toZonedDateTime('Europe/London').epochMilliseconds - machineTime()),
    london: () =>
      Temporal.Instant.fromEpochMilliseconds(machineTime() + offset)
        .toZonedDateTimeISO('Europe/London')
        .toPlainDateTime()
        .toString()
        .slice(0, 16),
    restart: () => (startsAt === undefined ? setOffset(0) : clock.moveTo(startsAt)),
  };
  if (startsAt !== undefined) startAt(clock, startsAt);
  return clock;
}

function startAt(clock: Clock, london: string): void {
  try {
    clock.moveTo(london);
  } catch (error) {
    throw new Error(`The clock cannot start at '${london}'. Give NOW as London date and time, for example 2026-11-23T08:30.`, {
      cause: error,
    });
  }
}
