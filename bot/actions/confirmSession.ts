import { londonTime } from '#domain/londonTime.ts';
import { sessionSheetFor } from '#usecases/sessionSheetFor.ts';
import { sessionCard } from '../cards/sessionCard.ts';
import type { Action } from './action.ts';
import { answersOf } from './answersOf.ts';
import { sessionDataSchema, unreadableCard } from './cardData.ts';
import { saveAnswers } from './saveAnswers.ts';

/** *Save answers* on a session card. */
export const confirmSession: Action = async (press) => {
  const { desk, data, links } = press;
  const parsed = sessionDataSchema.safeParse(data);
  const given = answersOf(data);
  if (!parsed.success || given === undefined) return unreadableCard;
  const { schoolKey, date, half, deliveryKey } = parsed.data;
  const before = await sessionSheetFor(desk, schoolKey, date, half);
  if (!before.done) return { say: before.refusal.say };
  if (given.marks.size + given.codes.size + given.minutes.size > 0) return saveAnswers(press, parsed.data, given, before.value);
  const say = 'Nothing was saved. Choose an answer for at least one pupil, then press Save answers.';
  return { drawn: sessionCard(before.value, { links, deliveryKey, say, today: londonTime(desk.now()).date }) };
};
