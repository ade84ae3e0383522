import type { GraphAnswer, GraphCall } from './graphCall.ts';
import { isRecord } from './links.ts';

export interface Page {
  readonly values: readonly unknown[];
  readonly nextLink: string | undefined;
  /** On the last page of a delta: where to ask for what changed since. */
  readonly deltaLink: string | undefined;
}

/** The page in an answer's body. */
export function pageOf(body: unknown): Page {
  const { value, '@odata.nextLink': next, '@odata.deltaLink': delta }: Record<string, unknown> = isRecord(body) ? body : {};
  return {
    values: Array.isArray(value) ? value : [],
    nextLink: typeof next === 'string' ? next : undefined,
    deltaLink: typeof delta === 'string' ? delta : undefined,
  };
}

export const openPages = (call: (call: GraphCall) => Promise<GraphAnswer>) =>
  async function* pages(path: string): AsyncGenerator<Page> {
    for (let next: string | undefined = path; next !== undefined; ) {
      const page: Page = pageOf((await call({ method: 'GET', path: next })).body);
      yield page;
      next = page.nextLink;
    }
  };
