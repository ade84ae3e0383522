import type { InstantText } from './session.ts';

const minute = 60_000;

/** A moment as a number; text that is none lies before everything, so that it never overrules what has a time. */
export function millisecondsOf(at: InstantText): number {
  const read = Date.parse(at);
  return Number.isNaN(read) ? Number.NEGATIVE_INFINITY : read;
}

/** Whether a moment lies after another; not at the same. */
export const isAfter = (one: InstantText, other: InstantText): boolean => millisecondsOf(one) > millisecondsOf(other);

export const laterOf = (one: InstantText, other: InstantText): InstantText => (isAfter(other, one) ? other : one);

/** A moment some minutes later, or earlier (minutes < 0). */
export const plusMinutes = (at: InstantText, minutes: number): InstantText =>
  new Date(millisecondsOf(at) + minutes * minute).toISOString();

/** The next whole minute, or the moment itself when it is one. */
export const upToMinute = (at: InstantText): InstantText =>
  new Date(Math.ceil(millisecondsOf(at) / minute) * minute).toISOString();
