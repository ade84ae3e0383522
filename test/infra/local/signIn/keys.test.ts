import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Local } from '../../../../infra/local/local.ts';
import { proveClient } from '../../../../infra/local/signIn/clientProof.ts';
import { discoveryOf } from '../../../../infra/local/signIn/endpoints.ts';
import { clientCertificate } from '../../../../infra/local/signIn/keys.ts';
import { openDatabase } from '../../../../infra/local/store/database.ts';
import { createTables } from '../../../../infra/local/store/tables.ts';
import { graphScope, helen, msalOf, startTinyTeams } from '../teams/tinyTeams.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-keys-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keysOf = async (origin: string, path: string) => (await fetch(origin + path)).json();

describe('Keys of the installation', () => {
  it('are the same after a restart and a reset, because bots remember them for a day', async () => {
    const first = await startTinyTeams(folder);
    const before = await keysOf(first.local.origin, '/botframework/.well-known/keys');
    const secret = first.local.settings.credential.secret;
    await first.control.reset();
    const afterReset = await keysOf(first.local.origin, '/botframework/.well-known/keys');
    await first.close();
    const second = await startTinyTeams(folder);
    const afterRestart = await keysOf(second.local.origin, '/botframework/.well-known/keys');
    const app = await msalOf(second.local, { clientSecret: secret }).acquireTokenByClientCredential({ scopes: [graphScope] });
    await second.close();

    expect(before.keys[0].endorsements).toEqual(['msteams']);
    expect(afterReset).toEqual(before);
    expect(afterRestart).toEqual(before);
    expect(app?.accessToken).toBeTruthy();
  });
});

describe('Another installation on the port of an earlier one', () => {
  const spokenTo = async (port: number) => {
    const teams = await startTinyTeams(':memory:', port);
    await teams.control.say(helen.id, 'help');
    await teams.close();
    // Nobody answers there any more; after this `fetch` also knows, and opens a connection of its own to whoever comes next.
    await expect(fetch(teams.local.origin)).rejects.toThrow();
    return { heard: teams.bot.heard, port: Number(new URL(teams.local.origin).port) };
  };

  it('is heard by the bot, although the SDK remembers the keys of an address for a day', async () => {
    const first = await spokenTo(0);
    const second = await spokenTo(first.port);
    expect(second).toEqual(first);
    expect(first.heard).toContain('message');
  });
});

describe('Certificate of the app registration', () => {
  it('proves the product by the assertion msal makes with it', async () => {
    const database = openDatabase(':memory:');
    createTables(database);
    const local = { database, origin: 'http://127.0.0.1:1' } as Local;
    const { publicJwk, ...certificate } = await clientCertificate(local);
    let sent = new URLSearchParams();
    const { ConfidentialClientApplication } = await import('@azure/msal-node');
    const network = {
      sendGetRequestAsync: () => Promise.reject(new Error('not asked')),
      sendPostRequestAsync: async <T>(_: string, options?: { body?: string }) => {
        sent = new URLSearchParams(options?.body);
        return { status: 200, headers: {}, body: { access_token: 't', expires_in: 3600, token_type: 'Bearer' } as T };
      },
    };
    const msal = new ConfidentialClientApplication({
      auth: {
        clientId: '44444444-4444-4444-8444-444444444444',
        authority: 'https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111',
        authorityMetadata: JSON.stringify(discoveryOf(local)),
        clientCertificate: certificate,
      },
      system: { networkClient: network },
    });
    await msal.acquireTokenByClientCredential({ scopes: [graphScope] });

    await expect(proveClient(local, sent)).resolves.toBeUndefined();
    sent.set('client_assertion', `${sent.get('client_assertion')?.slice(0, -8)}AAAAAAAA`);
    await expect(proveClient(local, sent)).rejects.toThrow(/AADSTS700027/);
    database.close();
  });
});
