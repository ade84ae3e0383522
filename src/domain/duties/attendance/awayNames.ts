import type { Placement } from '../../placement.ts';
import { fullName } from '../../pupil.ts';
import type { Rulebook } from '../rulebook.ts';

/** The pupil's name, also when it is no longer in the list. */
export const nameOf = ({ facts }: Rulebook, pupilKey: string): string => {
  const pupil = facts.pupils.get(pupilKey);
  return pupil === undefined ? 'a pupil no longer in the list' : fullName(pupil);
};

export const providerOf = ({ facts }: Rulebook, { providerKey }: Pick<Placement, 'providerKey'>): string =>
  facts.providers.get(providerKey)?.name ?? 'a provider no longer in the list';
