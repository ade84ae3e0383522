import type { SuspensionCase } from '../duties/pupils/suspensionCase.ts';
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';
import { countOf, dateInWords } from '../words.ts';
import type { SixthDayClock } from './clockState.ts';
import { runRecords } from './runRecords.ts';

type Clock = Pick<SixthDayClock, 'state' | 'day' | 'dueOn'>;
const finalYear = 11;

/** The clock in a sentence or two: the day, what is due, what is arranged; for a looked-after pupil the aim of day one. */
export const clockWords = (c: SuspensionCase, clock: Clock, today: DateText): string =>
  [`${dayWords(c, clock, today)}: ${dueWords(c, clock, today)}.`, ...asides(c, clock)].join(' ');

function dayWords(c: SuspensionCase, { day, state }: Clock, today: DateText): string {
  if (day === undefined) return `Over since ${dateInWords(c.endsOn)}`;
  if (today < c.startsOn || day === 0) return `Begins on ${dateInWords(c.schoolDay(1) ?? c.startsOn)}`;
  const isCounted = c.facts.calendar.isSchoolDay(today);
  const before = state === 'short' ? c.facts.calendar.schoolDaysBetween(addDays(c.startsOn, -1), c.endsOn) : c.fromDay - 1;
  const of = day <= before ? ` of ${before}` : '';
  return isCounted ? `School day ${day}${of}` : `${countOf(day, 'school day')}${of} so far`;
}

function dueWords(c: SuspensionCase, { state, dueOn }: Clock, today: DateText): string {
  const who = c.isPermanent ? 'education by the local authority' : 'education';
  const due = dueOn === undefined ? '' : dateInWords(dueOn);
  const { arranged, began, notProvided } = runRecords(c);
  const at = arranged === undefined ? '' : ` at ${arranged.what.place}`;
  switch (state) {
    case 'short': {
      const back = c.facts.calendar.schoolDayFrom(c.endsOn, 1);
      return `it ends before school day ${c.fromDay}${back === undefined ? '' : `, back on ${dateInWords(back)}`}`;
    }
    case 'notAsked':
      return 'not of compulsory school age, so no education is asked for';
    case 'unclear':
      return c.run.some(({ endsOn }) => endsOn === undefined) && !c.isPermanent
        ? 'the last day is not recorded, so nobody can say whether education is due'
        : 'the calendar does not reach far enough to say from when education is due';
    case 'open':
      return `${who} from ${due}, nothing is arranged yet`;
    case 'arranged':
      return `${who} from ${due}, arranged${at} from ${dateInWords(arranged?.what.startsOn ?? '')}`;
    case 'late':
      return lateWords(c, who, today === dueOn, due);
    case 'begun':
      return `education has begun${began === undefined ? '' : ` on ${dateInWords(began.on)}`}${at}`;
    case 'notProvided':
      return `${who} was not provided: ${plain(notProvided?.what.words)}`;
    case 'notRequired':
      return `education is not required: ${plain(notProvided?.what.words)}`;
  }
}

function lateWords(c: SuspensionCase, who: string, isToday: boolean, due: string): string {
  const when = isToday ? 'is due today' : `was due on ${due}`;
  const what = runRecords(c).arranged?.what;
  if (what === undefined)
    return isToday
      ? `${who} ${when}, and nothing is arranged`
      : `${who} ${when} and nobody has confirmed that it began; nothing is arranged`;
  if (!what.isFullTime) return `full-time ${who} ${when}, and what is arranged at ${what.place} is not full time`;
  return isToday
    ? `${who} ${when} at ${what.place}: confirm that it began`
    : `${who} ${when} and nobody has confirmed that it began at ${what.place}`;
}

const plain = (words = ''): string => words.trim().replace(/\.$/, '');

function asides(c: SuspensionCase, { state, dueOn }: Clock): string[] {
  const isWaiting = ['short', 'unclear', 'open', 'arranged', 'late'].includes(state);
  if (!isWaiting) return [];
  const aimsAtDayOne = c.pupil?.isLookedAfter === true && c.facts.policy.on('sixthDayLookedAfter', c.startsOn) === 'dayOne';
  const isFinalYear = c.pupil?.yearGroup === finalYear && state !== 'short';
  const { arranged } = runRecords(c);
  return [
    ...(aimsAtDayOne ? ['Looked after: the aim is education from day one.'] : []),
    ...(isFinalYear ? ['Final year: not required where no exam is left to sit; record that.'] : []),
    ...(arranged !== undefined && dueOn !== undefined && arranged.what.startsOn > dueOn && state !== 'short'
      ? ['What is arranged begins after the day on which it is due.']
      : []),
    ...(arranged?.what.isFullTime === false && state !== 'late' ? ['What is arranged is not full time.'] : []),
  ];
}
