import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { changeReferral } from './changeReferral.ts';
import { stateOf } from './openReferral.ts';

interface Key {
  readonly key: string;
}

/** Closes a referral that leads to no placement, with the reason; what was written stays readable. */
export async function closeReferral(desk: Desk, schoolKey: string, key: string, reason: string): Promise<Outcome<Key>> {
  if (reason.trim() === '') return refuse.badField('reason', 'Write why the referral is closed.');
  return changeReferral(desk, schoolKey, key, {
    action: 'Referral closed',
    isFresh: true,
    to: ({ open, stored: { value: referral } }) => {
      const state = stateOf(referral, open.facts);
      if (state === 'proposed')
        return refuse.changedMeanwhile('A placement was proposed from this referral. Withdraw or end the placement instead.');
      const { name: savedBy, at: savedAt } = open.signature;
      const closed = { ...referral, state: 'closed', closedReason: reason.trim(), savedBy, savedAt } as const;
      return done({ referral: state === 'closed' ? undefined : closed, value: { key } });
    },
  });
}

/** Opens a closed referral again. */
export async function reopenReferral(desk: Desk, schoolKey: string, key: string): Promise<Outcome<Key>> {
  return changeReferral(desk, schoolKey, key, {
    action: 'Referral opened again',
    isFresh: true,
    to: ({ open, stored: { value: referral } }) => {
      const { name: savedBy, at: savedAt } = open.signature;
      const reopened = { ...referral, state: 'draft', closedReason: '', savedBy, savedAt } as const;
      return done({ referral: referral.state === 'closed' ? reopened : undefined, value: { key } });
    },
  });
}
