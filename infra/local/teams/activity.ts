/** Activities as they travel between Teams and a bot. https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference */
import { tenant } from '../tenant.ts';

export interface Attachment {
  readonly contentType: string;
  readonly content: unknown;
  readonly name?: string;
}

/** What a bot sends to the connector, as far as a personal chat shows it. */
export interface BotActivity {
  readonly type: string;
  readonly text: string;
  /** `markdown` unless the bot says otherwise. */
  readonly textFormat: 'plain' | 'markdown';
  /** What a notification says. */
  readonly summary: string;
  readonly attachments: readonly Attachment[];
}

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

/** The card among attachments; Teams shows it in place of the message's text. */
export const cardAmong = (attachments: readonly Attachment[]): Json | undefined => {
  const content = attachments.find((attachment) => attachment.contentType === adaptiveCardType)?.content;
  return isObject(content) ? content : undefined;
};

export function readBotActivity(body: Json): BotActivity {
  const attachments = Array.isArray(body.attachments) ? body.attachments.filter(isObject) : [];
  return {
    type: textOf(body.type),
    text: textOf(body.text),
    textFormat: body.textFormat === 'plain' ? 'plain' : 'markdown',
    summary: textOf(body.summary),
    attachments: attachments.map((attachment) => ({ contentType: textOf(attachment.contentType), content: attachment.content })),
  };
}

/** How Teams names the bot. */
export const bot = { id: `28:${tenant.clientId}`, name: tenant.appName } as const;
