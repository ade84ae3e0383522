import type { Conversation } from '#domain/delivery.ts';
import type { Round } from './round.ts';

/** Installing is asked for this rarely for one person; Teams answers a second request no sooner. */
const installAgainInSeconds = 600;

export type Reached = { readonly conversation: Conversation } | { readonly why: string };

/** The bot's chat with a person; when there is none the app is installed for them, and Teams tells the bot of the chat. */
export async function reachPerson(round: Round, personId: string, personName: string): Promise<Reached> {
  const { port, schoolKey, book, pauses } = round;
  const known = book.conversations.get(personId)?.value;
  if (known?.isInstalled) return { conversation: known };
  if (known !== undefined) {
    return {
      why: `${personName} has removed Alongside from Teams. Ask ${personName} to add it again: Apps, then Alongside, then Add.`,
    };
  }
  const why = `Teams has not opened a chat between Alongside and ${personName} yet. It is tried again by itself; if this stays, ask whoever looks after Teams to allow the app for ${personName}.`;
  const key = `install|${personId}`;
  if (pauses.isPaused(key, port.now())) return { why };
  pauses.pause(key, port.now(), installAgainInSeconds);
  try {
    await port.teamwork.install(personId);
  } catch {
    return { why };
  }
  const fresh = await port.records.school(schoolKey, { maxAgeInSeconds: 0, lists: ['conversations'] });
  const conversation = fresh.conversations.get(personId)?.value;
  return conversation?.isInstalled ? { conversation } : { why };
}
