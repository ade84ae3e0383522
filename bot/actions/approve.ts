import type { Action } from './action.ts';
import { approvalDataSchema, unreadableCard } from './cardData.ts';
import { decide } from './decide.ts';

/** *Approve* on an approval card. */
export const approve: Action = async (press) => {
  const parsed = approvalDataSchema.safeParse(press.data);
  return parsed.success ? decide(press, parsed.data, 'approve', '') : unreadableCard;
};
