import { fullName } from '#domain/pupil.ts';
import type { Names } from './listCodec.ts';
import type { SchoolMemory, TrustMemory } from './siteMemory.ts';

/** Names for titles, from what is in memory; nothing is asked for. */
export function namesFrom(trust: TrustMemory, school: SchoolMemory | undefined): Names {
  const pupil = (pupilKey: string): string => {
    const found = school?.pupils.held().byKey.get(pupilKey);
    return found === undefined ? pupilKey : fullName(found.value);
  };
  return {
    pupil,
    provider: (providerKey) => trust.providers.held().byKey.get(providerKey)?.value.name ?? providerKey,
    placement(placementKey) {
      const found = school?.placements.held().byKey.get(placementKey);
      return found === undefined ? placementKey : pupil(found.value.pupilKey);
    },
  };
}
