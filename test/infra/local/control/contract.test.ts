/** The operator contract, call by call: tools outside this repository rely on these shapes, with the product running. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { actionsOf } from '../../../support/cardText.ts';
import type { ChatMessage, LocalPerson } from '../../../support/control.ts';
import { type Everything, startEverything } from '../../../support/startEverything.ts';

let all: Everything;
let priya: LocalPerson;
let amara: LocalPerson;
beforeAll(async () => {
  all = await startEverything({ now: '2026-11-23T08:30' });
  priya = await all.control.person('attendanceOfficer', 'larkhill');
  amara = await all.control.person('apLead', 'larkhill');
});
// A press or a new chat sets off a round in the background, which redraws cards, asks Graph and runs into faults: never into those of the next test.
afterEach(async () => {
  await all.control.noFaults();
  await all.product.rounds.settled();
});
afterAll(() => all.stop());

const send = (method: string, path: string, body?: unknown) =>
  fetch(`${all.localOrigin}/local${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
const json = async (method: string, path: string, body?: unknown) => {
  const answer = await send(method, path, body);
  expect(answer.status).toBe(200);
  return answer.json();
};
const graph = async (path: string) =>
  fetch(`${all.localOrigin}/v1.0${path}`, {
    headers: { authorization: `Bearer ${await all.control.token(amara.id, 'graph')}` },
  });

const instant = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** `{id, from, at, updatedAt, text, card}`; the last time and the card only where there is one. */
function expectMessage(message: ChatMessage, from: string): void {
  expect(message).toMatchObject({ id: expect.stringMatching(/./), from, at: instant, text: expect.stringMatching(/\S/) });
  if (message.updatedAt !== undefined) expect(message.updatedAt).toEqual(instant);
  if (message.card !== undefined) expect(message.card).toMatchObject({ type: 'AdaptiveCard', version: expect.any(String) });
}

const sessionCard = async () => {
  const asked = (await all.control.chat(priya.id)).filter(({ card }) => actionsOf(card).includes('confirmSession'));
  expect(asked).toHaveLength(1);
  return asked[0] as ChatMessage;
};

describe('Operator contract: people and clock', () => {
  it('GET /local/people is a list of {id, name, upn, school, roles}', async () => {
    const people = await json('GET', '/people');
    expect(people.length).toBeGreaterThan(15);
    for (const person of people) {
      expect(Object.keys(person)).toEqual(['id', 'name', 'upn', 'school', 'roles']);
      expect(person).toMatchObject({ id: expect.stringMatching(guid), upn: expect.stringContaining('@') });
      expect(person.roles.length).toBeGreaterThan(0);
    }
    expect(new Set(people.map(({ school }: LocalPerson) => school))).toEqual(new Set(['larkhill', 'northmoor', 'wyndale', '']));
  });

  it('GET /local/clock is {now}, London', async () => {
    expect(await json('GET', '/clock')).toEqual({ now: '2026-11-23T08:30' });
  });

  it('PUT /local/clock answers {now} when the rounds due by then have run', async () => {
    expect(await all.control.chat(priya.id)).toEqual([]);

    expect(await json('PUT', '/clock', { now: '2026-11-23T09:10' })).toEqual({ now: '2026-11-23T09:10' });

    expectMessage(await sessionCard(), 'bot');
    expect((await all.as(amara.id).get('/schools/larkhill/today')).body.date).toBe('2026-11-23');
  });
});

describe('Operator contract: chats', () => {
  it('POST messages: when it answers, what was typed and what the bot replied are in the chat, with words for each', async () => {
    // Her chat was never opened: writing to an app adds it, as in Teams.
    const sue = await all.control.person('trustLead');
    expect(await all.control.chat(sue.id)).toEqual([]);

    const { id } = await json('POST', `/chats/${sue.id}/messages`, { text: 'who is out' });

    const { messages } = await json('GET', `/chats/${sue.id}`);
    const at = messages.findIndex((message: ChatMessage) => message.id === id);
    expect(messages[at]).toMatchObject({ from: sue.id, text: 'who is out' });
    expectMessage(messages[at], sue.id);
    expect(messages.length).toBeGreaterThan(at + 1);
    for (const reply of messages.slice(at + 1)) expectMessage(reply, 'bot');
  });

  it('a message that is only a card has the words of its notification as text', async () => {
    const { text, card } = await sessionCard();
    expect(card).toBeDefined();
    expect(text).toMatch(/morning|Monday|session/i);
  });

  it('POST press answers {statusCode, type, value}, and the card is then the answered one as everybody sees it', async () => {
    const before = await sessionCard();
    const rows = (await all.as(priya.id).get('/schools/larkhill/today')).body.sessions[0].rows;
    const data = Object.fromEntries(rows.map(({ pupilKey }: { pupilKey: string }) => [`mark_${pupilKey}`, 'present']));

    const answer = await json('POST', `/chats/${priya.id}/press`, { messageId: before.id, verb: 'confirmSession', data });

    expect(Object.keys(answer).sort()).toEqual(['statusCode', 'type', 'value']);
    expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    const after = (await all.control.chat(priya.id)).find(({ id }) => id === before.id);
    expect(actionsOf(after?.card)).toContain('changeSession');
  });

  it('POST press by another person is answered by the bot, and changes nothing', async () => {
    const message = (await all.control.chat(priya.id)).find(({ card }) => actionsOf(card).includes('changeSession'));
    const governor = await all.control.person('governor', 'larkhill');

    const answer = await json('POST', `/chats/${governor.id}/press`, { messageId: message?.id, verb: 'changeSession', data: {} });

    expect(Object.keys(answer).sort()).toEqual(['statusCode', 'type', 'value']);
    expect((await all.control.chat(priya.id)).find(({ id }) => id === message?.id)?.card).toEqual(message?.card);
  });
});

