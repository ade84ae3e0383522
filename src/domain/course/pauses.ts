import type { Placement, WeekChange } from '../placement.ts';
import { lastDayOf } from '../placementStage.ts';
import type { DateText } from '../session.ts';
import { shortDate } from '../words.ts';

type Paused = Pick<Placement, 'weekChanges' | 'decision' | 'endsOn'>;

/** The pause that nobody has ended yet; undefined when there is none. A placement that has ended is not paused any more. */
export const openPause = ({ weekChanges = [], decision }: Paused): WeekChange | undefined =>
  decision.status === 'ended' || decision.status === 'withdrawn'
    ? undefined
    : weekChanges.find(({ why, until }) => why === 'paused' && until === undefined);

/** SAF-2: whoever looks at a placement on a day sees that it is paused, from when, and from which day on it goes on. */
export const pauseFlags = (placement: Paused, on: DateText): string[] =>
  (placement.weekChanges ?? [])
    .filter(({ why, until }) => why === 'paused' && (until === undefined || on < until) && !isOverBy(placement, on))
    .map(({ from, until }) => {
      const since = from <= on ? `Paused since ${shortDate(from)}` : `Paused from ${shortDate(from)} on`;
      return until === undefined ? `${since}: expected at school` : `${since}, goes on ${shortDate(until)}: expected at school`;
    });

const isOverBy = (placement: Paused, on: DateText): boolean =>
  placement.decision.status === 'withdrawn' || (placement.decision.status === 'ended' && on > lastDayOf(placement));
