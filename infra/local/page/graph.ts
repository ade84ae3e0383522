import { local } from './local.ts';

/** What Graph refused, in its own code. */
export class GraphRefusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const tokens = new Map<string, { readonly token: Promise<string>; readonly askedAt: number }>();
const halfAnHour = 30 * 60 * 1000;

/** A person's own delegated token: SharePoint itself decides what they may see. */
function tokenOf(personId: string): Promise<string> {
  const known = tokens.get(personId);
  if (known && performance.now() - known.askedAt < halfAnHour) return known.token;
  const token = local.token(personId, 'graph');
  tokens.set(personId, { token, askedAt: performance.now() });
  token.catch(() => tokens.delete(personId));
  return token;
}

const send = async (personId: string, path: string) => {
  const answer = await fetch(path.startsWith('/v1.0') ? path : `/v1.0${path}`, {
    headers: { authorization: `Bearer ${await tokenOf(personId)}` },
  });
  if (answer.ok) return answer;
  if (answer.status === 401) tokens.delete(personId);
  const body = await answer.json().catch(() => undefined);
  throw new GraphRefusal(answer.status, body?.error?.message ?? `Graph answered ${answer.status}.`);
};

/** Which of the paths the person may read, asked in one batch of at most 20: a refusal is an answer here, no error. */
export async function graphReadable(personId: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const requests = paths.slice(0, 20).map((url, index) => ({ id: String(index), method: 'GET', url }));
  const answer = await fetch('/v1.0/$batch', {
    method: 'POST',
    headers: { authorization: `Bearer ${await tokenOf(personId)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ requests }),
  });
  if (!answer.ok) throw new GraphRefusal(answer.status, `Graph answered ${answer.status}.`);
  const { responses }: { responses: readonly { id: string; status: number }[] } = await answer.json();
  return new Set(responses.filter(({ status }) => status === 200).map(({ id }) => paths[Number(id)] ?? ''));
}

export const graphGet = async <T>(personId: string, path: string): Promise<T> => (await send(personId, path)).json();

export interface GraphPage<T> {
  readonly value: readonly T[];
  readonly '@odata.nextLink'?: string;
}

/** All pages of a collection, at most `limit` entries; links are followed on this origin whatever host they name. */
export async function graphAll<T>(personId: string, path: string, limit = 1000): Promise<readonly T[]> {
  const all: T[] = [];
  let next: string | undefined = path;
  while (next && all.length < limit) {
    const page: GraphPage<T> = await graphGet(personId, next);
    all.push(...page.value);
    const link = page['@odata.nextLink'];
    const url = link ? new URL(link) : undefined;
    next = url ? url.pathname + url.search : undefined;
  }
  return all;
}

/** Lets the browser save a file's or a version's content, as the person. */
export async function download(personId: string, path: string): Promise<void> {
  const { url } = await local.download(personId, path);
  const link = document.createElement('a');
  link.href = url;
  link.click();
}
