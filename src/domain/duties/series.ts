/**
 * Duties that come again and again about one placement. Of a rolling series each is due so long after the last was done; of periods each
 * is due once in its own. What is past, what is open and what will come are all there: the future as if each were done on its last day.
 */
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';
import type { Discharge, Duty } from './duty.ts';
import { dischargeBy, earlier } from './dutyOf.ts';
import { deedsOf, type PlacementCase, type PlacementDutyDraft, placementDuty } from './placementCase.ts';
import type { Deed } from './recordIndex.ts';

/** What a series runs over, a placement or a pupil's timetable: its first and last day, and how one of its duties is made. */
export interface Run {
  readonly firstDay: DateText;
  readonly lastDay: DateText;
  readonly make: (draft: PlacementDutyDraft) => Duty;
}
const runOf = (c: PlacementCase): Run => ({
  firstDay: c.firstDay,
  lastDay: c.lastDay,
  // One that was missed lapses when the next is done, but no later than with the placement.
  make: (draft) =>
    placementDuty(
      c,
      c.hasEnded && draft.lapsedOn ? { ...draft, lapsedOn: earlier(draft.lapsedOn, addDays(c.lastDay, 1)) } : draft,
    ),
});

/** When the next is due after the day on which the last was done, or the start; undefined when no further is due. */
export interface NextDue {
  /** Undefined when it cannot be worked out: then the next open one says so, and nothing is foreseen behind it. */
  readonly dueOn: DateText | undefined;
  readonly draft: Pick<PlacementDutyDraft, 'citation' | 'basis' | 'words' | 'owner'>;
}

interface Done {
  readonly on: DateText;
  readonly discharge: Discharge;
}

/** What was done of a kind since a day, one a day. */
export const doneSince = (c: PlacementCase, kinds: readonly Duty['kind'][], from: DateText): Done[] =>
  daysDone(
    kinds.flatMap((kind) => deedsOf(c, kind)),
    from,
  );

/** Some deeds since a day, one a day, earliest first. */
export function daysDone(deeds: readonly Deed[], from: DateText): Done[] {
  if (deeds.length === 0) return [];
  const byDay = new Map<DateText, Done>();
  for (const deed of deeds)
    if (deed.on >= from && !byDay.has(deed.on)) byDay.set(deed.on, { on: deed.on, discharge: dischargeBy(deed) });
  return [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** A school year has 39 weeks; nothing is due more often. A rule that would never end is cut here. */
const mostInASeries = 400;

/**
 * `next(from, until)` says when one is due that began on `from`; `until` is the day on which it was done, so that a rule that changed
 * later does not judge it. Ends after the placement's last day.
 */
export const rollingSeries = (c: PlacementCase, kind: Duty['kind'], done: readonly Done[], next: Next): Duty[] =>
  rollingDuties(runOf(c), kind, done, next);

/** `part` is `start` for the first of the series, which may be judged otherwise than one that follows another. */
type Next = (from: DateText, until: DateText | undefined, part: string) => NextDue | undefined;

/** The same over any run. */
export function rollingDuties(run: Run, kind: Duty['kind'], done: readonly Done[], next: Next): Duty[] {
  const duties: Duty[] = [];
  let from = run.firstDay;
  let part = 'start';
  for (const { on, discharge } of done) {
    const due = next(from, on, part);
    if (due !== undefined) duties.push(run.make({ kind, part, dueOn: due.dueOn, done: discharge, ...due.draft }));
    from = on;
    part = on;
  }
  for (let count = 0; count < mostInASeries; count += 1) {
    const due = next(from, undefined, part);
    if (due === undefined) break;
    if (due.dueOn === undefined) {
      if (count === 0) duties.push(run.make({ kind, part, dueOn: undefined, done: null, ...due.draft }));
      break;
    }
    if (due.dueOn > run.lastDay) break;
    duties.push(run.make({ kind, part, dueOn: due.dueOn, done: null, ...due.draft }));
    // One that begins on the very day by which its first is due goes on; any other would never end.
    if (due.dueOn <= from && part !== 'start') break;
    from = due.dueOn;
    part = due.dueOn;
  }
  return duties;
}

/** A stretch of time in which one is due. */
export interface Period {
  readonly from: DateText;
  readonly to: DateText;
}

/**
 * One duty for each period, due on `dueOn(period)`. What is done in a period discharges it; a period that was missed lapses when a later
 * one is done, because it cannot be made up.
 */
export const periodSeries = (
  c: PlacementCase,
  kind: Duty['kind'],
  done: readonly Done[],
  periods: readonly Period[],
  draftOf: (period: Period) => NextDue,
): Duty[] => periodDuties(runOf(c), kind, done, periods, draftOf);

/** The same over any run. */
export function periodDuties(
  run: Run,
  kind: Duty['kind'],
  done: readonly Done[],
  periods: readonly Period[],
  draftOf: (period: Period) => NextDue,
): Duty[] {
  return periods.map((period, at) => {
    const ends = periods[at + 1]?.from;
    const own = done.find(({ on }) => on >= period.from && (ends === undefined || on < ends));
    const later = ends === undefined ? undefined : done.find(({ on }) => on >= ends);
    const { dueOn, draft } = draftOf(period);
    const lapsedOn = own === undefined ? later?.on : undefined;
    return run.make({ kind, part: period.from, dueOn, done: own?.discharge ?? null, lapsedOn, ...draft });
  });
}

/** Some stretches of the calendar cut to the placement's days. */
export const periodsWithin = (c: Pick<Run, 'firstDay' | 'lastDay'>, periods: readonly Period[]): Period[] =>
  periods
    .filter(({ from, to }) => from <= c.lastDay && to >= c.firstDay)
    .map(({ from, to }) => ({ from: from < c.firstDay ? c.firstDay : from, to: to > c.lastDay ? c.lastDay : to }));
