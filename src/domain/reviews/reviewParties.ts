import type { Pupil } from '../pupil.ts';

/** Whom a review hears (REV-1: "with pupil, parent, provider"), and who else belongs to it. */
export const reviewParties = [
  'pupil',
  'parent',
  'provider',
  'headteacher',
  'la',
  'socialWorker',
  'virtualSchool',
  'youthJusticeWorker',
] as const;
export type ReviewParty = (typeof reviewParties)[number];

export const reviewPartyNames = {
  pupil: 'The pupil',
  parent: 'The parents',
  provider: 'The provider',
  headteacher: 'The headteacher',
  la: 'The local authority',
  socialWorker: 'The social worker',
  virtualSchool: 'The virtual school',
  youthJusticeWorker: 'The youth-justice worker',
} as const satisfies Record<ReviewParty, string>;

export const attendings = ['present', 'wrote', 'absent', 'notInvited'] as const;
export type Attending = (typeof attendings)[number];

export const attendingNames = {
  present: 'Was there',
  wrote: 'Sent views in writing instead',
  absent: 'Was invited and did not come',
  notInvited: 'Was not invited',
} as const satisfies Record<Attending, string>;

/** Those whose views every review asks for. */
export const heardParties = ['pupil', 'parent', 'provider'] as const;
export type HeardParty = (typeof heardParties)[number];
export const isHeard = (party: ReviewParty): party is HeardParty => heardParties.some((one) => one === party);

/** Who is asked to a review of this pupil's placement; a formal one is the headteacher's (REV-3). */
export const partiesOf = (pupil: Pupil | undefined, isFormal: boolean): ReviewParty[] => [
  ...heardParties,
  ...(isFormal ? (['headteacher'] as const) : []),
  ...(pupil?.senStatus === 'ehcp' ? (['la'] as const) : []),
  ...(pupil?.hasSocialWorker === true ? (['socialWorker'] as const) : []),
  ...(pupil?.isLookedAfter === true ? (['virtualSchool'] as const) : []),
  ...(pupil?.hasYouthJusticeWorker === true ? (['youthJusticeWorker'] as const) : []),
];
