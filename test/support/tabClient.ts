/** Calls the API as a person's tab does; what comes back is JSON as the contract describes it. */
// biome-ignore lint/suspicious/noExplicitAny: a journey looks at the answers it expects, the tab's own client parses them
type Json = any;

export interface TabAnswer {
  readonly status: number;
  readonly body: Json;
}

export class TabClient {
  readonly #origin: string;
  readonly #token: () => Promise<string>;
  constructor(origin: string, token: () => Promise<string>) {
    this.#origin = origin;
    this.#token = token;
  }

  async send(method: string, path: string, body?: unknown): Promise<TabAnswer> {
    const answer = await fetch(`${this.#origin}/api${path}`, {
      method,
      headers: { authorization: `Bearer ${await this.#token()}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text };
  }

  /** A file as the browser would save it. */
  async download(path: string): Promise<{ readonly status: number; readonly fileName: string; readonly content: Uint8Array }> {
    const answer = await fetch(`${this.#origin}/api${path}`, { headers: { authorization: `Bearer ${await this.#token()}` } });
    const [, fileName = ''] = /filename="(.+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
    return { status: answer.status, fileName, content: new Uint8Array(await answer.arrayBuffer()) };
  }

  get = (path: string) => this.send('GET', path);
  post = (path: string, body?: unknown) => this.send('POST', path, body);
  put = (path: string, body?: unknown) => this.send('PUT', path, body);
}
