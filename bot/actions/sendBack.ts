import { z } from 'zod';
import type { Action } from './action.ts';
import { approvalDataSchema, unreadableCard } from './cardData.ts';
import { decide } from './decide.ts';

const reasonSchema = z.string().trim().min(1).max(2000);

/** *Send back* on an approval card, with the reason the proposer needs. Teams asks for the reason itself; a press without one is refused here too. */
export const sendBack: Action = async (press) => {
  const parsed = approvalDataSchema.safeParse(press.data);
  if (!parsed.success) return unreadableCard;
  const reason = reasonSchema.safeParse(press.data.reason);
  if (!reason.success)
    return { say: 'Nothing was sent back. Write what must change (at most 2,000 characters), then press again.' };
  return decide(press, parsed.data, 'sendBack', reason.data);
};
