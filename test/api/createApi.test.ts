import type { AddressInfo } from 'node:net';
import { AuthError } from '@azure/msal-node';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '#api/createApi.ts';
import { signInError } from '#graph/signInError.ts';
import { startKeyServer } from './keyServer.ts';

let issuer: Awaited<ReturnType<typeof startKeyServer>>;
let origin = '';
let close = () => {};
/** What goes wrong below the API. */
let failure: Error = new Error();
const log: unknown[] = [];

beforeAll(async () => {
  issuer = await startKeyServer();
  const app = express();
  const deskFor = () => Promise.reject(failure);
  app.use('/api', createApi({ tokens: issuer.settings, deskFor, log: (line) => void log.push(line) }));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address: AddressInfo | string | null = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/api`;
  close = () => void server.close();
});
afterAll(async () => {
  close();
  await issuer.close();
});
beforeEach(() => {
  log.length = 0;
});

const call = async (path: string, init: RequestInit = {}, token?: string) => {
  const authorization = `Bearer ${token ?? (await issuer.token())}`;
  const response = await fetch(`${origin}${path}`, { ...init, headers: { ...init.headers, authorization } });
  return { status: response.status, headers: response.headers, body: await response.json() };
};
const named = (name: string, more: object = {}) => Object.assign(new Error('Mia Ford, 12 Mill Lane'), { name, ...more });

const refusedSignIn = (operation: string) => {
  const response = JSON.stringify({ error: 'invalid_grant' });
  return signInError(operation, new AuthError('invalid_grant', `AADSTS65001: Mia Ford has not consented. ${response}`));
};

describe('The API: who may call', () => {
  it('answers 401 without a token, before anything of the request is read', async () => {
    const response = await fetch(`${origin}/schools/larkhill/pupils/import`, {
      method: 'POST',
      body: 'x'.repeat(30_000_000),
    }).catch(() => undefined);
    // Some clients give up on a connection that is answered while they still send.
    if (response) expect(response.status).toBe(401);
    const plain = await fetch(`${origin}/me`);
    expect(plain.status).toBe(401);
    expect(await plain.json()).toMatchObject({ code: 'signInNeeded', problems: [], findings: [] });
  });

  it('answers 401 to a forged token and 403 to one without the scope', async () => {
    expect((await call('/me', {}, await issuer.token({ isForged: true }))).status).toBe(401);
    expect((await call('/me', {}, await issuer.token({ claims: { scp: '' } }))).status).toBe(403);
  });
});

describe('The API: what went wrong below', () => {
  it.each([
    ['SharePoint throttles', named('GraphError', { kind: 'throttled' }), 503, 'unavailable'],
    ['SharePoint does not answer', named('GraphError', { kind: 'unavailable' }), 503, 'unavailable'],
    ['SharePoint does not let the person in', named('GraphError', { kind: 'forbidden' }), 403, 'notPermitted'],
    ['there is no such school', named('UnknownSchool'), 404, 'notFound'],
    ['Microsoft asks for consent', refusedSignIn('sign-in on behalf of a person'), 401, 'signInNeeded'],
    ['the secret of the product has run out', refusedSignIn('sign-in of the application'), 503, 'unavailable'],
    ['nobody expected it', named('TypeError'), 500, 'unexpected'],
  ])('says so when %s', async (_what, error, status, code) => {
    failure = error;
    const answer = await call('/me');
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.requestId).toBe(answer.headers.get('x-request-id'));
    expect(JSON.stringify(answer.body)).not.toContain('Mia');
  });

  it('logs the request number and the place in the code, never what a record says', async () => {
    failure = named('TypeError');
    const answer = await call('/schools/larkhill/placements/mia-ford');
    expect(log).toMatchObject([{ status: 500, route: '/schools/:school/placements/:key', requestId: answer.body.requestId }]);
    expect(JSON.stringify(log)).not.toMatch(/Mia|mia-ford/);
    expect(JSON.stringify(log)).toContain('createApi.test.ts');
  });

  it('logs what Microsoft refused, by operation and code', async () => {
    failure = refusedSignIn('sign-in of the application');
    await call('/me');
    expect(JSON.stringify(log)).toContain('sign-in of the application was answered 401 invalid_grant');
    expect(JSON.stringify(log)).not.toContain('Mia');
  });

  it('lets nobody keep an answer', async () => {
    expect((await call('/me')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('The API: what it cannot read', () => {
  const json = (body: string): RequestInit => ({ method: 'POST', body, headers: { 'content-type': 'application/json' } });

  it('answers 400 to a body that is no JSON, and to one that is too large for its route', async () => {
    expect(await call('/schools/larkhill/marks', json('{'))).toMatchObject({ status: 400, body: { code: 'badInput' } });
    const large = json(JSON.stringify({ note: 'x'.repeat(300_000) }));
    expect(await call('/schools/larkhill/marks', large)).toMatchObject({ status: 400, body: { code: 'badInput' } });
  });

  it('answers 404 at an address it does not know', async () => {
    expect(await call('/nothing')).toMatchObject({ status: 404, body: { code: 'notFound' } });
  });
});
