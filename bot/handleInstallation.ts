import { forgetConversation } from '#usecases/forgetConversation.ts';
import { keepConversation } from '#usecases/keepConversation.ts';
import type { BotParts } from './botParts.ts';
import type { ChatAddress } from './connector.ts';
import type { Incoming } from './incoming.ts';

/** Where an activity came from, to answer it. */
export const addressOf = ({ serviceUrl, conversation, recipient }: Incoming): ChatAddress => ({
  serviceUrl,
  conversationId: conversation.id,
  botId: recipient?.id ?? '',
});

/** The chat an activity came from is kept for the rounds; written only when something about it is new. */
export async function rememberChat(
  incoming: Incoming,
  person: { readonly personId: string; readonly name: string },
  parts: BotParts,
): Promise<void> {
  const { serviceUrl, conversationId, botId } = addressOf(incoming);
  await keepConversation(parts.conversationDesk, { ...person, conversationId, chatId: '', serviceUrl, botId });
}

/**
 * The app was installed for a person, or removed. Teams sends `installationUpdate`, and beside it `conversationUpdate` with the bot among
 * the members added; either is enough.
 */
export async function handleInstallation(
  incoming: Incoming,
  person: { readonly personId: string; readonly name: string },
  parts: BotParts,
): Promise<void> {
  if (incoming.type === 'installationUpdate' && incoming.action?.startsWith('remove')) {
    await forgetConversation(parts.conversationDesk, person.personId);
    return;
  }
  const botJoined = incoming.membersAdded?.some(({ id }) => id === incoming.recipient?.id) ?? false;
  if (incoming.type === 'installationUpdate' || botJoined) await rememberChat(incoming, person, parts);
}
