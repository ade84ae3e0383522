import { answer } from '../../answer.ts';
import { conditionsOf } from '../../deciding/conditions.ts';
import { recordsOfPlacement } from '../../deciding/recordsOfPlacement.ts';
import type { PlacementCase } from '../../duties/placementCase.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import { countOf, shortDate } from '../../words.ts';

/** REF-6: what the approval asks for by the first day is done; what it asks for later is known. Nothing where it has no conditions. */
export function conditionsMet(c: PlacementCase): Finding[] {
  const conditions = conditionsOf(recordsOfPlacement(c.facts.caseRecords)(c.placement.key));
  if (conditions.length === 0) return [];
  const { met, notMet } = answer('Are the conditions of the approval met?', provisions.REF6);
  const open = conditions.filter((one) => one.met === undefined);
  const due = open.filter(({ until }) => until <= c.firstDay);
  const named = (some: typeof open) => some.map(({ says, until }) => `“${says}”, by ${shortDate(until)}`).join('; ');
  if (due.length > 0)
    return [notMet(`The approval asks for something by the first day that is not recorded as met: ${named(due)}.`)];
  return open.length > 0
    ? [met(`Nothing more is asked for by the first day. Still to come: ${named(open)}.`)]
    : [met(`${countOf(conditions.length, 'condition')} of the approval met.`)];
}
