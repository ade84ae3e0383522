import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Bot } from '../../bot/createBot.ts';

/** A Teams of a hundred lines: signs activities for the bot, well or badly, and takes what the bot sends, or fails as told. */

export const tenantId = '11111111-1111-4111-8111-111111111111';
export const clientId = '44444444-4444-4444-8444-444444444444';
export const personId = 'aaaaaaaa-0000-4000-8000-000000000001';

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly authorization: string;
  readonly body: {
    readonly text?: string;
    readonly summary?: string;
    readonly attachments?: readonly { readonly content: object }[];
  };
}

/** How the connector answers the next sends. `hang` never answers, `drop` closes the connection after having taken the message. */
export interface ConnectorFault {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly does?: 'hang' | 'drop';
}

type Keys = 'good' | 'otherChannel' | 'forged';

export interface SignedOptions {
  readonly key?: Keys;
  readonly kid?: string;
  readonly audience?: string;
  readonly issuer?: string;
  readonly serviceUrl?: string;
  /** Seconds from now. */
  readonly expiresIn?: number;
  readonly claims?: Record<string, string>;
}

export async function startChannel() {
  const keys = {
    good: await generateKeyPair('RS256'),
    otherChannel: await generateKeyPair('RS256'),
    forged: await generateKeyPair('RS256'),
  };
  const sent: Sent[] = [];
  let fault: ConnectorFault = {};
  let loadsKeys = true;

  const server = createServer(async (request, response) => {
    const url = request.url ?? '';
    if (url === '/keys') {
      const jwk = async (kid: 'good' | 'otherChannel', endorsements: string[]) => ({
        ...(await exportJWK(keys[kid].publicKey)),
        kid,
        endorsements,
      });
      return json(response, loadsKeys ? 200 : 503, {
        keys: [await jwk('good', ['msteams']), await jwk('otherChannel', ['webchat'])],
      });
    }
    if (url.startsWith('/issuer'))
      return json(response, loadsKeys ? 200 : 503, { issuer: `${origin}/issuer`, jwks_uri: `${origin}/keys` });
    sent.push({
      method: request.method ?? '',
      url,
      authorization: request.headers.authorization ?? '',
      body: JSON.parse(await read(request)),
    });
    if (fault.does === 'hang') return;
    if (fault.does === 'drop') return request.socket.destroy();
    return json(response, fault.status ?? 201, { id: `message-${sent.length}` }, fault.headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = originOf(server.address());

  return {
    origin,
    sent,
    botChannel: {
      issuer: `${origin}/issuer`,
      openIdMetadataUrl: `${origin}/issuer/.well-known/openidconfiguration?key=${randomUUID()}`,
    },
    fails(next: ConnectorFault) {
      fault = next;
    },
    losesItsKeys() {
      loadsKeys = false;
    },
    token: ({
      key = 'good',
      kid = key === 'forged' ? 'good' : key,
      audience = clientId,
      issuer = `${origin}/issuer`,
      serviceUrl = origin,
      expiresIn = 3600,
      claims = {},
    }: SignedOptions = {}) =>
      new SignJWT({ serviceurl: serviceUrl, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime(Math.floor(Date.now() / 1000) + expiresIn)
        .sign(keys[key].privateKey),
    activity: (rest: Record<string, unknown> = {}) => ({
      type: 'message',
      id: '1',
      text: 'help',
      channelId: 'msteams',
      serviceUrl: origin,
      from: { id: '29:person', name: 'Priya Shah', aadObjectId: personId },
      recipient: { id: `28:${clientId}` },
      conversation: { id: 'a:chat', tenantId, conversationType: 'personal' },
      channelData: { tenant: { id: tenantId } },
      ...rest,
    }),
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
export type Channel = Awaited<ReturnType<typeof startChannel>>;

/** The bot behind a port, as the product mounts it. */
export async function serve(bot: Bot) {
  const app = express().disable('x-powered-by').use('/api/messages', bot.handler);
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `${originOf(server.address())}/api/messages`;
  return {
    post: (body: unknown, token?: string) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    get: () => fetch(url),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const originOf = (address: AddressInfo | string | null): string =>
  typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
