import type { Placement } from './placement.ts';
import { fullName } from './pupil.ts';
import type { SchoolFacts } from './schoolFacts.ts';

/** `Amara Obi at Foxglove Farm`: how a placement is called wherever one sentence must do. */
export function placementName(
  placement: Pick<Placement, 'pupilKey' | 'providerKey'>,
  facts: Pick<SchoolFacts, 'pupils' | 'providers'>,
): string {
  const pupil = facts.pupils.get(placement.pupilKey);
  const provider = facts.providers.get(placement.providerKey);
  return `${pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil)} at ${provider?.name ?? 'a provider no longer in the list'}`;
}
