/** Calls to the local server's control interface, as the page needs them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  readonly school: string;
  readonly roles: readonly string[];
}

export interface Message {
  readonly id: string;
  readonly from: string;
  readonly at: string;
  readonly updatedAt: string | undefined;
  readonly text: string;
  readonly textFormat: 'plain' | 'markdown';
  readonly card: Record<string, unknown> | undefined;
}

export interface Chat {
  readonly isInstalled: boolean;
  readonly messages: readonly Message[];
}

export interface Mail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: string;
}

/** A SharePoint site that exists; whether a person may read it, SharePoint says. */
export interface Site {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly description: string;
}

export interface PageSettings {
  readonly tenantId: string;
  readonly teamsAppId: string;
  readonly appName: string;
  readonly tabUrl: string;
  readonly trustName: string;
  /** Names of schools by the key that people carry. */
  readonly schoolNames: Readonly<Record<string, string>>;
  readonly sites: readonly Site[];
  readonly nextTimes: readonly string[];
  readonly commands: readonly { readonly title: string; readonly description: string }[];
}

export interface PressAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** A sentence from the server for people. */
export class Refusal extends Error {}

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`/local${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch(() => {
    throw new Refusal('The local Microsoft 365 does not answer. Is it still running?');
  });
  const text = await answer.text();
  const json = text ? JSON.parse(text) : undefined;
  if (!answer.ok) throw new Refusal(json?.error?.message ?? `The local server answered ${answer.status}.`);
  return json;
}

export const local = {
  settings: () => call<PageSettings>('GET', '/page'),
  people: () => call<Person[]>('GET', '/people'),
  clock: () => call<{ now: string }>('GET', '/clock'),
  setClock: (now: string) => call<{ now: string }>('PUT', '/clock', { now }),
  /** Reads a chat as Teams shows it: cards that ask for it are refreshed first. */
  chat: (personId: string) => call<Chat>('GET', `/chats/${personId}?refresh=1`),
  mail: async () => (await call<{ messages: Mail[] }>('GET', '/mail')).messages,
  unread: () => call<{ personId: string; botMessages: number }[]>('GET', '/chats'),
  install: (personId: string) => call<unknown>('POST', `/chats/${personId}/install`),
  say: (personId: string, text: string) => call<unknown>('POST', `/chats/${personId}/messages`, { text }),
  press: (personId: string, messageId: string, verb: string, data: unknown) =>
    call<PressAnswer>('POST', `/chats/${personId}/press`, { messageId, verb, data }),
  token: async (personId: string, audience: 'product' | 'graph') =>
    (await call<{ accessToken: string }>('POST', '/tokens', { personId, audience })).accessToken,
  download: (personId: string, path: string) => call<{ url: string }>('POST', '/downloads', { personId, path }),
};
