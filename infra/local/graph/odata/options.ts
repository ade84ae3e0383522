/** Query options. What Graph ignores or refuses is refused here, so that nobody relies on it. */
import { invalid, notBuilt } from '../../server/graphFailure.ts';
import type { RequestContext } from '../../server/route.ts';

/** Throws 400 for an option given twice, 501 for one that is not named. */
export function onlyOptions({ query, method, path }: RequestContext, known: readonly string[]): void {
  for (const name of new Set(query.keys())) {
    if (query.getAll(name).length > 1)
      throw invalid(`Query option '${name}' was specified more than once, but it must be specified at most once.`);
    if (!known.includes(name)) throw notBuilt(`query option '${name}' on ${method} ${path}`);
  }
}

/** `$select` applied to the members of one resource; annotations stay. Throws 400 for an unknown member. */
export function selected<T extends object>({ query }: RequestContext, resource: T): Partial<T> {
  const wanted = query.get('$select');
  if (wanted === null) return resource;
  const names = wanted.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(name in resource));
  if (unknown !== undefined) throw invalid(`Could not find a property named '${unknown}'.`);
  return Object.fromEntries(
    Object.entries(resource).filter(([name]) => names.includes(name) || name.startsWith('@')),
  ) as Partial<T>;
}

/** `$top`, undefined when left out. Larger pages than `most` are answered in pages of `most`. https://learn.microsoft.com/graph/paging */
export function pageSize({ query }: RequestContext, usual: number, most: number): number {
  const top = query.get('$top');
  if (top === null) return usual;
  if (!/^\d+$/.test(top) || Number(top) < 1 || Number(top) > 5000)
    throw invalid(`Invalid value '${top}' for $top query option found. It must be from 1 to 5000.`);
  return Math.min(Number(top), most);
}

/** A link to the rest: the same path with these options, none of them when the value is undefined. */
export function linkTo({ origin, path, query }: RequestContext, changed: Readonly<Record<string, string | undefined>>): string {
  const kept = [...query].filter(([name]) => !(name in changed));
  const added = Object.entries(changed).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  const search = [...kept, ...added].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${origin}${path}${search === '' ? '' : `?${search}`}`;
}

/** What an opaque token of a link holds. */
export const sealed = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64url');

export function unsealed(token: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    return typeof content === 'object' && content !== null && !Array.isArray(content)
      ? (content as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** A body that is an object; throws 400 otherwise. */
export function objectBody(context: RequestContext): Readonly<Record<string, unknown>> {
  const body = context.json();
  if (!isObject(body)) throw invalid('The request body must be a JSON object.');
  return body;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Throws 400 for members of a body that are not named, as Graph does for unknown ones. */
export function onlyMembers(body: Readonly<Record<string, unknown>>, known: readonly string[], type: string): void {
  const unknown = Object.keys(body).find((name) => !known.includes(name) && !name.startsWith('@'));
  if (unknown !== undefined)
    throw invalid(
      `The property '${unknown}' does not exist on type '${type}', cannot be set, or is not known to the local Microsoft 365.`,
    );
}
