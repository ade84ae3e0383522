import type { Conversation, Delivery } from '#domain/delivery.ts';
import type { Stored } from '#records/records.ts';
import { messageFor } from './messageFor.ts';
import type { Message, SendAnswer } from './outbox.ts';
import { reachPerson } from './reachPerson.ts';
import { moveDelivery, type Round } from './round.ts';

/** A claim that took longer than this to write is not used: another replica may take it for abandoned before the send has ended. */
const claimHoldsInSeconds = 10;
/** When Teams throttles without saying for how long. */
const throttledInSeconds = 30;

/** Sends one queued delivery: claims it (`sending`), sends, keeps what became of it. Answers the state it is left in. */
export async function sendDelivery(round: Round, queued: Stored<Delivery>): Promise<Delivery> {
  const { port, book, trust, pauses } = round;
  const { personId, personName } = queued.value;
  if (pauses.isPaused(`send|${personId}`, port.now())) return queued.value;

  const reached = await reachPerson(round, personId, personName);
  if ('why' in reached) return stayQueued(round, queued, reached.why);

  const message = messageFor(book, trust, queued.value, port.now(), port.providerUse?.now);
  if (message === undefined) return queued.value;
  const claimedAt = port.now();
  const claimed = await moveDelivery(round, queued, { state: 'sending' });
  if (claimed === undefined) return queued.value; // another replica has it
  if (Math.abs(Date.parse(port.now()) - Date.parse(claimedAt)) > claimHoldsInSeconds * 1000) return claimed.value;

  const answer = await send(round, reached.conversation, message);
  if (!answer.sent && answer.why === 'throttled') {
    pauses.pause(`send|${personId}`, port.now(), answer.retryAfterInSeconds ?? throttledInSeconds);
  }
  const kept = await moveDelivery(round, claimed, stateAfter(answer));
  if (answer.sent) await catchUp(round, queued.value, reached.conversation, answer.activityId, message);
  return kept?.value ?? claimed.value;
}

/** Shows what somebody answered or decided while the card was on its way; no refresh could find the card then. */
async function catchUp(
  { port, schoolKey, trust }: Round,
  delivery: Delivery,
  to: Conversation,
  activityId: string,
  sent: Message,
): Promise<void> {
  const present = messageFor(await port.records.school(schoolKey), trust, delivery, port.now(), port.providerUse?.now);
  if (present === undefined || JSON.stringify(present) === JSON.stringify(sent)) return;
  // A card that is behind asks for its present state by itself when it is opened or pressed, so a failure is no matter.
  await port.outbox.update(to, activityId, present).catch(() => undefined);
}

/** An outbox that fails without an answer may have sent. */
const send = ({ port }: Round, to: Conversation, message: Message): Promise<SendAnswer> =>
  port.outbox.send(to, message).catch(() => ({
    sent: false,
    why: 'unsure',
    say: 'The connection to Teams broke while the card was on its way. The chat is searched for it before anything is sent again.',
  }));

function stateAfter(answer: SendAnswer): Parameters<typeof moveDelivery>[2] {
  if (answer.sent) return { state: 'sent', activityId: answer.activityId };
  if (answer.why === 'throttled') return { state: 'queued', why: answer.say };
  return { state: answer.why === 'unsure' ? 'unsure' : 'failed', why: answer.say };
}

/** Writes why a delivery waits, once: the item is not touched again while the reason stays. */
async function stayQueued(round: Round, queued: Stored<Delivery>, why: string): Promise<Delivery> {
  if (queued.value.why === why) return queued.value;
  const kept = await moveDelivery(round, queued, { state: 'queued', why });
  return kept?.value ?? queued.value;
}
