import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { card, cardActivity } from './tinyBot.ts';
import { botScope, graphScope, helen, owen, startTinyTeams, type TinyTeams } from './tinyTeams.ts';

let teams: TinyTeams;
let conversation: string;
const say = { type: 'message', text: 'Good morning' };

beforeAll(async () => {
  teams = await startTinyTeams();
});
beforeEach(async () => {
  await teams.restart();
  await teams.call(`/local/chats/${helen.id}/install`, { method: 'POST' });
  await teams.bot.tell(helen.id, say);
  conversation = teams.bot.conversationOf(helen.id);
});
afterAll(() => teams.close());

const post = async (path: string, body: unknown, token?: string, method = 'POST') =>
  teams.call(`/connector/v3/conversations${path}`, {
    method,
    headers: { authorization: `Bearer ${token ?? (await teams.appToken(botScope))}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('Bot connector: who may send', () => {
  it.each([
    ['without a token', async () => ''],
    ['with a token that is none', async () => 'x.y.z'],
    ['with a Graph token of the same app', () => teams.appToken(graphScope)],
    ['with a token of a person', () => teams.control.token(helen.id, 'product')],
  ])('refuses a message %s', async (_, token) => {
    const answer = await post(`/${conversation}/activities`, say, await token());
    expect(answer.status).toBe(401);
    expect(await teams.control.chat(helen.id)).toHaveLength(1);
  });

  it('takes a message on the send route and on the reply route that SDKs also use', async () => {
    expect((await post(`/${conversation}/activities`, say)).status).toBe(201);
    expect((await post(`/${conversation}/activities/1234`, say)).status).toBe(201);
    expect((await teams.control.chat(helen.id)).map(({ text, from }) => [text, from])).toEqual(
      Array(3).fill(['Good morning', 'bot']),
    );
  });

  it('knows only its own conversations', async () => {
    const answer = await post('/a:1nobody/activities', say);
    expect(answer.status).toBe(404);
    expect((await answer.json()).error.code).toBe('ConversationNotFound');
  });

  it('answers MessageWritesBlocked once the person has removed the app', async () => {
    await teams.call(`/local/chats/${helen.id}/install`, { method: 'DELETE' });
    const answer = await post(`/${conversation}/activities`, say);
    expect(answer.status).toBe(403);
    expect((await answer.json()).error.code).toBe('MessageWritesBlocked');
    expect(teams.bot.heard).toContain('installationUpdate:remove');
  });
});

describe('Bot connector: what may be sent', () => {
  it('refuses a message over 100 KB, counted as UTF-16', async () => {
    const answer = await post(`/${conversation}/activities`, { type: 'message', text: 'x'.repeat(52 * 1024) });
    expect(answer.status).toBe(413);
    expect((await answer.json()).error.code).toBe('MessageSizeTooBig');
  });

  it.each([
    ['version 1.6', { type: 'AdaptiveCard', version: '1.6', body: [] }],
    ['no version', { type: 'AdaptiveCard', body: [] }],
    ['another type', { type: 'HeroCard', version: '1.5' }],
  ])('refuses a card with %s', async (_, content) => {
    const answer = await post(`/${conversation}/activities`, cardActivity(content));
    expect(answer.status).toBe(400);
    expect((await answer.json()).error.code).toBe('BadSyntax');
  });

  it('refuses a message with nothing in it, and keeps no typing signs', async () => {
    expect((await post(`/${conversation}/activities`, { type: 'message' })).status).toBe(400);
    expect((await post(`/${conversation}/activities`, { type: 'typing' })).status).toBe(201);
    expect(await teams.control.chat(helen.id)).toHaveLength(1);
  });
});

describe('Bot connector: changing messages', () => {
  it("changes and deletes the bot's own", async () => {
    const id = await teams.bot.tell(helen.id, cardActivity(card('Before')));
    await teams.bot.update(helen.id, { id, ...cardActivity(card('After')) });
    const changed = (await teams.control.chat(helen.id)).find((message) => message.id === id);
    expect(changed?.card.body[0].text).toBe('After');
    expect(changed?.updatedAt).toBeTruthy();

    await teams.bot.remove(helen.id, id);
    expect((await teams.control.chat(helen.id)).map((message) => message.id)).not.toContain(id);
    expect((await post(`/${conversation}/activities/${id}`, say, undefined, 'PUT')).status).toBe(404);
  });

  it("leaves people's messages alone", async () => {
    await teams.control.say(helen.id, 'today');
    const own = (await teams.control.chat(helen.id)).find(({ from }) => from === helen.id);
    expect((await post(`/${conversation}/activities/${own?.id}`, say, undefined, 'PUT')).status).toBe(403);
  });
});

describe('Bot connector: conversations', () => {
  const get = async (path: string) =>
    teams.call(`/connector/v3/conversations/${conversation}/${path}`, {
      headers: { authorization: `Bearer ${await teams.appToken(botScope)}` },
    });

  it('name their member, who is known to this bot only as 29:…', async () => {
    const [member] = await (await get('members')).json();
    expect(member).toMatchObject({ name: helen.name, aadObjectId: helen.id, userPrincipalName: helen.upn });
    expect(member.id).toMatch(/^29:/);
    expect((await get('members/29:nobody')).status).toBe(404);
  });

  it('are made with somebody who has the app, the same each time', async () => {
    const [{ id }] = await (await get('members')).json();
    const again = await post('', { isGroup: false, bot: {}, members: [{ id }] });
    expect([again.status, (await again.json()).id]).toEqual([201, conversation]);

    await teams.call(`/local/chats/${helen.id}/install`, { method: 'DELETE' });
    expect((await post('', { isGroup: false, bot: {}, members: [{ id }] })).status).toBe(403);
    expect((await post('', { isGroup: false, bot: {}, members: [{ id: owen.id }] })).status).toBe(400);
  });
});

describe('Faults', () => {
  it('hit the connector: throttled as often as asked, then sent', async () => {
    await teams.control.fault({ operation: 'POST /v3/conversations/*', status: 429, times: 1, retryAfter: 7 });
    const throttled = await post(`/${conversation}/activities`, say);
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await post(`/${conversation}/activities`, say)).status).toBe(201);
  });

  it('can lose the answer after the message was delivered', async () => {
    await teams.control.fault({ operation: 'POST /v3/conversations/*', dropAfterCommit: true, times: 1 });
    await expect(post(`/${conversation}/activities`, say)).rejects.toThrow();
    expect(await teams.control.chat(helen.id)).toHaveLength(2);
  });
});
