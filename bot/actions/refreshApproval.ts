import { approvalSheetFor } from '#usecases/approvalSheetFor.ts';
import { approvalCard } from '../cards/approvalCard.ts';
import type { Action } from './action.ts';
import { approvalDataSchema, unreadableCard } from './cardData.ts';

/** Teams shows an approval card again: as the proposal stands now. Reads only. */
export const refreshApproval: Action = async ({ desk, data, links }) => {
  const parsed = approvalDataSchema.safeParse(data);
  if (!parsed.success) return unreadableCard;
  const { schoolKey, placementKey, revision, deliveryKey } = parsed.data;
  const sheet = await approvalSheetFor(desk, schoolKey, placementKey, revision);
  return sheet.done ? { drawn: approvalCard(sheet.value, { links, deliveryKey }) } : { say: sheet.refusal.say };
};
