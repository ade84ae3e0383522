import type { Conversation, Delivery } from '#domain/delivery.ts';
import type { Stored } from '#records/records.ts';
import { messageFor } from './messageFor.ts';
import { inMemory } from './openRound.ts';
import type { Message, SendAnswer } from './outbox.ts';
import type { PlannedDelivery } from './plannedDelivery.ts';
import { reachPerson } from './reachPerson.ts';
import { moveDelivery, type Round } from './round.ts';

/** A claim that took longer than this to write is not used: another replica may take it for abandoned before the send has ended. */
const claimHoldsInSeconds = 10;
/** When Teams throttles without saying for how long. */
const throttledInSeconds = 30;

/** Sends one queued delivery: claims it (`sending`), sends, keeps what became of it. Answers the state it is left in. */
export async function sendDelivery(round: Round, queued: Stored<Delivery>): Promise<Delivery> {
  const { port, pauses } = round;
  const { personId, personName } = queued.value;
  if (pauses.isPaused(`send|${personId}`, port.now())) return queued.value;

  const reached = await reachPerson(round, personId, personName);
  if ('why' in reached) return stayQueued(round, queued, reached.why);

  const message = presentMessage(round, queued.value);
  if (message === undefined) return queued.value;
  const sent = await claimAndSend(round, reached.conversation, message, () => moveDelivery(round, queued, { state: 'sending' }));
  return sent ?? queued.value;
}

/** Whether nothing is in the way of a planned delivery that has no item yet. */
export const mayBeSentNow = (round: Round, planned: PlannedDelivery): boolean =>
  round.book.conversations.get(planned.personId)?.value.isInstalled === true &&
  !round.pauses.isPaused(`send|${planned.personId}`, round.port.now()) &&
  presentMessage(round, planned) !== undefined;

/**
 * Sends what has no item yet: creating the item as `sending` is the claim, because SharePoint refuses a second one of its key, and leaves
 * the same behind as any claim when the process dies. Undefined when another replica has it.
 */
export async function sendNew(round: Round, planned: PlannedDelivery): Promise<Delivery | undefined> {
  const to = round.book.conversations.get(planned.personId)?.value;
  const message = mayBeSentNow(round, planned) ? presentMessage(round, planned) : undefined;
  if (to === undefined || message === undefined) return undefined;
  return claimAndSend(round, to, message, () => claimNew(round, planned));
}

async function claimNew({ port, schoolKey }: Round, planned: PlannedDelivery): Promise<Stored<Delivery> | undefined> {
  const value: Delivery = { ...planned, state: 'sending', changedAt: port.now(), activityId: '', why: '' };
  const writer = await port.writer(schoolKey);
  const [written] = await writer.keep([{ list: 'deliveries', create: value }]);
  // After a lost answer nobody can tell whose it is: whoever finds it half a minute later looks into the chat first.
  if (!written?.done || written.afterLostAnswer) return undefined;
  return { itemId: written.itemId, eTag: written.eTag, value };
}

/** @param claim answers the item as `sending`; undefined when somebody else has it, and nothing is sent. */
async function claimAndSend(
  round: Round,
  to: Conversation,
  message: Message,
  claim: () => Promise<Stored<Delivery> | undefined>,
): Promise<Delivery | undefined> {
  const { port, pauses } = round;
  const claimedAt = port.now();
  const claimed = await claim();
  if (claimed === undefined) return undefined;
  if (Math.abs(Date.parse(port.now()) - Date.parse(claimedAt)) > claimHoldsInSeconds * 1000) return claimed.value;

  const answer = await send(round, to, message);
  if (!answer.sent && answer.why === 'throttled') {
    pauses.pause(`send|${claimed.value.personId}`, port.now(), answer.retryAfterInSeconds ?? throttledInSeconds);
  }
  const kept = await moveDelivery(round, claimed, stateAfter(answer));
  if (answer.sent) await catchUp(round, claimed.value, to, answer.activityId, message);
  return kept?.value ?? claimed.value;
}

const presentMessage = ({ port, book, trust }: Round, delivery: PlannedDelivery): Message | undefined =>
  messageFor(book, trust, delivery, port.now(), port.providerUse?.now);

/** Shows what somebody answered or decided while the card was on its way; no refresh could find the card then. */
async function catchUp(
  { port, schoolKey, trust }: Round,
  delivery: Delivery,
  to: Conversation,
  activityId: string,
  sent: Message,
): Promise<void> {
  const book = await port.records.school(schoolKey, inMemory(schoolKey));
  const present = messageFor(book, trust, delivery, port.now(), port.providerUse?.now);
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
