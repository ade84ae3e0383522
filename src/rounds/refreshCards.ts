import { fewAtOnce } from './fewAtOnce.ts';
import { isAbout } from './isAbout.ts';
import { messageFor } from './messageFor.ts';
import { inMemory } from './openRound.ts';
import type { RoundsPort } from './roundsPort.ts';

const atOnce = 4;

/**
 * Brings every card already sent about a subject (`isAbout`) to the present state, whoever has it. Answers how many
 * were updated. What fails is left: a card asks for its present state by itself when it is opened or pressed.
 */
export async function refreshCards(port: RoundsPort, schoolKey: string, subject: string): Promise<number> {
  // The change is this process's own, so it is in memory.
  const [trust, book] = await Promise.all([
    port.records.trust(inMemory('')),
    port.records.school(schoolKey, inMemory(schoolKey)),
  ]);
  const sent = Array.from(book.deliveries.values(), ({ value }) => value).filter(
    (delivery) => isAbout(delivery, subject, book) && delivery.state === 'sent' && delivery.activityId !== '',
  );
  const updated = await fewAtOnce(sent, atOnce, async (delivery) => {
    const conversation = book.conversations.get(delivery.personId)?.value;
    const message = messageFor(book, trust, delivery, port.now(), port.providerUse?.now);
    if (conversation === undefined || !conversation.isInstalled || message === undefined) return false;
    const answer = await port.outbox.update(conversation, delivery.activityId, message);
    return answer.sent;
  });
  return updated.filter(Boolean).length;
}
