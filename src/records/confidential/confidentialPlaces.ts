import type { Graph } from '#graph/graph.ts';
import type { GraphCall } from '#graph/graphCall.ts';
import { GraphError } from '#graph/graphError.ts';

/** Which addresses of Graph are safeguarding sites. */
export interface ConfidentialPlaces {
  /** A site's id, once somebody has opened it. */
  learn(siteId: string): void;
  holds(path: string): boolean;
}

/** @param sitePaths the paths of the safeguarding sites, as the list Schools has them now. */
export function openConfidentialPlaces(sitePaths: () => readonly string[]): ConfidentialPlaces {
  const ids = new Set<string>();
  return {
    learn: (siteId) => void ids.add(siteId),
    holds(path) {
      if (!path.includes('/sites/')) return false;
      const address = decoded(path).toLowerCase();
      const isAt = (place: string) =>
        place !== '' && new RegExp(`${place.toLowerCase().replace(/[^\w/]/g, '\\$&')}(?![\\w-])`).test(address);
      return [...ids].some((id) => address.includes(id.toLowerCase())) || sitePaths().some(isAt);
    },
  };
}

/** What cannot be decoded is no address of ours. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The application's Graph, which never asks a safeguarding site: Entra cannot grant a site for people's tokens alone (delegated `Sites.Selected`
 * needs the application's grant), so the product itself refuses. Throws GraphError `forbidden` before anything is sent.
 */
export function withoutConfidential(graph: Graph, places: ConfidentialPlaces): Graph {
  const check = <T extends Pick<GraphCall, 'path'>>(call: T): T => {
    if (!places.holds(call.path)) return call;
    throw new GraphError({
      kind: 'forbidden',
      status: 403,
      operation: 'a safeguarding site as the application',
      code: 'notAsTheApplication',
    });
  };
  return {
    call: async (call) => graph.call(check(call)),
    batch: async (parts) => graph.batch(parts.map(check)),
    pages: (path) => graph.pages(check({ path }).path),
    upload: async (upload) => graph.upload(check(upload)),
    download: async (path, bytesAtMost) => graph.download(check({ path }).path, bytesAtMost),
  };
}
