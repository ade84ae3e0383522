import type { InstantText } from '#domain/session.ts';
import type { Graph } from '#graph/graph.ts';
import { isGraphError } from '#graph/graphError.ts';
import { path, query } from '#graph/odata.ts';

/** A proof is remembered this long; a refusal is not remembered, so that a right just given works at once. */
const rememberedForMinutes = 5;

/**
 * Proves with a person's own token that SharePoint lets them read a site, because casebooks are read as the application. `person` names
 * the identity behind the token and is what the proof is remembered for.
 */
export function openAccess(now: () => InstantText) {
  const provedAt = new Map<string, number>();

  return async function mayReadSite(
    person: { readonly personId: string; readonly graph: Graph },
    siteId: string,
  ): Promise<boolean> {
    const key = `${person.personId}|${siteId}`;
    const at = Date.parse(now());
    const age = at - (provedAt.get(key) ?? Number.NEGATIVE_INFINITY);
    if (age >= 0 && age < rememberedForMinutes * 60_000) return true;
    provedAt.delete(key);
    if (!(await canRead(person.graph, siteId))) return false;
    provedAt.set(key, at);
    return true;
  };
}

async function canRead(graph: Graph, siteId: string): Promise<boolean> {
  try {
    await graph.call({ method: 'GET', path: path`/sites/${siteId}` + query({ $select: 'id' }) });
    return true;
  } catch (error) {
    // SharePoint hides what may not be seen, so 404 is a refusal too.
    if (isGraphError(error, 'forbidden', 'notFound')) return false;
    throw error;
  }
}
