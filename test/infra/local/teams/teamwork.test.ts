import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { card, cardActivity } from './tinyBot.ts';
import { helen, priya, startTinyTeams, type TinyTeams } from './tinyTeams.ts';

let teams: TinyTeams;
beforeAll(async () => {
  teams = await startTinyTeams();
});
beforeEach(async () => {
  await teams.restart();
});
afterAll(() => teams.close());

const graph = async (path: string, body?: unknown, token?: string) =>
  teams.call(`/v1.0${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${token ?? (await teams.appToken())}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const apps = `/users/${helen.id}/teamwork/installedApps`;
const theApp = () => ({
  'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${teams.local.settings.teamsAppId}`,
});

/** https://learn.microsoft.com/graph/api/userteamwork-post-installedapps */
describe('Installing the app for a person', () => {
  it('answers 201 without a body, after the bot has heard of the person', async () => {
    const answer = await graph(apps, theApp());

    expect([answer.status, await answer.text()]).toEqual([201, '']);
    expect(teams.bot.heard).toEqual(['conversationUpdate', 'installationUpdate:add']);
    expect(teams.bot.conversationOf(helen.id)).toMatch(/^a:/);
  });

  it('answers 409 the second time and tells the bot nothing', async () => {
    await graph(apps, theApp());
    expect((await graph(apps, theApp())).status).toBe(409);
    expect(teams.bot.heard).toHaveLength(2);
  });

  it.each([
    ['a person nobody knows', 404, () => graph('/users/99999999-0000-4000-8000-000000000000/teamwork/installedApps', theApp())],
    [
      'an app that is not in the catalogue',
      404,
      () => graph(apps, { 'teamsApp@odata.bind': 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/x' }),
    ],
    ['a body that names no app', 400, () => graph(apps, {})],
    ['a person doing it themselves', 403, async () => graph(apps, theApp(), await teams.control.token(helen.id, 'graph'))],
  ])('refuses %s', async (_, status, ask) => {
    expect((await ask()).status).toBe(status);
    expect(teams.bot.heard).toEqual([]);
  });

  it('is found again, with its chat', async () => {
    await graph(apps, theApp());
    const { value } = await (await graph(`${apps}?$expand=teamsApp`)).json();
    expect(value).toEqual([
      { id: expect.any(String), teamsApp: expect.objectContaining({ id: teams.local.settings.teamsAppId }) },
    ]);

    const chat = await (await graph(`${apps}/${value[0].id}/chat`)).json();
    expect(chat).toMatchObject({ chatType: 'oneOnOne', tenantId: teams.local.settings.tenantId });
    expect((await (await graph(`/users/${priya.id}/teamwork/installedApps`)).json()).value).toEqual([]);
  });
});

/** https://learn.microsoft.com/graph/api/chat-list-messages */
describe('Reading a chat', () => {
  const chatId = async () => {
    const { value } = await (await graph(apps)).json();
    return (await (await graph(`${apps}/${value[0].id}/chat`)).json()).id;
  };

  it('gives cards as JSON text, newest first, under the ids the bot knows', async () => {
    await graph(apps, theApp());
    const first = await teams.bot.tell(helen.id, cardActivity(card('One')));
    const second = await teams.bot.tell(helen.id, cardActivity(card('Two', { key: 'd-2' })));

    const { value } = await (await graph(`/chats/${encodeURIComponent(await chatId())}/messages`)).json();

    expect(value.map(({ id }: { id: string }) => id)).toEqual([second, first]);
    expect(JSON.parse(value[0].attachments[0].content)).toMatchObject({ key: 'd-2' });
    expect(value[0]).toMatchObject({ messageType: 'message', from: { application: { id: teams.local.settings.clientId } } });
  });

  it('pages with $top and nextLink, and filters by time as it is ordered', async () => {
    await graph(apps, theApp());
    for (const text of ['One', 'Two', 'Three']) await teams.bot.tell(helen.id, { type: 'message', text });
    const at = `/chats/${encodeURIComponent(await chatId())}/messages`;

    const page = await (await graph(`${at}?$top=2`)).json();
    const next = new URL(page['@odata.nextLink']);
    const rest = await (await graph(next.pathname.replace('/v1.0', '') + next.search)).json();
    expect([page.value.length, rest.value.length, rest['@odata.nextLink']]).toEqual([2, 1, undefined]);

    const since = (time: string) => `${at}?$orderby=createdDateTime desc&$filter=createdDateTime gt ${time}`;
    expect((await (await graph(since('2026-11-23T00:00:00Z'))).json()).value).toHaveLength(3);
    expect((await (await graph(since('2026-11-24T00:00:00Z'))).json()).value).toHaveLength(0);
  });

  it.each([
    '$top=51',
    '$orderby=createdDateTime',
    '$filter=createdDateTime gt 2026-11-23T00:00:00Z',
    '$orderby=createdDateTime desc&$filter=subject eq 1',
  ])('refuses %s', async (query) => {
    await graph(apps, theApp());
    expect((await graph(`/chats/${encodeURIComponent(await chatId())}/messages?${query}`)).status).toBe(400);
  });
});
