import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { Local } from '../local.ts';
import { connectorUrlOf } from '../signIn/endpoints.ts';
import { channelToken } from '../signIn/tokens.ts';
import { tenant } from '../tenant.ts';
import { bot, type Json } from './activity.ts';
import { channelIdOf } from './installations.ts';
import type { Person } from './person.ts';

/** How long Teams waits for a bot before it says that the app cannot be reached. */
export const botAnswersWithinSeconds = 15;

export interface BotAnswer {
  /** The HTTP status, or 0 when nobody answered in time. */
  readonly status: number;
  readonly body: string;
}

/** Sends one signed activity to the bot as Teams does: from this person, in that conversation. */
export async function sendToBot(local: Local, from: Person, conversationId: string, activity: Json): Promise<BotAnswer> {
  const now = local.clock.now().toISOString();
  const whole = {
    id: randomUUID(),
    timestamp: now,
    localTimestamp: now,
    channelId: 'msteams',
    serviceUrl: connectorUrlOf(local),
    from: { id: channelIdOf(from.id), name: from.name, aadObjectId: from.id },
    recipient: bot,
    conversation: { conversationType: 'personal', tenantId: tenant.id, id: conversationId },
    channelData: { tenant: { id: tenant.id } },
    locale: 'en-GB',
    localTimezone: 'Europe/London',
    entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/London' }],
    ...activity,
  };
  return post(local.options.botEndpoint, await channelToken(local), JSON.stringify(whole));
}

/** node:http, not fetch: a test that watches or replaces fetch sees the product's calls only. */
const post = (url: string, token: string, body: string): Promise<BotAnswer> =>
  new Promise((answered) => {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      authorization: `Bearer ${token}`,
      'content-length': Buffer.byteLength(body),
    };
    const signal = AbortSignal.timeout(botAnswersWithinSeconds * 1000);
    const call = request(url, { method: 'POST', headers, signal }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => answered({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }));
      response.on('error', () => answered({ status: 0, body: '' }));
    });
    call.on('error', () => answered({ status: 0, body: '' }));
    call.end(body);
  });
