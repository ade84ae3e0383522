import { z } from 'zod';
import type { Conversation } from '#domain/delivery.ts';
import { key, text, yesNo } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';

/** The key is the person's Entra object id: one chat with each person. */
const shape = z
  .object({
    Key: key,
    Title: text,
    ConversationId: text,
    ChatId: text,
    ServiceUrl: text,
    BotId: text,
    IsInstalled: yesNo,
    ChangedAt: text,
  })
  .transform(
    (row): Conversation => ({
      personId: row.Key,
      name: row.Title,
      conversationId: row.ConversationId,
      chatId: row.ChatId,
      serviceUrl: row.ServiceUrl,
      botId: row.BotId,
      isInstalled: row.IsInstalled,
      changedAt: row.ChangedAt,
    }),
  );

export const conversationsList: ListCodec<Conversation> = {
  list: 'conversations',
  shape,
  keyOf: (conversation) => conversation.personId,
  title: (conversation) => conversation.name,
  write: (conversation) => ({
    ConversationId: conversation.conversationId,
    ChatId: conversation.chatId,
    ServiceUrl: conversation.serviceUrl,
    BotId: conversation.botId,
    IsInstalled: conversation.isInstalled,
    ChangedAt: conversation.changedAt,
  }),
};
