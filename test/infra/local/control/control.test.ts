import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helen, owen, startTinyTeams, type TinyTeams } from '../teams/tinyTeams.ts';

let teams: TinyTeams;
beforeAll(async () => {
  teams = await startTinyTeams();
});
afterAll(() => teams.close());

const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  teams.call(`/local${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('Control interface: people and tokens', () => {
  it('names everybody with school and roles', async () => {
    expect((await teams.control.people())[0]).toEqual({
      id: helen.id,
      name: helen.name,
      upn: helen.upn,
      school: 'larkhill',
      roles: ['headteacher'],
    });
  });

  it('answers a token with its expiry, an hour of real time ahead', async () => {
    const answer = await (await send('POST', '/tokens', { personId: helen.id, audience: 'product' })).json();
    const minutes = (Date.parse(answer.expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(58);
    expect(minutes).toBeLessThan(61);
  });

  it.each([
    ['a person nobody knows', { personId: 'x', audience: 'graph' }, 404],
    ['another audience', { personId: helen.id, audience: 'other' }, 400],
    ['no audience', { personId: helen.id }, 400],
  ])('refuses a token for %s with a sentence', async (_, body, status) => {
    const answer = await send('POST', '/tokens', body);
    expect(answer.status).toBe(status);
    expect((await answer.json()).error.message).toMatch(/\w+ .*\.$/);
  });
});

describe('Control interface: downloads', () => {
  it('names where a file lies, as far as the person may read it', async () => {
    const authorization = `Bearer ${await teams.control.token(helen.id, 'graph')}`;
    const file = await (
      await teams.call('/v1.0/me/drive/root:/note.txt:/content', {
        method: 'PUT',
        headers: { authorization },
        body: 'Good morning',
      })
    ).json();
    const path = `/drives/${file.parentReference.driveId}/items/${file.id}/content`;

    const { url } = await (await send('POST', '/downloads', { personId: helen.id, path })).json();
    expect(await (await fetch(url)).text()).toBe('Good morning');

    expect((await send('POST', '/downloads', { personId: owen.id, path })).status).toBeGreaterThanOrEqual(403);
    expect((await send('POST', '/downloads', { personId: helen.id, path: '/../local/people' })).status).toBe(400);
  });
});

describe('Control interface: clock', () => {
  it('answers a move once the rounds due by then have run, one move after the other', async () => {
    const seen: string[] = [];
    teams.local.onClockMoved(async () => {
      await new Promise((done) => setTimeout(done, 30));
      seen.push((await teams.control.clock()).now);
    });

    const [first, second] = await Promise.all([
      teams.control.setClock('2026-11-23T13:20'),
      teams.control.setClock('2026-11-24T09:05'),
    ]);

    expect([first.now, second.now]).toEqual(['2026-11-23T13:20', '2026-11-24T09:05']);
    expect(seen).toEqual(['2026-11-23T13:20', '2026-11-24T09:05']);
    expect(teams.local.clock.now().toISOString()).toMatch(/^2026-11-24T09:05/);
  });

  it.each(['tomorrow', '2026-13-40T09:00', '2026-11-23', ''])('refuses %j', async (now) => {
    expect((await send('PUT', '/clock', { now })).status).toBe(400);
  });
});

describe('Control interface: counts and faults', () => {
  it('counts Graph calls and can begin anew', async () => {
    await teams.control.resetRequests();
    await teams.call(`/v1.0/users/${owen.id}/teamwork/installedApps`, {
      headers: { authorization: `Bearer ${await teams.appToken()}` },
    });
    expect(await teams.control.requests()).toEqual({
      operations: [{ operation: 'GET /users/{user-id}/teamwork/installedApps', requests: 1, units: 0 }],
      total: { requests: 1, units: 0 },
    });
    await teams.control.resetRequests();
    expect((await teams.control.requests()).total).toEqual({ requests: 0, units: 0 });
  });

  it('lets sign-in fail until told otherwise', async () => {
    await teams.control.fault({ operation: 'POST /oauth2/v2.0/token', status: 503 });
    const ask = () => send('POST', '/../11111111-1111-4111-8111-111111111111/oauth2/v2.0/token', {});
    expect((await ask()).status).toBe(503);
    await teams.control.noFaults();
    expect((await ask()).status).toBe(400);
  });

  it.each([{ status: 503 }, { operation: '*' }, { operation: '*', status: 200 }, { operation: '*', status: 503, times: 'many' }])(
    'refuses the fault %j',
    async (fault) => {
      expect((await send('POST', '/faults', fault)).status).toBe(400);
    },
  );
});

describe('Control interface: who may use it', () => {
  it('keeps out web pages of other origins and names that are not loopback', async () => {
    expect(
      (await send('POST', '/tokens', { personId: helen.id, audience: 'graph' }, { origin: 'https://example.org' })).status,
    ).toBe(403);
    expect(
      (await send('POST', '/tokens', { personId: helen.id, audience: 'graph' }, { origin: 'http://127.0.0.1:3978' })).status,
    ).toBe(200);
  });
});

describe('Control interface: reset', () => {
  it('empties chats and brings back the time', async () => {
    await teams.call(`/local/chats/${helen.id}/install`, { method: 'POST' });
    await teams.control.say(helen.id, 'today');
    await teams.control.reset();
    expect(await (await teams.call(`/local/chats/${helen.id}`)).json()).toEqual({ isInstalled: false, messages: [] });
    expect((await teams.control.clock()).now).toBe('2026-11-23T08:30');
    expect(await teams.control.people()).toHaveLength(3);
  });
});
