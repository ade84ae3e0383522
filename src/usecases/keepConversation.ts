import type { Conversation } from '#domain/delivery.ts';
import type { Desk } from './desk.ts';

/** What the bot learns of a chat; Teams' Graph id of the chat may be unknown (empty) and is then kept as it was. */
export type HeardConversation = Omit<Conversation, 'isInstalled' | 'changedAt'>;
export type ConversationDesk = Pick<Desk, 'records' | 'writer' | 'now' | 'afterChange'>;

/** Keeps the bot's chat with a person in every school where that person is staff; the keys of those schools. Writes only what is new. */
export const keepConversation: (desk: ConversationDesk, heard: HeardConversation) => Promise<string[]> = async () => {
  throw new Error('keepConversation is being written.');
};
