import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aBot } from './aBot.ts';
import { type Channel, clientId, serve, startChannel } from './channel.ts';

let channel: Channel;
let bot: ReturnType<typeof aBot>;
let door: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  // botbuilder prints every refused token.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  channel = await startChannel();
});
afterAll(() => channel.close());
beforeEach(async () => {
  bot = aBot(channel);
  door = await serve(bot);
});
afterEach(async () => {
  channel.sent.length = 0;
  await door.close();
});

const press = (action: object, trigger = 'manual') =>
  channel.activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', ...action }, trigger },
  });

describe('Whose activities the bot takes (Bot Framework authentication, and our own tenant)', () => {
  it('takes a token of the channel for this bot', async () => {
    const answer = await door.post(channel.activity(), await channel.token());

    expect(answer.status).toBe(200);
    expect(channel.sent).toHaveLength(1);
  });

  it.each([
    ['is missing', undefined],
    ['expired ten minutes ago', { expiresIn: -600 }],
    ['is for another bot', { audience: '99999999-0000-4000-8000-000000000000' }],
    ['is signed with a key that only claims to be the channel’s', { key: 'forged' as const }],
    ['is signed with a key nobody has heard of', { key: 'forged' as const, kid: 'unheard-of' }],
    ['is signed with a key endorsed for another channel', { key: 'otherChannel' as const }],
    ['is for another service address', { serviceUrl: 'https://elsewhere.example.org' }],
    ['is of another issuer', { issuer: 'https://api.botframework.com' }],
    [
      'is one for the Bot Framework Emulator, which botbuilder takes for any service address',
      {
        issuer: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        claims: { ver: '1.0', appid: clientId },
      },
    ],
  ])('refuses with 401 when the token %s', async (_, options) => {
    const answer = await door.post(channel.activity(), options === undefined ? undefined : await channel.token(options));

    expect(answer.status).toBe(401);
    expect(await answer.text()).toBe('');
    expect(channel.sent).toEqual([]);
  });

  it('still takes a token that expired two minutes ago, for clocks that differ', async () => {
    expect((await door.post(channel.activity(), await channel.token({ expiresIn: -120 }))).status).toBe(200);
  });

  it.each([
    [
      'the conversation',
      { conversation: { id: 'a:1', tenantId: '99999999-0000-4000-8000-000000000000', conversationType: 'personal' } },
    ],
    ['the channel data', { channelData: { tenant: { id: '99999999-0000-4000-8000-000000000000' } } }],
    ['nothing at all', { conversation: { id: 'a:1', conversationType: 'personal' }, channelData: {} }],
  ])('refuses with 403 when %s names our tenant no longer, though the token is good', async (_, rest) => {
    expect((await door.post(channel.activity(rest), await channel.token())).status).toBe(403);
    expect(channel.sent).toEqual([]);
  });

  it('refuses another channel than Teams', async () => {
    expect(
      (await door.post(channel.activity({ channelId: 'webchat' }), await channel.token({ key: 'otherChannel' }))).status,
    ).toBe(403);
  });

  it('answers 503 while the signing keys cannot be loaded, so that the channel tries again', async () => {
    const silent = await startChannel();
    silent.losesItsKeys();
    const other = await serve(aBot(silent));

    expect((await other.post(silent.activity(), await silent.token())).status).toBe(503);

    await other.close();
    await silent.close();
  });
});

describe('What is no activity', () => {
  it.each([
    ['no JSON', '{"type":'],
    ['no object', '[]'],
    ['an activity without a conversation', '{"type":"message","channelId":"msteams","serviceUrl":"https://example.org"}'],
  ])('is answered with 400: %s', async (_, body) => {
    expect((await door.post(body, await channel.token())).status).toBe(400);
  });

  it('is answered with 413 when it is larger than anything Teams sends', async () => {
    expect((await door.post({ ...channel.activity(), text: 'x'.repeat(300_000) }, await channel.token())).status).toBe(413);
  });

  it('is answered with 405 when it is no POST', async () => {
    expect((await door.get()).status).toBe(405);
  });
});

describe('Who is answered', () => {
  it('is not somebody without an Entra id, such as a guest in a meeting: they are told so', async () => {
    await door.post(channel.activity({ from: { id: '29:guest' } }), await channel.token());

    expect(channel.sent[0]?.body.text).toContain('signed in with their school account');
  });

  it('is nobody in a group chat, because pupils are named', async () => {
    const conversation = { ...channel.activity().conversation, conversationType: 'groupChat', isGroup: true };
    const answer = await door.post({ ...press({ verb: 'approve', data: {} }), conversation }, await channel.token());

    expect(await answer.json()).toMatchObject({ statusCode: 200, value: expect.stringContaining('only in your own chat') });
  });
});

