/** Where chats are kept. `sequence` orders messages, because the clock can be moved back. */
import type { Database } from '../store/database.ts';

export function createTeamsTables(database: Database): void {
  database.exec(tables);
}

const tables = `
create table if not exists chat_installation (
  personId text primary key, id text not null unique, conversationId text not null unique, chatId text not null unique,
  isInstalled integer not null, installedAt text not null);
create table if not exists chat_message (
  sequence integer primary key autoincrement, id text not null unique, personId text not null, sender text not null, at text not null,
  updatedAt text, deletedAt text, text text not null, textFormat text not null, summary text not null, attachments text not null);
create index if not exists chat_message_by_person on chat_message (personId, sequence);
create table if not exists chat_former_card (messageId text not null, personId text, card text not null);
create index if not exists chat_former_card_by_message on chat_former_card (messageId);
create table if not exists chat_view (
  messageId text not null, personId text not null, card text, refreshedAt text, primary key (messageId, personId));
`;
