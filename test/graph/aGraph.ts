import { type Connection, type Graph, openGraph } from '../../src/graph/graph.ts';

/** A request as it went out. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}
/** An answer to give: null breaks the connection, a function decides by the request. */
export type Answer = { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown } | null;

export interface GraphDouble {
  readonly graph: Graph;
  readonly sent: Sent[];
  /** Waits asked for, in milliseconds; none is really waited. */
  readonly waits: number[];
}

/** A gateway whose `fetch` answers from a list, the last one again and again. */
export function aGraph(answers: readonly (Answer | ((sent: Sent) => Answer))[], options: Partial<Connection> = {}): GraphDouble {
  const sent: Sent[] = [];
  const waits: number[] = [];
  const doFetch: typeof fetch = async (input, init) => {
    const text =
      typeof init?.body === 'string'
        ? init.body
        : init?.body
          ? new TextDecoder().decode(await new Response(init.body).arrayBuffer())
          : '';
    const one = { method: init?.method ?? 'GET', url: String(input), headers: new Headers(init?.headers), body: parsed(text) };
    sent.push(one);
    const next = answers[Math.min(sent.length, answers.length) - 1] ?? null;
    const answer = typeof next === 'function' ? next(one) : next;
    if (answer === null) throw new TypeError('fetch failed');
    const body = answer.body === undefined ? null : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    return new Response(body, { status: answer.status, headers: answer.headers ?? {} });
  };
  const graph = openGraph(
    {
      origin: 'https://graph.microsoft.com',
      fetch: doFetch,
      sleep: async (ms) => void waits.push(ms),
      random: () => 0,
      newId: () => 'id-1',
      ...options,
    },
    async () => 'TOKEN',
  );
  return { graph, sent, waits };
}

const parsed = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
};

export const ok = (body: unknown = {}) => ({ status: 200, body });
export const throttled = (seconds: number, headers: Record<string, string> = {}) => ({
  status: 429,
  headers: { 'Retry-After': String(seconds), ...headers },
  body: { error: { code: 'activityLimitReached', message: 'Amara Obi' } },
});
