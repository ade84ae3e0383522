import { sessionSheetFor } from '#usecases/sessionSheetFor.ts';
import { sessionCard } from '../cards/sessionCard.ts';
import type { Action } from './action.ts';
import { sessionDataSchema, unreadableCard } from './cardData.ts';

/** *Change* on an answered session card: the questions again, with the answers of now in the boxes. Changes nothing itself. */
export const changeSession: Action = async ({ desk, data, links }) => {
  const parsed = sessionDataSchema.safeParse(data);
  if (!parsed.success) return unreadableCard;
  const { schoolKey, date, half, deliveryKey } = parsed.data;
  const sheet = await sessionSheetFor(desk, schoolKey, date, half);
  return sheet.done ? { drawn: sessionCard(sheet.value, { links, deliveryKey }) } : { say: sheet.refusal.say };
};
