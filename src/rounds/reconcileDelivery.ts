import type { Conversation, Delivery } from '#domain/delivery.ts';
import type { Stored } from '#records/records.ts';
import { moveDelivery, type Round } from './round.ts';
import { unsureMail } from './sendProviderLink.ts';

/**
 * After this a `sending` item belongs to a process that died: a claim is used within `claimHoldsInSeconds` (10), and the send then ends within
 * the bot's own limit (15), sign-in included. Counted from the claim, so that after a restart the next ticks resolve it by themselves.
 * Clocks of two replicas may be apart by what is left of it, five seconds.
 */
const abandonedAfterInSeconds = 30;
/** One look into a chat for one delivery in this time. */
const lookAgainInSeconds = 15;
/** The chat is searched from so long before the claim: Teams dates its messages by its own clock. */
const searchedBeforeInSeconds = 300;

/**
 * What was perhaps sent is looked up in the chat, never sent blindly again: found = sent; surely not there = queued anew; nobody can
 * tell = unsure, and shown. Answers the item when it may be sent now.
 */
export async function reconcileDelivery(round: Round, stored: Stored<Delivery>): Promise<Stored<Delivery> | undefined> {
  const { port, pauses } = round;
  const { key, state, changedAt, personId } = stored.value;
  const age = Math.abs(Date.parse(port.now()) - Date.parse(changedAt)) / 1000;
  const isSettled = age > abandonedAfterInSeconds;
  if (state === 'sending' && !isSettled) return undefined;
  if (stored.value.round === 'providerLink') {
    // Mail cannot be looked up: what was perhaps sent stays so.
    if (state === 'sending') await moveDelivery(round, stored, { state: 'unsure', why: unsureMail });
    return undefined;
  }
  if (pauses.isPaused(`look|${key}`, port.now())) return undefined;
  pauses.pause(`look|${key}`, port.now(), lookAgainInSeconds);

  const since = new Date(Math.min(Date.parse(changedAt), Date.parse(port.now())) - searchedBeforeInSeconds * 1000).toISOString();
  const found = await lookInChat(round, personId, key, since);
  if (found === 'cannotTell') {
    if (state === 'sending') await moveDelivery(round, stored, { state: 'unsure', why: unsureWhy });
    return undefined;
  }
  if (found !== 'notThere') {
    await moveDelivery(round, stored, { state: 'sent', activityId: found.activityId });
    return undefined;
  }
  return isSettled ? moveDelivery(round, stored, { state: 'queued' }) : undefined;
}

const unsureWhy =
  'The connection to Teams broke while the card was on its way, and the chat could not be searched for it. It is not sent again, so that nobody gets it twice.';

type Found = { readonly activityId: string } | 'notThere' | 'cannotTell';

async function lookInChat(round: Round, personId: string, deliveryKey: string, since: string): Promise<Found> {
  try {
    const chatId = await chatOf(round, personId);
    return chatId === '' ? 'cannotTell' : await round.port.teamwork.findMessage(chatId, deliveryKey, since);
  } catch {
    return 'cannotTell';
  }
}

/** The chat's id in Graph; asked for once and kept with the conversation. */
async function chatOf(round: Round, personId: string): Promise<string> {
  const { port, schoolKey, book } = round;
  const stored = book.conversations.get(personId);
  if (stored === undefined) return '';
  if (stored.value.chatId !== '') return stored.value.chatId;
  const { chatId } = await port.teamwork.install(personId);
  const to: Conversation = { ...stored.value, chatId, changedAt: port.now() };
  const writer = await port.writer(schoolKey);
  await writer.keep([{ list: 'conversations', update: stored, to }]);
  return chatId;
}
