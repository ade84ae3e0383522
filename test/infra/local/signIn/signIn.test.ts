import { ManagedIdentityApplication } from '@azure/msal-node';
import { createRemoteJWKSet, decodeJwt, exportPKCS8, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { botScope, graphScope, helen, msalOf, startTinyTeams, type TinyTeams } from '../teams/tinyTeams.ts';

let teams: TinyTeams;
beforeAll(async () => {
  teams = await startTinyTeams();
});
afterAll(() => teams.close());

/** A token of our form, signed with a key that is not the tenant's. */
async function forged(claims: Record<string, unknown>, audience: string): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256');
  const { keys } = await (await teams.call(new URL(teams.local.settings.tokens.jwksUri).pathname)).json();
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: keys[0].kid })
    .setIssuer(teams.local.settings.tokens.issuer)
    .setAudience(audience)
    .setExpirationTime('1 hour')
    .sign(privateKey);
}

const graph = (token: string) =>
  teams.call(`/v1.0/users/${helen.id}/teamwork/installedApps`, { headers: { authorization: `Bearer ${token}` } });

describe('Application tokens (client credentials)', () => {
  it('are had with the secret, and the second comes from the cache of msal', async () => {
    const msal = msalOf(teams.local);
    const first = await msal.acquireTokenByClientCredential({ scopes: [graphScope] });
    const second = await msal.acquireTokenByClientCredential({ scopes: [graphScope] });

    expect(first?.fromCache).toBe(false);
    expect(second?.fromCache).toBe(true);
    expect(decodeJwt(first?.accessToken ?? '')).toMatchObject({ aud: 'https://graph.microsoft.com', idtyp: 'app' });
    expect((await graph(first?.accessToken ?? '')).status).toBe(200);
  });

  it('are refused for a wrong secret', async () => {
    await expect(
      msalOf(teams.local, { clientSecret: 'wrong' }).acquireTokenByClientCredential({ scopes: [graphScope] }),
    ).rejects.toThrow(/AADSTS7000215/);
  });

  it('are refused for an assertion signed with a certificate that is not registered', async () => {
    const { privateKey } = await generateKeyPair('PS256', { extractable: true });
    const clientCertificate = { thumbprintSha256: '0'.repeat(64), privateKey: await exportPKCS8(privateKey) };

    await expect(
      msalOf(teams.local, { clientCertificate }).acquireTokenByClientCredential({ scopes: [graphScope] }),
    ).rejects.toThrow(/AADSTS700027/);
  });

  it('for the bot connector are no use at Graph', async () => {
    expect((await graph(await teams.appToken(botScope))).status).toBe(401);
  });

  it('are refused for a resource nobody knows', async () => {
    await expect(teams.appToken('https://example.org/.default')).rejects.toThrow(/AADSTS1002012/);
  });
});

describe('A managed identity', () => {
  const identity = async (header: string) => {
    vi.stubEnv('IDENTITY_ENDPOINT', `${teams.local.origin}/msi/token`);
    vi.stubEnv('IDENTITY_HEADER', header);
    return new ManagedIdentityApplication({
      managedIdentityIdParams: { userAssignedClientId: '55555555-5555-4555-8555-555555555555' },
    });
  };
  afterEach(() => vi.unstubAllEnvs());

  it('stands in for the secret of the app registration', async () => {
    const managed = await identity('local');
    const clientAssertion = async () => (await managed.acquireToken({ resource: 'api://AzureADTokenExchange' })).accessToken;

    const answer = await msalOf(teams.local, { clientAssertion }).acquireTokenByClientCredential({ scopes: [graphScope] });

    expect((await graph(answer?.accessToken ?? '')).status).toBe(200);
  });

  it('is given nothing for Graph itself, nor without the header of the host', async () => {
    await expect((await identity('local')).acquireToken({ resource: 'https://graph.microsoft.com' })).rejects.toThrow();
    expect((await teams.call('/msi/token?resource=api://AzureADTokenExchange')).status).toBe(401);
  });
});

describe('Tab tokens', () => {
  it('verify against the published keys, issuer and audience', async () => {
    const { tokens, tenantId } = teams.local.settings;
    const token = await teams.control.token(helen.id, 'product');

    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(tokens.jwksUri)), {
      issuer: tokens.issuer,
      audience: [...tokens.audiences],
    });

    expect(payload).toMatchObject({
      oid: helen.id,
      tid: tenantId,
      scp: 'access_as_user',
      name: helen.name,
      preferred_username: helen.upn,
      ver: '2.0',
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
  });

  it('are no Graph tokens', async () => {
    expect((await graph(await teams.control.token(helen.id, 'product'))).status).toBe(401);
  });
});

describe('On-behalf-of', () => {
  const onBehalfOf = (oboAssertion: string, scopes = [graphScope]) =>
    msalOf(teams.local).acquireTokenOnBehalfOf({ oboAssertion, scopes });

  it('turns a tab token into a Graph token about the same person', async () => {
    const answer = await onBehalfOf(await teams.control.token(helen.id, 'product'));

    const claims = decodeJwt(answer?.accessToken ?? '');
    expect(claims).toMatchObject({ aud: 'https://graph.microsoft.com', oid: helen.id, appid: teams.local.settings.clientId });
    expect(String(claims.scp).split(' ')).toContain('Sites.Selected');
    expect(answer?.account?.username).toBe(helen.upn);
  });

  it('refuses a Graph token as assertion', async () => {
    await expect(onBehalfOf(await teams.control.token(helen.id, 'graph'))).rejects.toThrow(/AADSTS50013/);
  });

  it('refuses a forged assertion', async () => {
    const assertion = await forged(
      { oid: helen.id, tid: teams.local.settings.tenantId, scp: 'access_as_user' },
      teams.local.settings.clientId,
    );
    await expect(onBehalfOf(assertion)).rejects.toThrow(/AADSTS50013/);
  });

  it('refuses a permission nobody consented to', async () => {
    const assertion = await teams.control.token(helen.id, 'product');
    await expect(onBehalfOf(assertion, ['https://graph.microsoft.com/Mail.Send'])).rejects.toThrow(/AADSTS65001/);
  });
});

describe('Graph tokens', () => {
  it('of a person are delegated', async () => {
    const answer = await graph(await teams.control.token(helen.id, 'graph'));
    expect(answer.status).toBe(403);
  });

  it.each([
    [
      'forged',
      () =>
        forged(
          { idtyp: 'app', appid: teams.local.settings.clientId, tid: teams.local.settings.tenantId },
          'https://graph.microsoft.com',
        ),
    ],
    ['no token at all', async () => 'x'],
    ['empty', async () => ''],
  ])('that are %s are answered 401', async (_, make) => {
    const answer = await graph(await make());
    expect(answer.status).toBe(401);
    expect((await answer.json()).error.code).toBe('InvalidAuthenticationToken');
  });
});
