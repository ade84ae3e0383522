import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { countOf, dateInWords } from '../../words.ts';
import { dueThroughChanges } from '../dueDates.ts';
import { daysDone, type NextDue, rollingDuties } from '../series.ts';
import { deedsOf, isLive, type TimetableCase, type TimetableRule, timetableDuty } from './timetableCase.ts';

const rulesOfChecks = ['welfareCheckInSchoolDays'] as const;

/**
 * PTT-2: "on-site every day or extra welfare checks". Where nobody recorded whether the pupil is on site every day, the checks are due.
 * School policy, no statutory reference.
 */
export const welfareCheck: TimetableRule = (c) => {
  const { kind, isOnSiteEveryDay } = c.timetable;
  if (kind !== 'partTime' || isOnSiteEveryDay === true || c.run === undefined || !isLive(c)) return [];
  if (c.facts.calendar.schoolDayFrom(c.run.firstDay, 1) === undefined) return [withoutCalendar(c, c.run.firstDay)];
  const done = daysDone(deedsOf(c, 'welfareCheck'), c.run.firstDay);
  return rollingDuties(c.run, 'welfareCheck', done, (from, until) => nextCheck(c, from, until));
};

const withoutCalendar = (c: TimetableCase, firstDay: DateText) =>
  timetableDuty(c, {
    kind: 'welfareCheck',
    part: 'start',
    dueOn: undefined,
    citation: provisions.PTT2,
    words: () => ({
      say: `Check on ${c.forename}, and add the terms to the calendar.`,
      because: `The part-time timetable of ${c.name} starts on ${dateInWords(firstDay)}, but the calendar does not know the school days after it, so that no welfare check can be dated.`,
      steps: ['Welfare checks are counted in school days from the first day (PTT-2).'],
    }),
  });

function nextCheck(c: TimetableCase, from: DateText, until: DateText | undefined): NextDue | undefined {
  const { policy, calendar } = c.facts;
  const due = (date: DateText) => calendar.schoolDayFrom(from, policy.on('welfareCheckInSchoolDays', date));
  const dueOn = dueThroughChanges(c.facts, rulesOfChecks, from, until, due);
  if (dueOn === undefined) return undefined;
  const { value, source } = policy.segmentOn('welfareCheckInSchoolDays', dueOn);
  const every = countOf(Number(value), 'school day');
  return {
    dueOn,
    draft: {
      citation: provisions.PTT2,
      basis: source,
      words: () => ({
        say: `Check that ${c.forename} is safe and well.`,
        because:
          c.timetable.isOnSiteEveryDay === undefined
            ? `Nobody has recorded whether ${c.name} is on site every day, so welfare checks are due; the next is due by ${dateInWords(dueOn)}.`
            : `${c.name} is not on site every day; the next welfare check is due by ${dateInWords(dueOn)}.`,
        steps: [
          `${from === c.run?.firstDay ? 'The part-time timetable began' : 'The last check was due or made'} on ${dateInWords(from)}.`,
          `A check is due every ${every} (${source}, PTT-2).`,
          `Counted in school days, that makes ${dateInWords(dueOn)}.`,
        ],
      }),
    },
  };
}