describe('Operator contract: tokens', () => {
  it('POST /local/tokens answers {accessToken, expiresAt}: one for the product, one for Graph, neither for the other', async () => {
    const [product, forGraph] = await Promise.all(
      ['product', 'graph'].map((audience) => json('POST', '/tokens', { personId: amara.id, audience })),
    );
    for (const answer of [product, forGraph]) {
      expect(Object.keys(answer)).toEqual(['accessToken', 'expiresAt']);
      expect(answer.expiresAt).toEqual(instant);
      expect(Date.parse(answer.expiresAt)).toBeGreaterThan(Date.now());
    }
    const me = async (address: string, token: string) =>
      (await fetch(address, { headers: { authorization: `Bearer ${token}` } })).status;
    const api = `${all.settings.publicUrl}/api/me`;
    const graphMe = `${all.localOrigin}/v1.0/me`;
    expect(await me(api, product.accessToken)).toBe(200);
    expect(await me(graphMe, forGraph.accessToken)).toBe(200);
    expect(await me(api, forGraph.accessToken)).toBe(401);
    expect(await me(graphMe, product.accessToken)).toBe(401);
  });
});

describe('Operator contract: requests and faults', () => {
  it('GET /local/requests counts what Graph was asked; DELETE begins anew', async () => {
    expect((await send('DELETE', '/requests')).ok).toBe(true);
    expect(await json('GET', '/requests')).toEqual({ operations: [], total: { requests: 0, units: 0 } });

    expect((await graph('/me/drive')).status).toBe(200);

    const { operations, total } = await json('GET', '/requests');
    expect(operations).toEqual([{ operation: expect.stringMatching(/^GET \//), requests: 1, units: expect.any(Number) }]);
    expect(total).toEqual({ requests: 1, units: operations[0].units });
  });

  it('POST /local/faults: one operation, as often as said, with Retry-After', async () => {
    const { operations } = await json('GET', '/requests');
    const fault = { operation: operations[0].operation, status: 429, times: 1, retryAfter: 7 };
    expect((await send('POST', '/faults', fault)).ok).toBe(true);

    expect((await graph('/me')).status).toBe(200);
    const refused = await graph('/me/drive');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await graph('/me/drive')).status).toBe(200);
  });

  it('POST /local/faults: `*` hits Graph, sign-in and the connector, and nothing of the control interface', async () => {
    await send('POST', '/faults', { operation: '*', status: 503 });

    const token = await fetch(`${all.localOrigin}/${all.settings.tenantId}/oauth2/v2.0/token`, { method: 'POST' });
    const connector = await fetch(`${all.localOrigin}/connector/v3/conversations`, { method: 'POST' });
    expect([(await graph('/me')).status, token.status, connector.status]).toEqual([503, 503, 503]);
    expect((await json('GET', '/clock')).now).toBe('2026-11-23T09:10');

    expect((await send('DELETE', '/faults')).ok).toBe(true);
    expect((await graph('/me')).status).toBe(200);
  });

  it('POST /local/faults: delayMs waits, dropAfterCommit loses the answer of work that was done', async () => {
    await send('POST', '/faults', { operation: '*', delayMs: 300, times: 1 });
    const began = performance.now();
    await graph('/me');
    expect(performance.now() - began).toBeGreaterThan(290);

    await send('POST', '/faults', { operation: 'POST /v3/conversations/*', status: 504, times: 1, dropAfterCommit: true });
    const before = (await all.control.chat(priya.id)).length;
    await send('POST', `/chats/${priya.id}/messages`, { text: 'help' });
    expect((await all.control.chat(priya.id)).length).toBe(before + 2);
  });
});

describe('Operator contract: the page', () => {
  it('offers what the bot understands, and the times at which the sample schools are asked', async () => {
    const { commands, nextTimes } = await json('GET', '/page');
    expect(commands.map(({ title }: { title: string }) => title)).toEqual([
      'today',
      'due',
      'who is out',
      'find',
      'ring me',
      'help',
    ]);
    expect(commands.every(({ description }: { description: string }) => description.length > 5)).toBe(true);
    expect(nextTimes).toEqual(['08:50', '09:05', '09:20', '12:50', '13:00', '13:10']);
  });
});

describe('Operator contract: reset', () => {
  it('POST /local/reset goes back to the sample trust and its time, and the product has forgotten what was', async () => {
    const answered = (await all.as(amara.id).get('/schools/larkhill/today')).body.sessions[0].rows;
    expect(answered.every(({ state }: { state: string }) => state === 'present')).toBe(true);

    expect((await send('POST', '/reset')).ok).toBe(true);

    expect((await json('GET', '/clock')).now).toBe('2026-11-23T08:30');
    expect((await json('GET', `/chats/${priya.id}`)).messages).toEqual([]);
    const rows = (await all.as(amara.id).get('/schools/larkhill/today')).body.sessions[0].rows;
    expect(rows.map(({ state }: { state: string }) => state)).not.toContain('present');

    // The same session is asked again: neither deliveries nor conversations are remembered.
    await all.control.setClock('2026-11-23T09:10');
    expectMessage(await sessionCard(), 'bot');
  });
});
