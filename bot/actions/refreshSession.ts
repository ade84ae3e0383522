import { londonTime } from '#domain/londonTime.ts';
import { sessionSheetFor } from '#usecases/sessionSheetFor.ts';
import { sessionStateCard } from '../cards/sessionStateCard.ts';
import type { Action } from './action.ts';
import { sessionDataSchema, unreadableCard } from './cardData.ts';

/** Teams shows a session card again: as it stands now. Reads only, because Teams may ask at any time. */
export const refreshSession: Action = async ({ desk, data, links }) => {
  const parsed = sessionDataSchema.safeParse(data);
  if (!parsed.success) return unreadableCard;
  const { schoolKey, date, half, deliveryKey } = parsed.data;
  const sheet = await sessionSheetFor(desk, schoolKey, date, half);
  if (!sheet.done) return { say: sheet.refusal.say };
  return { drawn: sessionStateCard(sheet.value, { links, deliveryKey, today: londonTime(desk.now()).date }) };
};
