import { londonTime } from '#domain/londonTime.ts';
import type { SessionSheet } from '#domain/sheet.ts';
import { countOf } from '#domain/words.ts';
import { confirmSession } from '#usecases/confirmSession.ts';
import { sessionSheetFor } from '#usecases/sessionSheetFor.ts';
import { sessionCard } from '../cards/sessionCard.ts';
import { sessionStateCard } from '../cards/sessionStateCard.ts';
import type { Press, PressAnswer } from './action.ts';
import type { GivenAnswers } from './answersOf.ts';
import type { SessionData } from './cardData.ts';
import { sortAnswers } from './sortAnswers.ts';

/**
 * Keeps what a card says about a session (ATT-2): what is new, overwriting nobody; and shows what the register has then. A refusal that can be
 * mended on the card leaves the boxes as they were chosen.
 */
export async function saveAnswers(
  { desk, links }: Press,
  { schoolKey, date, half, seenAt, deliveryKey }: SessionData,
  given: GivenAnswers,
  before: SessionSheet,
): Promise<PressAnswer> {
  const options = { links, deliveryKey, today: londonTime(desk.now()).date };
  const { toSave, notSaved } = sortAnswers(before, given, seenAt);
  const say = notSaved.length === 0 ? undefined : [...new Set(notSaved)].join(' ');
  if (toSave.length === 0) return { drawn: sessionStateCard(before, { ...options, say }) };

  const kept = await confirmSession(desk, schoolKey, { date, half, marks: toSave });
  if (!kept.done && kept.refusal.kind === 'notPermitted') return { say: kept.refusal.say };
  const after = await sessionSheetFor(desk, schoolKey, date, half);
  if (!after.done) return { say: after.refusal.say };
  if (kept.done) {
    const saved = `Saved: ${countOf(toSave.length, 'answer')}.`;
    return { drawn: sessionStateCard(after.value, { ...options, say, saved }) };
  }
  const refused = { ...options, say: kept.refusal.say };
  return {
    drawn:
      kept.refusal.kind === 'changedMeanwhile'
        ? sessionStateCard(after.value, refused)
        : sessionCard(after.value, { ...refused, change: true, chosen: given.marks }),
  };
}
