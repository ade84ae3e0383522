import { confirmSession as keepAnswers } from '#usecases/confirmSession.ts';
import { sessionSheetFor } from '#usecases/sessionSheetFor.ts';
import { sessionCard } from '../cards/sessionCard.ts';
import { sessionStateCard } from '../cards/sessionStateCard.ts';
import type { Action } from './action.ts';
import { answersOf } from './answersOf.ts';
import { sessionDataSchema, unreadableCard } from './cardData.ts';
import { sortAnswers } from './sortAnswers.ts';

/** *Save answers* on a session card (ATT-2): keeps what is new, overwrites nobody, and shows what the register has then. */
export const confirmSession: Action = async ({ desk, data, links }) => {
  const parsed = sessionDataSchema.safeParse(data);
  const given = answersOf(data);
  if (!parsed.success || given === undefined) return unreadableCard;
  const { schoolKey, date, half, seenAt, deliveryKey } = parsed.data;
  const options = { links, deliveryKey };

  const before = await sessionSheetFor(desk, schoolKey, date, half);
  if (!before.done) return { say: before.refusal.say };
  if (given.marks.size === 0) {
    return {
      drawn: sessionCard(before.value, {
        ...options,
        say: 'Nothing was saved. Choose an answer for at least one pupil, then press Save answers.',
      }),
    };
  }

  const { toSave, notSaved } = sortAnswers(before.value, given, seenAt);
  const say = notSaved.length === 0 ? undefined : [...new Set(notSaved)].join(' ');
  if (toSave.length === 0) return { drawn: sessionStateCard(before.value, { ...options, say }) };

  const kept = await keepAnswers(desk, schoolKey, { date, half, marks: toSave });
  if (!kept.done && kept.refusal.kind === 'notPermitted') return { say: kept.refusal.say };
  const after = await sessionSheetFor(desk, schoolKey, date, half);
  if (!after.done) return { say: after.refusal.say };
  return { drawn: sessionStateCard(after.value, { ...options, say: kept.done ? say : kept.refusal.say }) };
};
