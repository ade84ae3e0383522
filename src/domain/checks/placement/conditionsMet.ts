import { answer } from '../../answer.ts';
import { conditionsOf } from '../../deciding/conditions.ts';
import { recordsOfPlacement } from '../../deciding/recordsOfPlacement.ts';
import type { PlacementCase } from '../../duties/placementCase.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { countOf, shortDate } from '../../words.ts';

/**
 * REF-6: what the approval asks for by the first day is done, or by the day of asking where that is later: a start that was put off makes no
 * condition fall away. What it asks for after is known. Nothing where it has no conditions.
 */
export function conditionsMet(c: PlacementCase, on: DateText): Finding[] {
  const conditions = conditionsOf(recordsOfPlacement(c.facts.caseRecords)(c.placement.key));
  if (conditions.length === 0) return [];
  const { met, notMet } = answer('Are the conditions of the approval met?', provisions.REF6);
  const open = conditions.filter((one) => one.met === undefined);
  const day = on < c.firstDay ? c.firstDay : on;
  const byThen = day === c.firstDay ? 'by the first day' : `by ${shortDate(day)}`;
  const due = open.filter(({ until }) => until <= day);
  const named = (some: typeof open) => some.map(({ says, until }) => `“${says}”, by ${shortDate(until)}`).join('; ');
  if (due.length > 0) return [notMet(`The approval asks for something ${byThen} that is not recorded as met: ${named(due)}.`)];
  return open.length > 0
    ? [met(`Nothing more is asked for ${byThen}. Still to come: ${named(open)}.`)]
    : [met(`${countOf(conditions.length, 'condition')} of the approval met.`)];
}
