import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { addDays } from '../../week.ts';
import { countOf, dateInWords } from '../../words.ts';
import { dueThroughChanges } from '../dueDates.ts';
import type { PlacementCase, PlacementRule } from '../placementCase.ts';
import { doneSince, type NextDue, rollingSeries } from '../series.ts';
import { beginningOn, onSchoolDayWithin, seriesSteps } from './beginning.ts';
import { unclearWords, withinReach } from './calendarReach.ts';
import { decidedOn } from './decidedOn.ts';

const rules = ['panelReportInWeeks', 'dueInHolidays'] as const;

/**
 * REP-3: P3's panel report every so many weeks, counted from the start and then from the last report; none where the policy says 0. One
 * that falls on a day without school moves as the school chose. School policy, no statutory reference.
 */
export const panelReport: PlacementRule = (c) =>
  c.isApproved
    ? rollingSeries(c, 'panelReport', doneSince(c, ['panelReport'], c.firstDay), (from, until, part) =>
        next(c, from, part === 'start', until),
      )
    : [];

function next(c: PlacementCase, lastOn: DateText, isFirst: boolean, until: DateText | undefined): NextDue | undefined {
  const { policy } = c.facts;
  const begins = beginningOn(c.facts, lastOn, isFirst);
  const { from } = begins;
  const wanted = dueThroughChanges(c.facts, rules, from, until, (date) => {
    const weeks = policy.on('panelReportInWeeks', date);
    return weeks === 0 ? undefined : onSchoolDayWithin(c, addDays(from, weeks * 7), from);
  });
  const due = withinReach(c, wanted);
  if (due === undefined || wanted === undefined) return undefined;
  const decided = decidedOn(policy, rules, from, until, wanted);
  const { value, source } = policy.segmentOn('panelReportInWeeks', decided);
  const say = `Write the panel report on ${c.name()} and record it.`;
  const { dueOn } = due;
  const draft = { citation: provisions.REP3, basis: source };
  if (dueOn === undefined) return { dueOn, draft: { ...draft, words: () => unclearWords(c, say) } };
  const rule = `A panel report is due every ${countOf(Number(value), 'week')} (${source}, REP-3).`;
  return {
    dueOn,
    draft: {
      ...draft,
      words: () => ({
        say,
        because: `The panel has a report every ${countOf(Number(value), 'week')}; the next on ${c.name()} is due by ${dateInWords(dueOn)}.`,
        steps: seriesSteps(begins, 'the last report', rule, decided, dueOn),
      }),
    },
  };
}
