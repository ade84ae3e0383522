import { londonTime } from '../londonTime.ts';
import type { TimeText } from '../session.ts';
import type { Role } from '../staff.ts';
import type { Alarm } from './alarm.ts';

/** One rung as the subject of a card names it: the role, and the time in London at which it is reached. */
export interface RungMoment {
  readonly role: Role;
  readonly moment: TimeText;
  readonly isReached: boolean;
}

export const rungMoments = ({ rungs }: Pick<Alarm, 'rungs'>): RungMoment[] =>
  rungs.map(({ role, at, isReached }) => ({ role, moment: londonTime(at).time, isReached }));
