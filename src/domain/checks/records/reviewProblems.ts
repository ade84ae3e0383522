import type { Rulebook } from '../../duties/rulebook.ts';
import type { Finding } from '../../finding.ts';
import { placementName } from '../../placementName.ts';
import { dateInWords } from '../../words.ts';
import { found } from './contradiction.ts';

/** Reviews of a placement that is not there, or held before it began. */
export function reviewProblems({ facts }: Rulebook): Finding[] {
  const placements = new Map(facts.placements.map((placement) => [placement.key, placement]));
  return facts.reviews.flatMap(({ key, placementKey, dueOn, held }) => {
    const placement = placements.get(placementKey);
    const about = { list: 'reviews', record: key, other: placementKey } as const;
    if (placement === undefined) {
      const because = `A review due on ${dateInWords(dueOn)} is of a placement that is not in the school’s list. Correct it in SharePoint.`;
      return found({ ...about, problem: 'placementMissing', because });
    }
    return found(
      held !== undefined &&
        held.on < placement.startsOn && {
          ...about,
          problem: 'heldBeforeStart',
          because: `A review of ${placementName(placement, facts)} is recorded as held on ${dateInWords(held.on)}, before the placement began on ${dateInWords(placement.startsOn)}. Correct the day.`,
        },
    );
  });
}
