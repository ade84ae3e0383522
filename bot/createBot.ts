/** The bot, put together: what receives from Teams, and what the rounds send with. It knows use cases, no records and no Graph. */

import type { RequestHandler } from 'express';
import type { Outbox } from '#rounds/outbox.ts';
import type { Desk } from '#usecases/desk.ts';
import type { ConversationDesk } from '#usecases/keepConversation.ts';
import { type ChannelSettings, createTokenCheck } from './adapter.ts';
import type { Report } from './boundary.ts';
import { createConnector } from './connector.ts';
import { createOutbox } from './createOutbox.ts';
import { onlyLoopback } from './onlyLoopback.ts';
import { createReceiver } from './receive.ts';

export interface BotOptions extends ChannelSettings {
  readonly teamsAppId: string;
  readonly publicUrl: string;
  /** An application token for a scope. */
  readonly tokenFor: (scope: string) => Promise<string>;
  readonly deskFor: (person: { readonly personId: string; readonly name: string }) => Desk;
  /** Keeps chats as the application. */
  readonly conversationDesk: ConversationDesk;
  readonly report: Report;
  /** For the Microsoft 365 Agents Playground, which signs nothing: takes activities without a token, from this machine only. Never in production. */
  readonly playground?: boolean;
  readonly fetch?: typeof fetch;
  readonly pressSeconds?: number;
  readonly sendSeconds?: number;
}

export interface Bot {
  /** For POST /api/messages; reads the body itself. */
  readonly handler: RequestHandler;
  readonly outbox: Outbox;
}

export function createBot(options: BotOptions): Bot {
  const { teamsAppId, publicUrl, playground = false, pressSeconds = 8, sendSeconds = 15, fetch = globalThis.fetch } = options;
  const links = { teamsAppId, publicUrl };
  const connector = createConnector({
    tokenFor: options.tokenFor,
    loopbackOnly: playground,
    fetch,
    timeoutInSeconds: sendSeconds,
  });
  const { tenantId, deskFor, conversationDesk, report } = options;
  const parts = { tenantId, links, connector, deskFor, conversationDesk, report, pressSeconds };
  const receiver = createReceiver(playground ? async () => 'trusted' : createTokenCheck(options), parts);
  return { handler: playground ? onlyLoopback(receiver) : receiver, outbox: createOutbox(connector, links) };
}
