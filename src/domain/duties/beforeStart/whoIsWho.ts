/** The people and needs of one placement as sentences name them and conditions ask for them. */
import { dateInWords } from '../../words.ts';
import type { PlacementCase } from '../placementCase.ts';

type Case = Pick<PlacementCase, 'pupil' | 'provider' | 'firstDay'>;

export const pupilName = ({ pupil }: Pick<Case, 'pupil'>): string => pupil?.forename ?? 'the pupil';
export const providerName = ({ provider }: Pick<Case, 'provider'>): string => provider?.name ?? 'the provider';

/** `Grace Obi (mother)`; `the parents` where nobody is recorded. */
export function parentName({ pupil }: Pick<Case, 'pupil'>): string {
  const { name = '', relationship = '' } = pupil?.contact ?? {};
  if (name.trim() === '') return 'the parents';
  return relationship.trim() === '' ? name.trim() : `${name.trim()} (${relationship.trim().toLowerCase()})`;
}

/** `Amara’s first day at Foxglove Farm is Monday 9 November 2026`: true before and after that day. */
export const firstDayInWords = (c: Case): string =>
  `${capital(pupilName(c))}’s first day at ${providerName(c)} is ${dateInWords(c.firstDay)}`;

export const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

export const hasEhcPlan = ({ pupil }: Pick<Case, 'pupil'>): boolean => pupil?.senStatus === 'ehcp';
/** A looked-after pupil always has a social worker, ticked or not. */
export const hasSocialWorker = ({ pupil }: Pick<Case, 'pupil'>): boolean =>
  pupil?.isLookedAfter === true || pupil?.hasSocialWorker === true;

/** PRO-14: a provider that is missing from the list is not taken for the school's own site. */
export const isOnSite = ({ provider }: Pick<Case, 'provider'>): boolean => provider?.kind === 'onSite';
