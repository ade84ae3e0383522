import { placementName } from '#domain/placementName.ts';
import { reachedPlacements } from '#domain/safeguarding/reachedPlacements.ts';
import { contentKey } from '../contentKey.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { addConfidential } from './addConfidential.ts';
import { openConfidential } from './openConfidential.ts';

/**
 * SAF-2: asks for an immediate review of placements that a concern reaches. In the case file it says that the school wants the placement
 * reviewed at once, not why; sent again it asks once.
 */
export async function askForReviews(
  desk: Desk,
  schoolKey: string,
  concernKey: string,
  placementKeys: readonly string[],
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openConfidential(desk, schoolKey, true);
  if (!opened.done) return opened;
  const { open, records } = opened.value;
  const concern = records.concerns.find(({ key }) => key === concernKey);
  if (concern === undefined) return refuse.notFound('There is no such record. Go back to the confidential records.');
  const chosen = reachedPlacements(concern, open.facts).filter(({ key }) => placementKeys.includes(key));
  if (chosen.length === 0) return refuse.badField('placements', 'Choose at least one of the placements that it reaches.');
  for (const placement of chosen) {
    const key = contentKey('review', concernKey, placement.key);
    const written = await writeCase(
      desk,
      open,
      {
        ...{ key, placementKey: placement.key, pupilKey: placement.pupilKey, providerKey: placement.providerKey, on: open.today },
        says: `A review of the placement was asked for at once: ${placementName(placement, open.facts)}.`,
        what: { kind: 'reviewRequested', party: 'school', name: open.signature.name, how: 'byHand' },
      },
      { action: 'Review asked for' },
    );
    if (!written.done) return written;
    if (records.entries.some((one) => one.key === key)) continue;
    const value = {
      ...{ key, kind: 'reviewAsked' as const, pupilKey: concern.pupilKey, concernKey, on: open.today },
      ...{ words: `Review asked for: ${placementName(placement, open.facts)}`, corrects: '', about: placement.key },
      by: open.signature,
    };
    const added = await addConfidential(desk, schoolKey, [{ list: 'chronology', value }]);
    if (!added.done) return added;
  }
  return done({ key: concernKey });
}
