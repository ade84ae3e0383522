import { coversDate } from '../expected.ts';
import type { Placement } from '../placement.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { ConcernRecord } from './confidentialRecords.ts';

/**
 * The placements that a concern reaches (SAF-2): the pupil's own at the setting; where it is about the setting, every one of the school
 * there, unless the school chose only the pupil's own.
 */
export function reachedPlacements(
  { providerKey, pupilKey, isAboutSetting, raisedOn }: ConcernRecord,
  { placements, policy }: Pick<SchoolFacts, 'placements' | 'policy'>,
): Placement[] {
  if (providerKey === '') return [];
  const reachesAll = isAboutSetting && policy.on('concernReaches', raisedOn) === 'everyPlacementThere';
  return placements.filter(
    (one) => one.providerKey === providerKey && coversDate(one, raisedOn) && (reachesAll || one.pupilKey === pupilKey),
  );
}
