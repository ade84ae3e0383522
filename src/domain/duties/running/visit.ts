import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { dateInWords } from '../../words.ts';
import { addMonths, dueThroughChanges, lastOfMonth, schoolDayUpTo } from '../dueDates.ts';
import { deedsOf, type PlacementCase, type PlacementRule } from '../placementCase.ts';
import { daysDone, type NextDue, rollingSeries } from '../series.ts';
import { type Beginning, beginningOn, cutToPlacement, onSchoolDayWithin, seriesSteps } from './beginning.ts';
import { beyondCalendar, unclearWords, withinReach } from './calendarReach.ts';
import { decidedOn } from './decidedOn.ts';
import { endOfHalfOfTerm, endOfHalfTerm } from './periodEnds.ts';
import { nthSession } from './sessionCount.ts';

const rulesOfVisits = ['visitRhythm', 'monthMeans', 'tenSessionsAre', 'dueInHolidays'] as const;
/** The number in P0's own words, "every ten sessions". */
const tenSessions = 10;
const mostMonthsWithoutSchool = 3;

interface Step {
  readonly dueOn: DateText;
  readonly rule: string;
}

/**
 * VIS-2: visits to the setting at the policy's frequency, counted from the start and then from the last visit. "Monthly, or every ten
 * sessions, whichever is more frequent" is P0's. None for provision on the school's own site (PRO-14). School policy, no statutory
 * reference.
 */
export const visit: PlacementRule = (c) => {
  if (!c.isApproved || c.provider?.kind === 'onSite') return [];
  return rollingSeries(c, 'visit', visitsDone(c), (from, until, part) =>
    nextVisit(c, beginningOn(c.facts, from, part === 'start'), until),
  );
};

/** Visits, and the meetings with the provider that the policy of their day takes for one. */
function visitsDone(c: PlacementCase) {
  const meetings = [...deedsOf(c, 'welcomeMeeting'), ...deedsOf(c, 'reintegrationMeeting')];
  const instead = meetings.filter(({ on }) => c.facts.policy.on('meetingReplacesVisit', on));
  return daysDone(instead.length === 0 ? deedsOf(c, 'visit') : [...deedsOf(c, 'visit'), ...instead], c.firstDay);
}

function nextVisit(c: PlacementCase, begins: Beginning, until: DateText | undefined): NextDue | undefined {
  const { policy } = c.facts;
  const wanted = dueThroughChanges(c.facts, rulesOfVisits, begins.from, until, (date) => stepUnder(c, begins, date)?.dueOn);
  const due = withinReach(c, wanted);
  if (due === undefined || wanted === undefined) return undefined;
  const decided = decidedOn(policy, rulesOfVisits, begins.from, until, wanted);
  const say = `Visit ${c.provider?.name ?? 'the provider'} and see ${c.pupil?.forename ?? 'the pupil'} there.`;
  const basis = policy.segmentOn('visitRhythm', decided).source;
  const { dueOn } = due;
  if (dueOn === undefined) return { dueOn, draft: { citation: provisions.VIS2, basis, words: () => unclearWords(c, say) } };
  return {
    dueOn,
    draft: {
      citation: provisions.VIS2,
      basis,
      words: () => ({
        say,
        because: `${begins.followsOne ? `The last visit for ${c.name()} was` : `${c.name()} began`} on ${dateInWords(begins.reallyOn ?? begins.from)}; the next is due by ${dateInWords(dueOn)}.`,
        steps: seriesSteps(begins, 'the last visit', `${stepUnder(c, begins, decided)?.rule} (${basis}, VIS-2).`, decided, dueOn),
      }),
    },
  };
}

/** When the next visit is due under the policy of a day; nothing when visits are by arrangement. */
function stepUnder(c: PlacementCase, begins: Beginning, date: DateText): Step | undefined {
  const { calendar, policy } = c.facts;
  switch (policy.on('visitRhythm', date)) {
    case 'byArrangement':
      return undefined;
    case 'monthly':
      return aMonthOn(c, begins, date);
    case 'monthlyOrTenSessions': {
      const month = aMonthOn(c, begins, date);
      const attended = policy.on('tenSessionsAre', date) === 'attended';
      const tenth = nthSession(c, tenSessions, begins.from, { includingFirst: begins.isFirst, attended }) ?? beyondCalendar;
      const sessions = attended ? 'sessions attended' : 'sessions planned';
      return tenth < month.dueOn
        ? { dueOn: tenth, rule: `A visit is due monthly or every ten ${sessions}, whichever comes first; the tenth comes first` }
        : { dueOn: month.dueOn, rule: `${month.rule}; ten ${sessions} would come no earlier` };
    }
    case 'halfTermly':
      return {
        dueOn: cutToPlacement(c, begins, endOfHalfTerm(calendar, begins, c.lastDay)),
        rule: 'A visit is due once in every half-term, by its last school day',
      };
    case 'twiceATerm':
      return {
        dueOn: cutToPlacement(c, begins, endOfHalfOfTerm(calendar, begins, c.lastDay)),
        rule: 'A visit is due twice a term, once in each half of it',
      };
  }
}

function aMonthOn(c: PlacementCase, begins: Beginning, date: DateText): Step {
  const { from, isFirst } = begins;
  if (c.facts.policy.on('monthMeans', date) === 'rolling') {
    const dueOn = onSchoolDayWithin(c, addMonths(from, 1), from);
    return { dueOn, rule: 'A visit is due within a month' };
  }
  const rule = 'A visit is due in every calendar month with school';
  let month = addMonths(`${from.slice(0, 7)}-01`, isFirst ? 0 : 1);
  // A month without school has no visit: the next one that has is asked.
  for (let tries = 0; tries < mostMonthsWithoutSchool; tries += 1) {
    const end = lastOfMonth(month);
    const last = schoolDayUpTo(end > c.lastDay ? c.lastDay : end, c.facts);
    if (last >= month && last >= from) return { dueOn: last, rule };
    month = addMonths(month, 1);
  }
  return { dueOn: beyondCalendar, rule };
}
