import type { InstantText } from './session.ts';
import type { Signature } from './staff.ts';

export const referralStates = ['draft', 'proposed', 'closed'] as const;
export type ReferralState = (typeof referralStates)[number];

export const referralStateNames = {
  draft: 'Being written',
  proposed: 'Placement proposed',
  closed: 'Closed',
} as const satisfies Record<ReferralState, string>;

/** A concern on its way to a placement (REF-1 to REF-10). Its key becomes the placement's, so that what was recorded before counts after. */
export interface Referral {
  readonly key: string;
  readonly pupilKey: string;
  /** Empty until a provider is chosen. */
  readonly providerKey: string;
  readonly state: ReferralState;
  /** What was written, by the name of the field (`referral/` knows them); kept at every pause, complete or not. */
  readonly answers: Readonly<Record<string, string>>;
  readonly begun: Signature;
  readonly savedBy: string;
  readonly savedAt: InstantText;
  readonly closedReason: string;
}
