import type { Duty } from '../duties/duty.ts';
import { sixthDay } from '../duties/pupils/sixthDay.ts';
import type { SuspensionCase } from '../duties/pupils/suspensionCase.ts';
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';
import type { ClockState, SixthDayClock } from './clockState.ts';
import { runRecords } from './runRecords.ts';
import { clockWords } from './sixthDayWords.ts';

/** How the clock stands on a day. */
export function sixthDayClock(c: SuspensionCase, today: DateText): SixthDayClock {
  const duties = sixthDay(c);
  const law = duties.find(({ key }) => key.endsWith('|'));
  const state = stateOf(c, law, duties, today);
  const isOver = !c.isPermanent && c.isLong !== undefined && today > c.endsOn;
  const day = isOver ? undefined : c.facts.calendar.schoolDaysBetween(addDays(c.startsOn, -1), today);
  const clock = { state, day, dueOn: law?.dueOn };
  return { ...clock, says: clockWords(c, clock, today), isShown: isShown(c, state, isOver) };
}

function stateOf(c: SuspensionCase, law: Duty | undefined, duties: readonly Duty[], today: DateText): ClockState {
  const { arranged, notProvided } = runRecords(c);
  if (duties.some(({ done }) => done !== undefined)) return 'begun';
  if (notProvided !== undefined) return notProvided.what.why;
  if (law === undefined) return c.isLong === false ? 'short' : 'notAsked';
  if (law.dueOn === undefined) return 'unclear';
  if (today >= law.dueOn) return 'late';
  return arranged === undefined ? 'open' : 'arranged';
}

/** One that is over stays until somebody says whether the education was given; a permanent exclusion until it has begun. */
function isShown(c: SuspensionCase, state: ClockState, isOver: boolean): boolean {
  const isSettled = state === 'begun' || state === 'notProvided' || state === 'notRequired' || state === 'notAsked';
  if (c.isPermanent) return !isSettled;
  return isOver ? state === 'late' || state === 'open' || state === 'arranged' : true;
}
