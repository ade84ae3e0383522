/** DOC-5: who signs an agreement, one by one; the parts of the duty `signature`. */
export const signingParties = {
  parent: 'Parent or carer',
  pupil: 'Pupil',
  school: 'School (referrer)',
  provider: 'Provider (lead)',
  professional: 'Other professional',
} as const;
export type SigningParty = keyof typeof signingParties;
const isSigningParty = (text: string): text is SigningParty => Object.hasOwn(signingParties, text);
export const signingPartyList: readonly SigningParty[] = Object.keys(signingParties).filter(isSigningParty);

/** DOC-6: who may be sent a copy. */
export const copyParties = {
  parent: 'Parent or carer',
  pupil: 'Pupil',
  school: 'School',
  provider: 'Provider',
  laAdviser: 'Local authority adviser',
  youthJusticeWorker: 'Youth-justice worker',
  health: 'Health',
  localAuthority: 'Local authority',
  other: 'Other professional',
} as const;
export type CopyParty = keyof typeof copyParties;
export const isCopyParty = (text: string): text is CopyParty => Object.hasOwn(copyParties, text);
export const copyPartyList: readonly CopyParty[] = Object.keys(copyParties).filter(isCopyParty);
