import { londonTime } from '#domain/londonTime.ts';
import { sessionSheetFor } from '#usecases/sessionSheetFor.ts';
import { sessionCard } from '../cards/sessionCard.ts';
import type { Action } from './action.ts';
import { sessionDataSchema, unreadableCard } from './cardData.ts';

/** *Change* on a session card: every pupil in a box, with the answers of now. Changes nothing itself. */
export const changeSession: Action = async ({ desk, data, links }) => {
  const parsed = sessionDataSchema.safeParse(data);
  if (!parsed.success) return unreadableCard;
  const { schoolKey, date, half, deliveryKey } = parsed.data;
  const sheet = await sessionSheetFor(desk, schoolKey, date, half);
  if (!sheet.done) return { say: sheet.refusal.say };
  return { drawn: sessionCard(sheet.value, { links, deliveryKey, change: true, today: londonTime(desk.now()).date }) };
};
