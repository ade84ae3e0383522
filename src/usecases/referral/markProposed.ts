import type { Desk } from '../desk.ts';
import { done } from '../outcome.ts';
import { changeReferral } from './changeReferral.ts';

/**
 * Says in the list that a placement was proposed from a referral. The placement has the referral's key and stands already: what is not
 * written now is seen from that, and written when the proposal is sent again.
 */
export async function markProposed(desk: Desk, schoolKey: string, key: string, providerKey: string): Promise<void> {
  await changeReferral(desk, schoolKey, key, {
    action: 'Placement proposed from the referral',
    to: ({ stored: { value: referral } }) => {
      const proposed = { ...referral, state: 'proposed', providerKey, closedReason: '' } as const;
      return done({ referral: referral.state === 'proposed' ? undefined : proposed, value: undefined });
    },
  });
}
