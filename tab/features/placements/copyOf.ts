import type { PlacementView } from '#api/contractPlacements.ts';
import { wordsOf } from '#domain/find/wordsOf.ts';
import { emptyDraft, type PlacementDraft } from './placementDraft.ts';

export interface Copy {
  readonly draft: PlacementDraft;
  /** What named the first pupil and was left out, by the names of the fields. */
  readonly leftOut: readonly string[];
}

/**
 * A new proposal like a placement: where, when in the week, what for and what it costs. The pupil, the dates and the arrangement, which
 * depends on the pupil, are chosen anew; a text in which a name of the first pupil stands is left out.
 */
export function copyOf(placement: PlacementView): Copy {
  const names = new Set(wordsOf(placement.pupilName));
  const namesPupil = (text: string): boolean =>
    wordsOf(text).some((word) => names.has(word) || names.has(word.replace(/s$/, '')));
  const leftOut: string[] = [];
  const keep = (field: string, text: string): string => {
    if (!namesPupil(text)) return text;
    leftOut.push(field);
    return '';
  };
  const { providerKey, siteKey, reason, week, costPerWeek } = placement;
  const draft: PlacementDraft = {
    ...emptyDraft(),
    ...{ providerKey, siteKey, reason, week },
    transport: keep('Transport', placement.transport),
    objectives: placement.objectives.map((text, at) => keep(`Objective ${at + 1}`, text)),
    costPerWeek: costPerWeek.toFixed(2),
  };
  return { draft, leftOut };
}
