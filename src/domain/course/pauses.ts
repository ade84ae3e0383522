import type { Placement, WeekChange } from '../placement.ts';
import type { DateText } from '../session.ts';
import { shortDate } from '../words.ts';

/** The pause that nobody has ended yet; undefined when there is none. */
export const openPause = ({ weekChanges = [] }: Pick<Placement, 'weekChanges'>): WeekChange | undefined =>
  weekChanges.find(({ why, until }) => why === 'paused' && until === undefined);

/** SAF-2: whoever looks at a placement on a day sees that it is paused, from when, and from which day on it goes on. */
export const pauseFlags = ({ weekChanges = [] }: Pick<Placement, 'weekChanges'>, on: DateText): string[] =>
  weekChanges
    .filter(({ why, until }) => why === 'paused' && (until === undefined || on < until))
    .map(({ from, until }) => {
      const since = from <= on ? `Paused since ${shortDate(from)}` : `Paused from ${shortDate(from)} on`;
      return until === undefined ? `${since}: expected at school` : `${since}, goes on ${shortDate(until)}: expected at school`;
    });
