import { providerFindings } from '../../checks/provider/providerFindings.ts';
import {
  type Override,
  overridesInForce,
  overridesOf,
  partInWords,
  withOverrides,
  wrongParts,
} from '../../deciding/overrides.ts';
import { provisions } from '../../law.ts';
import { addDays } from '../../week.ts';
import { dateInWords, listInWords, shortDate } from '../../words.ts';
import { type PlacementCase, type PlacementRule, placementDuty } from '../placementCase.ts';
import { isAskedFor } from './onceBeforeStart.ts';

/**
 * PRO-11: an override ends, and what it covered bites again the day after: by its last day it is put in order. Nothing is asked for what is in
 * order, is overridden anew, or of a placement that is over by then. School policy, no statutory reference.
 */
export const overrideEnds: PlacementRule = (c) =>
  !isAskedFor(c) || c.facts.caseRecords.length === 0
    ? []
    : overridesOf(c.facts, c.placement).flatMap((override) => {
        const { given, ended } = override;
        const { until, reason } = given.what;
        const bites = ended === undefined && until < c.lastDay ? stillWrong(c, override) : [];
        if (bites.length === 0) return [];
        const what = listInWords(bites.map(partInWords));
        return [
          placementDuty(c, {
            kind: 'overrideEnds',
            part: given.key,
            dueOn: until,
            done: null,
            citation: provisions.PRO11,
            words: () => ({
              say: `Put in order what is overridden for ${c.name()}: ${what}.`,
              because: `${given.by.name} overrode it until ${dateInWords(until)}: “${reason}” The day after, it is not met again.`,
              steps: [
                `The override was given on ${shortDate(given.on)} and holds until ${dateInWords(until)} (${provisions.PRO11.id}).`,
                `By the records as they are, this is still wrong then: ${what}.`,
              ],
            }),
          }),
        ];
      });

/** What of an override is still wrong on the day after its last, by check and kind, whatever its state is then. */
function stillWrong(c: PlacementCase, { given }: Override): string[] {
  if (c.provider === undefined) return [];
  const on = addDays(given.what.until, 1);
  const findings = providerFindings(c.provider, c.facts, on, on, { whenMissing: 'refuse' });
  const wrong = withOverrides(findings, overridesInForce(c.facts, c.placement, on)).flatMap(wrongParts);
  const kindOf = (part: string): string => part.split(':')[0] ?? part;
  const overridden = new Set(given.what.checks.map(kindOf));
  return wrong.filter((part) => overridden.has(kindOf(part)));
}
