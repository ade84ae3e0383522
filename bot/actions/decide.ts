import { approvalSheetFor } from '#usecases/approvalSheetFor.ts';
import { decidePlacement } from '#usecases/decidePlacement.ts';
import { approvalCard } from '../cards/approvalCard.ts';
import type { Press, PressAnswer } from './action.ts';
import type { ApprovalData } from './cardData.ts';

/**
 * Decides on exactly the revision the card showed. Refused: who may decide is said in a sentence; anything else (decided by somebody else,
 * changed since, a rule not met) is said above the proposal as it stands now.
 */
export async function decide(
  press: Press,
  data: ApprovalData,
  decision: 'approve' | 'sendBack',
  reason: string,
): Promise<PressAnswer> {
  const { desk, links } = press;
  const { schoolKey, placementKey, revision, deliveryKey } = data;
  const decided = await decidePlacement(desk, schoolKey, placementKey, { revision, decision, reason, endedOn: null });
  if (!decided.done && decided.refusal.kind === 'notPermitted') return { say: decided.refusal.say };

  const sheet = await approvalSheetFor(desk, schoolKey, placementKey, revision);
  if (!sheet.done) return { say: decided.done ? 'Your decision was saved.' : decided.refusal.say };
  return { drawn: approvalCard(sheet.value, { links, deliveryKey, say: decided.done ? undefined : decided.refusal.say }) };
}
