import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphScope, openSignIn } from '../../src/graph/signIn.ts';
import { openTeamwork } from '../../src/graph/teamwork.ts';
import { type LocalTrust, startLocalTrust } from '../records/localTrust.ts';
import { apLead } from '../records/smallTrust.ts';

let trust: LocalTrust;
beforeAll(async () => {
  trust = await startLocalTrust();
});
afterAll(() => trust.close());

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

/** Sign-in whose requests are counted. */
function signIn(given: { secret?: string; fetch?: typeof fetch } = {}) {
  const { settings } = trust.local;
  const asked: string[] = [];
  const counting: typeof fetch = (url, init) => {
    asked.push(String(url));
    return (given.fetch ?? fetch)(url, init);
  };
  const credential = { kind: 'secret', secret: given.secret ?? settings.credential.secret } as const;
  return { asked, ...openSignIn({ ...settings, credential, fetch: counting }) };
}

describe('Sign-in', () => {
  it('as the application gives a token without a person, and asks once for two calls', async () => {
    const { application, asked } = signIn();

    const tokens = [await application(graphScope), await application(graphScope)];

    expect(claimsOf(tokens[0] ?? '')).toMatchObject({
      aud: expect.stringContaining('graph.microsoft.com'),
      appid: trust.local.settings.clientId,
    });
    expect(tokens[0]).toBe(tokens[1]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(trust.local.origin);
  });

  it('with a wrong secret is refused, in a form that can be told from an outage', async () => {
    await expect(signIn({ secret: 'wrong' }).application(graphScope)).rejects.toMatchObject({
      name: 'GraphError',
      kind: 'signIn',
    });
  });

  it("with a person's forged token is refused", async () => {
    await expect(signIn().onBehalfOf('eyJhbGciOiJub25lIn0.e30.', [graphScope])).rejects.toMatchObject({ kind: 'signIn' });
  });

  it('that reaches nobody is unavailable', async () => {
    const cut: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));

    await expect(signIn({ fetch: cut }).application(graphScope)).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('on behalf of a person reaches Graph as that person', async () => {
    const graph = await trust.graphOf(apLead);

    const { body } = await graph.call({ method: 'GET', path: '/me/drive' });

    expect(body).toMatchObject({ owner: { user: { id: apLead } } });
  });
});

describe('Teams through Graph', () => {
  it('installs the app for a person once and gives the same chat each time', async () => {
    const teamwork = openTeamwork(trust.graph, trust.local.settings.teamsAppId);

    const [first, again] = [await teamwork.install(apLead), await teamwork.install(apLead)];

    expect(first.chatId).toMatch(/^19:/);
    expect(again).toEqual(first);
  });

  it('does not find in a chat what was not sent, and cannot tell of a chat it may not read', async () => {
    const teamwork = openTeamwork(trust.graph, trust.local.settings.teamsAppId);
    const { chatId } = await teamwork.install(apLead);

    expect(await teamwork.findMessage(chatId, randomUUID(), '2026-11-23T08:00:00Z')).toBe('notThere');
    expect(await teamwork.findMessage('19:unknown@unq.gbl.spaces', 'x', '2026-11-23T08:00:00Z')).toBe('cannotTell');
  });
});