describe('Presses', () => {
  it('are answered with HTTP 200 and a sentence when the button is unknown', async () => {
    const answer = await door.post(press({ verb: 'constructor', data: {} }), await channel.token());

    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: expect.stringContaining('does not know this button'),
    });
  });

  it.each([
    ['confirmSession', {}],
    ['confirmSession', { schoolKey: 'larkhill', date: 'yesterday', half: 'AM' }],
    ['confirmSession', { schoolKey: 'larkhill', date: '2026-11-23', half: 'AM', mark_p1: 'excluded' }],
    ['changeSession', { schoolKey: 7 }],
    ['refreshSession', { half: 'NIGHT' }],
    ['approve', { schoolKey: 'larkhill', placementKey: 'p', revision: 'two' }],
    ['sendBack', { schoolKey: 'larkhill', placementKey: 'p', revision: -1, reason: 'Because' }],
    ['refreshApproval', { placementKey: '' }],
  ])('say so when the card’s data cannot be read: %s %j', async (verb, data) => {
    const answer = await door.post(press({ verb, data }), await channel.token());

    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ statusCode: 200, value: expect.stringContaining('could not read this card') });
  });

  it.each([undefined, '', '   ', 'x'.repeat(2001)])('send nothing back without a reason: %#', async (reason) => {
    const data = { schoolKey: 'larkhill', placementKey: 'p', revision: 1, reason };
    const answer = await door.post(press({ verb: 'sendBack', data }), await channel.token());

    expect(await answer.json()).toMatchObject({ value: expect.stringContaining('Nothing was sent back.') });
  });

  it('end in a sentence with a number for the administrator when something unexpected happens, and in the log', async () => {
    const answer = await door.post(
      press({ verb: 'refreshApproval', data: { schoolKey: 'larkhill', placementKey: 'p', revision: 1 } }),
      await channel.token(),
    );
    const { value } = await answer.json();

    expect(answer.status).toBe(200);
    expect(bot.troubles).toMatchObject([{ what: 'press refreshApproval', error: { message: 'This test has no records.' } }]);
    expect(value).toContain(bot.troubles[0]?.requestId);
  });

  it('are answered before Teams gives up when the records take long', async () => {
    const slow = aBot(channel, {
      pressSeconds: 0.05,
      deskFor: (person) => ({ ...bot.desk(person), records: { trust: forever, school: forever, forget: () => undefined } }),
    });
    const other = await serve(slow);
    const answer = await other.post(
      press({ verb: 'refreshApproval', data: { schoolKey: 'larkhill', placementKey: 'p', revision: 1 } }),
      await channel.token(),
    );

    expect(await answer.json()).toMatchObject({ statusCode: 200, value: expect.stringContaining('taking longer than usual') });

    await other.close();
  });

  it('of other kinds than cards are not known here', async () => {
    expect((await door.post({ ...press({}), name: 'composeExtension/query' }, await channel.token())).status).toBe(501);
  });
});

const forever = (): Promise<never> => new Promise(() => undefined);

describe('What people write', () => {
  it.each(['help', ' HELP! ', 'Hello', '<at>Alongside</at> help'])('is answered with the list of commands: %s', async (text) => {
    await door.post(channel.activity({ text }), await channel.token());

    expect(channel.sent[0]?.body.summary).toBe('What you can ask Alongside.');
  });

  it.each(['sing me a song', '', 'finder'])('is answered with help when it is not understood: “%s”', async (text) => {
    await door.post(channel.activity({ text }), await channel.token());

    expect(channel.sent[0]?.body.summary).toBe('I did not understand that.');
  });

  it('is asked for more letters when too few of a name are given', async () => {
    await door.post(channel.activity({ text: 'find a' }), await channel.token());

    expect(channel.sent[0]?.body.text).toContain('at least two letters');
  });

  it('is answered once, in the chat it came from, with the bot’s own token', async () => {
    await door.post(channel.activity(), await channel.token());

    expect(channel.sent).toMatchObject([
      {
        method: 'POST',
        url: '/v3/conversations/a%3Achat/activities',
        authorization: 'Bearer token for https://api.botframework.com/.default',
      },
    ]);
  });

  it('is answered with a sentence when the records cannot be read', async () => {
    const answer = await door.post(channel.activity({ text: 'today' }), await channel.token());

    expect(answer.status).toBe(200);
    expect(channel.sent[0]?.body.text).toContain('Something went wrong');
  });
});

describe('The Playground, which signs nothing', () => {
  it('is answered from this machine without a token, when asked for', async () => {
    const open = await serve(aBot(channel, { playground: true }));

    expect((await open.post(channel.activity())).status).toBe(200);
    expect(channel.sent).toHaveLength(1);

    await open.close();
  });

  it('cannot send the bot’s token to another machine', async () => {
    const playground = aBot(channel, { playground: true, fetch: () => Promise.reject(new Error('Something was sent.')) });
    const open = await serve(playground);
    await open.post(channel.activity({ serviceUrl: 'https://elsewhere.example.org' }));

    expect(playground.troubles.map(({ what }) => what)).toContain(
      'reply: The address of the chat is not valid. It mends itself when the person writes to the bot.',
    );

    await open.close();
  });

  it('has to be of our tenant all the same', async () => {
    const open = await serve(aBot(channel, { playground: true }));
    const foreign = { tenant: { id: '99999999-0000-4000-8000-000000000000' } };

    expect((await open.post(channel.activity({ channelData: foreign, recipient: { id: clientId } }))).status).toBe(403);

    await open.close();
  });
});
