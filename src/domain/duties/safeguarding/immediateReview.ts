import { withCertainty } from '../../answer.ts';
import type { Concern } from '../../concern.ts';
import { coversDate } from '../../expected.ts';
import { provisions } from '../../law.ts';
import type { Placement } from '../../placement.ts';
import { dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { placementCase, placementDuty } from '../placementCase.ts';
import type { Rulebook } from '../rulebook.ts';
import { sameSchoolDay, stepsAtOnce } from './sameSchoolDay.ts';

/**
 * SAF-2: a new concern "sets off an immediate review of the placement, which may be suspended or ended until resolved". One about the
 * setting reviews every placement there, unless the school chose only the pupil's own. The words say nothing of the concern, nor whose it
 * is (SAF-3).
 */
export function immediateReview(book: Rulebook, concern: Concern, at: (providerKey: string) => readonly Placement[]): Duty[] {
  const { providerKey, raisedOn } = concern;
  if (providerKey === undefined) return [];
  const { value, source } = book.facts.policy.segmentOn('concernReaches', raisedOn);
  const reachesAll = concern.isAboutSetting && value === 'everyPlacementThere';
  return at(providerKey)
    .filter((placement) => coversDate(placement, raisedOn) && (reachesAll || placement.pupilKey === concern.pupilKey))
    .map((placement) => {
      const c = placementCase(book, placement);
      const dueOn = sameSchoolDay(raisedOn, c.facts);
      return placementDuty(c, {
        kind: 'immediateReview',
        part: concern.key,
        dueOn,
        citation: provisions.concernReviewed,
        basis: concern.isAboutSetting ? source : '',
        words: () => ({
          say: `Review ${c.name()} at once, and decide whether it goes on, is suspended or ends.`,
          because: withCertainty(
            `Since ${dateInWords(raisedOn)} there is a concern to see in the safeguarding records that reaches this placement.`,
            provisions.concernReviewed,
          ),
          steps: [
            ...stepsAtOnce(raisedOn, dueOn),
            `A concern sets off an immediate review of ${reachesAll ? 'every placement there' : 'the placement'} (SAF-2${concern.isAboutSetting ? `, ${source}` : ''}).`,
          ],
        }),
      });
    });
}
