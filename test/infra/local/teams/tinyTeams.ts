/** A small trust and a small bot on real SDKs, for the tests of sign-in, connector, chats and control. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfidentialClientApplication } from '@azure/msal-node';
import { type LocalMicrosoft365, startLocal } from '../../../../infra/local/startLocal.ts';
import type { SamplePerson, SampleTrust } from '../../../../infra/local/trust/trustShape.ts';
import { Control } from '../../../support/control.ts';
import { createTinyBot, type TinyBot } from './tinyBot.ts';
import { tinyTab } from './tinyTab.ts';

const person = (id: string, name: string, role: string): SamplePerson => {
  const [givenName = '', surname = ''] = name.split(' ');
  const upn = `${givenName}.${surname}@larkfield.example`.toLowerCase();
  return { id, name, givenName, surname, upn, jobTitle: role, school: 'larkhill', roles: [role] };
};

export const helen = person('aaaaaaaa-0000-4000-8000-000000000001', 'Helen Ward', 'headteacher');
export const priya = person('aaaaaaaa-0000-4000-8000-000000000002', 'Priya Shah', 'apLead');
export const owen = person('aaaaaaaa-0000-4000-8000-000000000003', 'Owen Price', 'attendanceOfficer');

const site = (key: string, name: string, members: readonly string[]): SampleTrust['sites'][number] => ({
  path: `/sites/alongside-${key}`,
  name: `Alongside – ${name}`,
  description: '',
  permissions: { owners: [], members, visitors: [] },
  appRole: 'fullcontrol',
});

/** Helen may read her school's site and nobody else's; Owen none. */
const trust = (): SampleTrust => ({
  hostname: 'larkfield.sharepoint.com',
  people: [helen, priya, owen],
  sites: [site('larkhill', 'Larkhill Academy', [helen.id]), site('wyndale', 'Wyndale School', [])],
  rows: [],
  files: [],
});

export interface TinyTeams {
  readonly local: LocalMicrosoft365;
  readonly control: Control;
  readonly bot: TinyBot;
  /** Calls any path of the local server. */
  call(path: string, init?: RequestInit): Promise<Response>;
  /** A token of the product as itself, through msal. */
  appToken(scope?: string): Promise<string>;
  /** Back to the beginning: no chats, no faults, a bot that has heard nothing. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export const graphScope = 'https://graph.microsoft.com/.default';
export const botScope = 'https://api.botframework.com/.default';

export function msalOf(
  { settings }: LocalMicrosoft365,
  auth: object = { clientSecret: settings.credential.secret },
): ConfidentialClientApplication {
  return new ConfidentialClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: settings.authority.url,
      authorityMetadata: settings.authority.metadata,
      ...auth,
    },
  });
}

export async function startTinyTeams(dataDir = ':memory:', port = 0): Promise<TinyTeams> {
  let heard: ((request: Request) => Promise<Response>) | undefined;
  const server: Server = createServer((request, response) => {
    if (request.method === 'GET') {
      void tinyTab(request.url ?? '/').then(({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body));
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { authorization = '' } = request.headers;
      const asked = new Request('http://bot/', { method: 'POST', body: Buffer.concat(chunks), headers: { authorization } });
      void heard?.(asked).then(async (answer) => response.writeHead(answer.status).end(await answer.text()));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const product = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const local = await startLocal({
    port,
    dataDir,
    now: '2026-11-23T08:30',
    botEndpoint: `${product}/api/messages`,
    tabUrl: `${product}/tab/`,
    commands: [{ title: 'today', description: 'Who is where now' }],
    fill: async () => {},
    trust,
  });
  const msal = msalOf(local);
  const appToken = async (scope = graphScope) =>
    (await msal.acquireTokenByClientCredential({ scopes: [scope] }))?.accessToken ?? '';
  const bot = createTinyBot(local.settings, () => appToken(botScope));
  const control = new Control(local.origin);
  heard = bot.hear;
  return {
    local,
    bot,
    appToken,
    control,
    restart: async () => {
      await control.reset();
      bot.forget();
    },
    call: (path, init) => fetch(local.origin + path, init),
    close: async () => {
      await local.close();
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    },
  };
}
