/** A local Microsoft 365 in memory with a small trust of its own, and a way to call its Graph as the product or as a person. */
import { startLocal } from '../../../../infra/local/startLocal.ts';
import type { SampleTrust } from '../../../../infra/local/trust/trustShape.ts';

export const headteacher = 'aaaaaaaa-0000-4000-8000-000000000001';
export const lead = 'aaaaaaaa-0000-4000-8000-000000000002';
export const stranger = 'aaaaaaaa-0000-4000-8000-000000000003';
export const sitePath = '/sites/alongside-test';
export const mailbox = 'attendance@larkfield.example';
export const site = `/sites/larkfield.sharepoint.com:${sitePath}:`;
export const pupils = `${site}/lists/Pupils`;

const person = (id: string, givenName: string, surname: string) => ({
  ...{ id, name: `${givenName} ${surname}`, givenName, surname, upn: `${givenName}.${surname}@larkfield.example`.toLowerCase() },
  ...{ jobTitle: 'Teacher', school: 'test', roles: [] },
});

const trust: SampleTrust = {
  hostname: 'larkfield.sharepoint.com',
  people: [person(headteacher, 'Helen', 'Ward'), person(lead, 'Amir', 'Khan'), person(stranger, 'Sam', 'Stone')],
  sites: [
    {
      ...{ path: sitePath, name: 'Test school', description: 'A school', appRole: 'fullcontrol' },
      permissions: { owners: [], members: [lead], visitors: [headteacher] },
    },
    {
      ...{ path: '/sites/alongside-other', name: 'Other', description: '', appRole: 'none' },
      permissions: { owners: [headteacher], members: [], visitors: [] },
    },
  ],
  mailboxes: [{ address: mailbox, name: 'Attendance' }],
  rows: [{ sitePath, listName: 'Pupils', rows: [{ Title: 'Ada Byron', Key: 'p0', Year: 9, Tags: ['a'] }] }],
  files: [{ sitePath, folder: ['Templates'], name: 'letter.txt', bytes: Buffer.from('Dear parent'), contentType: 'text/plain' }],
};

const pupilColumns = [
  { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Year', number: {}, indexed: true },
  { name: 'Note', text: { allowMultipleLines: true } },
  { name: 'Tags', choice: { choices: ['a', 'b'], displayAs: 'checkBoxes' } },
  { name: 'Status', choice: { choices: ['Open', 'Closed'] }, indexed: true },
  { name: 'IsHere', boolean: {} },
];

export interface Called {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what Graph answers is looked at member by member
  readonly body: any;
}

export type Call = (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Called>;

export interface LocalGraph {
  readonly origin: string;
  /** As the product's application; paths are below /v1.0 unless they are whole URLs. */
  readonly app: Call;
  as(personId: string): Promise<Call>;
  /** As the product acts for a person: with the permissions it was granted for people. */
  onBehalfOf(personId: string): Promise<Call>;
  control(method: string, path: string, body?: unknown): Promise<Called>;
  /** For another one to begin from. */
  copy(): Uint8Array;
  close(): Promise<void>;
}

export async function startGraph(
  options: { dataDir?: string; rows?: SampleTrust['rows']; copy?: Uint8Array } = {},
): Promise<LocalGraph> {
  const { dataDir = ':memory:', rows = [], copy } = options;
  const microsoft365 = await startLocal({
    ...{ port: 0, dataDir, now: '2026-11-23T08:30', botEndpoint: '', tabUrl: '', copy },
    trust: () => ({ ...trust, rows: [...trust.rows, ...rows] }),
    fill: async (settings) => {
      const call = callAs(settings.graphOrigin, await applicationToken(settings));
      const made = await call('POST', `${site}/lists`, {
        displayName: 'Pupils',
        list: { template: 'genericList' },
        columns: pupilColumns,
      });
      if (made.status !== 201) throw new Error(JSON.stringify(made.body));
    },
  });
  const { origin, settings } = microsoft365;
  const control = async (method: string, path: string, body?: unknown) => send(method, `${origin}${path}`, body, {});
  return {
    origin,
    app: callAs(origin, await applicationToken(settings)),
    as: async (personId) =>
      callAs(origin, (await control('POST', '/local/tokens', { personId, audience: 'graph' })).body.accessToken),
    onBehalfOf: async (personId) => {
      const { accessToken } = (await control('POST', '/local/tokens', { personId, audience: 'product' })).body;
      return callAs(origin, await delegatedToken(settings, accessToken));
    },
    control,
    copy: () => microsoft365.copy(),
    close: () => microsoft365.close(),
  };
}

type Settings = Parameters<Parameters<typeof startLocal>[0]['fill']>[0];

const applicationToken = (settings: Settings): Promise<string> => tokenBy(settings, { grant_type: 'client_credentials' });
const delegatedToken = (settings: Settings, assertion: string): Promise<string> =>
  tokenBy(settings, {
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    assertion,
  });

async function tokenBy({ authority, clientId, credential }: Settings, more: Readonly<Record<string, string>>): Promise<string> {
  const { token_endpoint } = JSON.parse(authority.metadata);
  const form = {
    ...more,
    scope: 'https://graph.microsoft.com/.default',
    client_id: clientId,
    client_secret: credential.secret,
  };
  const response = await fetch(token_endpoint, { method: 'POST', body: new URLSearchParams(form) });
  const { access_token } = (await response.json()) as { access_token: string };
  return access_token;
}

function callAs(origin: string, token: string): Call {
  return (method, path, body, headers = {}) => {
    const url = path.startsWith('http') ? path : `${origin}/v1.0${path}`;
    return send(method, url, body, {
      authorization: `Bearer ${token}`,
      'user-agent': 'NONISV|Larkfield|Alongside/1.0',
      ...headers,
    });
  };
}

export async function send(
  method: string,
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<Called> {
  const isBytes = body instanceof Uint8Array;
  const sent = body === undefined ? {} : { body: isBytes ? body : JSON.stringify(body) };
  const type: Record<string, string> = body === undefined || isBytes ? {} : { 'content-type': 'application/json' };
  const response = await fetch(url, { method, redirect: 'manual', headers: { ...type, ...headers }, ...sent } as RequestInit);
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(bytes.toString('utf8')) : bytes };
}
