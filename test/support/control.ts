/** The control interface of the local Microsoft 365, as journeys use it. */

export interface LocalPerson {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  readonly school: string;
  readonly roles: readonly string[];
}
export interface ChatMessage {
  readonly id: string;
  readonly from: string;
  readonly at: string;
  readonly updatedAt?: string;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: card JSON is looked at, not typed
  readonly card?: any;
}
export interface InvokeAnswer {
  readonly statusCode: number;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: card JSON or a sentence
  readonly value: any;
}
export interface Fault {
  readonly operation: string;
  readonly status?: number;
  readonly times?: number;
  readonly retryAfter?: number;
  readonly delayMs?: number;
  readonly dropAfterCommit?: boolean;
}
export interface Counts {
  readonly operations: readonly { readonly operation: string; readonly requests: number; readonly units: number }[];
  readonly total: { readonly requests: number; readonly units: number };
}

export class Control {
  readonly #origin: string;
  constructor(origin: string) {
    this.#origin = origin;
  }

  async #call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${this.#origin}/local${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} /local${path}: ${answer.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as T;
  }

  people = () => this.#call<LocalPerson[]>('GET', '/people');
  clock = () => this.#call<{ now: string }>('GET', '/clock');
  setClock = (now: string) => this.#call<{ now: string }>('PUT', '/clock', { now });
  chat = async (personId: string) => (await this.#call<{ messages: ChatMessage[] }>('GET', `/chats/${personId}`)).messages;
  say = (personId: string, text: string) => this.#call<unknown>('POST', `/chats/${personId}/messages`, { text });
  press = (personId: string, messageId: string, verb: string, data: Record<string, string> = {}) =>
    this.#call<InvokeAnswer>('POST', `/chats/${personId}/press`, { messageId, verb, data });
  /** Adds the app, as the person would. */
  install = (personId: string) => this.#call<unknown>('POST', `/chats/${personId}/install`);
  token = async (personId: string, audience: 'product' | 'graph') =>
    (await this.#call<{ accessToken: string }>('POST', '/tokens', { personId, audience })).accessToken;
  requests = () => this.#call<Counts>('GET', '/requests');
  resetRequests = () => this.#call<unknown>('DELETE', '/requests');
  fault = (fault: Fault) => this.#call<unknown>('POST', '/faults', fault);
  noFaults = () => this.#call<unknown>('DELETE', '/faults');
  /** Enforces SharePoint's resource units. */
  budget = (limits: { readonly unitsPerMinute: number; readonly unitsPerDay?: number }) =>
    this.#call<unknown>('PUT', '/budget', limits);
  noBudget = () => this.#call<unknown>('DELETE', '/budget');
  budgetUsed = () => this.#call<{ readonly refused: number; readonly mostInAMinute: number }>('GET', '/budget');
  reset = () => this.#call<unknown>('POST', '/reset');

  /** The person of the sample trust with that role (and school); fails when there is none. */
  async person(role: string, school?: string): Promise<LocalPerson> {
    const found = (await this.people()).find(
      (person) => person.roles.includes(role) && (school === undefined || person.school === school),
    );
    if (!found) throw new Error(`The sample trust has no ${role} at ${school ?? 'any school'}.`);
    return found;
  }
}
