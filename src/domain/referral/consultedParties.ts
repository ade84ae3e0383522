import type { Pupil } from '../pupil.ts';

/** REF-3: who is consulted before a placement, by the part of the duty that it discharges. `agency` is any other that works with the family. */
export const consultedPartyNames = {
  parent: 'Parent or carer',
  pupil: 'The pupil',
  la: 'Local authority',
  virtualSchool: 'Virtual school head',
  socialWorker: 'Social worker',
  youthJusticeWorker: 'Youth-justice worker',
  agency: 'Another agency',
} as const;
export type ConsultedParty = keyof typeof consultedPartyNames;
export const isConsultedParty = (text: string): text is ConsultedParty => Object.hasOwn(consultedPartyNames, text);
export const allConsultedParties: readonly ConsultedParty[] = Object.keys(consultedPartyNames).filter(isConsultedParty);

type Flags = Pick<Pupil, 'senStatus' | 'isLookedAfter' | 'hasSocialWorker' | 'hasYouthJusticeWorker'>;

/** Those who must be consulted about a pupil; a looked-after pupil always has a social worker, ticked or not. */
export const partiesToConsult = (pupil: Flags | undefined): ConsultedParty[] => [
  'parent',
  'pupil',
  ...(pupil?.senStatus === 'ehcp' ? (['la'] as const) : []),
  ...(pupil?.isLookedAfter === true ? (['virtualSchool'] as const) : []),
  ...(pupil?.isLookedAfter === true || pupil?.hasSocialWorker === true ? (['socialWorker'] as const) : []),
  ...(pupil?.hasYouthJusticeWorker === true ? (['youthJusticeWorker'] as const) : []),
];

/** Why a party is asked, as a sentence about the pupil. */
export function whyConsulted(party: ConsultedParty, name: string, pupil: Flags | undefined): string {
  switch (party) {
    case 'parent':
      return 'The parents’ agreement is sought; a refusal is recorded.';
    case 'la':
      return `${name} has an EHC plan: the local authority may need an early review to change the placement named in it.`;
    case 'virtualSchool':
      return `${name} is looked after.`;
    case 'socialWorker':
      return `${name} ${pupil?.isLookedAfter === true ? 'is looked after' : 'has a social worker'}.`;
    case 'youthJusticeWorker':
      return `${name} has a youth-justice worker.`;
    case 'agency':
      return 'Any other agency that works with the family.';
    default:
      return `${name}’s own view is heard.`;
  }
}
