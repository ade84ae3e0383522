/** Sends to the Bot Framework connector, once and never again: whether to repeat is the outbox's decision, which knows what was perhaps delivered. */

import { z } from 'zod';
import type { SendAnswer } from '#rounds/outbox.ts';
import type { Drawn } from './cards/card.ts';
import { answerOfFailure, answerOfResponse } from './sendAnswer.ts';

/** A chat, as the bot heard of it in a signed activity. */
export interface ChatAddress {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly botId: string;
}

export interface Connector {
  send(to: ChatAddress, what: Drawn | string): Promise<SendAnswer>;
  update(to: ChatAddress, activityId: string, what: Drawn | string): Promise<SendAnswer>;
}

export interface ConnectorParts {
  /** An application token for a scope. */
  readonly tokenFor: (scope: string) => Promise<string>;
  /** Refuses every address but this machine's: for the Playground, whose activities are not signed and could name any address. */
  readonly loopbackOnly?: boolean;
  readonly fetch?: typeof fetch;
  readonly timeoutInSeconds?: number;
}

const scope = 'https://api.botframework.com/.default';
const answerSchema = z.object({ id: z.string().default('') });

/** Never throws: what happened is in the answer. */
export function createConnector({
  tokenFor,
  loopbackOnly = false,
  fetch = globalThis.fetch,
  timeoutInSeconds = 15,
}: ConnectorParts): Connector {
  async function call(method: 'POST' | 'PUT', to: ChatAddress, path: string, what: Drawn | string): Promise<SendAnswer> {
    // One deadline for sign-in and request together: the rounds count on a send having ended by then, either way.
    const signal = AbortSignal.timeout(timeoutInSeconds * 1000);
    let token: string;
    try {
      token = await beforeItAborts(tokenFor(scope), signal);
    } catch {
      return {
        sent: false,
        why: 'throttled',
        retryAfterInSeconds: 60,
        say: 'The bot could not sign in to Teams. It is tried again.',
      };
    }
    try {
      const response = await fetch(addressOf(to, path, loopbackOnly), {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(activityOf(to, what)),
        // A redirect would carry the bot's token to another host.
        redirect: 'error',
        signal,
      });
      const text = await response.text();
      if (!response.ok) return answerOfResponse(response);
      return { sent: true, activityId: answerSchema.safeParse(jsonOf(text)).data?.id ?? '' };
    } catch (error) {
      return answerOfFailure(error);
    }
  }
  return {
    send: (to, what) => call('POST', to, '', what),
    update: async (to, activityId, what) => {
      const answer = await call('PUT', to, `/${encodeURIComponent(activityId)}`, what);
      return answer.sent ? { sent: true, activityId } : answer;
    },
  };
}

const beforeItAborts = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, late) => signal.addEventListener('abort', () => late(signal.reason), { once: true })),
  ]);

/** https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference: send to and update in a conversation. */
function addressOf({ serviceUrl, conversationId }: ChatAddress, path: string, loopbackOnly: boolean): string {
  const service = new URL(serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`);
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(service.hostname);
  if (!isLoopback && (loopbackOnly || service.protocol !== 'https:')) throw new TypeError('The service URL may not be called.');
  return new URL(`v3/conversations/${encodeURIComponent(conversationId)}/activities${path}`, service).href;
}

const activityOf = ({ serviceUrl, conversationId, botId }: ChatAddress, what: Drawn | string) => ({
  type: 'message',
  channelId: 'msteams',
  serviceUrl,
  from: { id: botId },
  conversation: { id: conversationId },
  ...(typeof what === 'string'
    ? { text: what, textFormat: 'plain' }
    : // Teams shows `summary` in notifications and chat lists; `text` would stand a second time above the card.
      { summary: what.summary, attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: what.card }] }),
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
