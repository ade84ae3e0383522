import type { Local } from '../local.ts';
import { cardAmong, isObject, type Json } from './activity.ts';
import { channelIdOf } from './installations.ts';
import { invoke } from './invoke.ts';
import { type ChatMessage, messagesOf } from './messages.ts';
import type { Person } from './person.ts';
import { cardFor, noteRefresh, refreshedAt } from './views.ts';

/** Teams refreshes the cards that are on the screen; a chat's older ones are not. */
const onScreen = 20;

/** A card is asked again when it has been looked at for this long. */
const staleAfterMs = 5 * 60 * 1000;

/**
 * Runs the automatic refresh of a chat's cards as Teams does when somebody opens it: of cards with `refresh`, for the people named in
 * `userIds` (everybody when nobody is), once after each update of the message.
 */
export async function refreshChat(local: Local, person: Person): Promise<void> {
  const due = messagesOf(local, person.id)
    .slice(-onScreen)
    .filter((message) => !message.deletedAt && isStale(local, message, person));
  await Promise.all(
    due.map(async (message) => {
      // The card of an answer rarely asks for refresh itself: the message still does.
      const action = refreshOf(cardFor(local, message, person.id), person) ?? refreshOf(cardAmong(message.attachments), person);
      if (!action) return;
      noteRefresh(local, message.id, person.id);
      await invoke(local, message, person, { ...action, type: 'Action.Execute' }, 'automatic');
    }),
  );
}

function isStale(local: Local, message: ChatMessage, person: Person): boolean {
  const last = refreshedAt(local, message.id, person.id);
  return last === undefined || Math.abs(local.clock.now().getTime() - Date.parse(last)) > staleAfterMs;
}

function refreshOf(card: Json | undefined, person: Person): Json | undefined {
  const refresh = card?.refresh;
  if (!isObject(refresh) || !isObject(refresh.action)) return undefined;
  const { userIds } = refresh;
  const isFor = !Array.isArray(userIds) || userIds.length === 0 || userIds.includes(channelIdOf(person.id));
  return isFor ? refresh.action : undefined;
}
