import { z } from 'zod';
import type { Graph } from '#graph/graph.ts';
import { path } from '#graph/odata.ts';
import { type ListName, lists } from './schema.ts';

/** A SharePoint site as Graph addresses it. */
export interface SiteAddress {
  readonly siteId: string;
  readonly webUrl: string;
  /** The list's id in Graph; throws when the site has no such list. */
  listId(list: ListName): string;
}

const siteShape = z.object({ id: z.string(), webUrl: z.string() });
const listsShape = z.object({
  value: z.array(z.object({ id: z.string(), name: z.string().optional(), displayName: z.string().optional() })),
});

/** `hostname` e.g. `contoso.sharepoint.com`, `sitePath` e.g. `/sites/alongside-trust`, as Graph's by-path address. */
const siteByPath = (hostname: string, sitePath: string): string =>
  `/sites/${hostname}:${sitePath.split('/').map(encodeURIComponent).join('/')}`;

/** Looks a site and its lists up, in one round trip. Throws GraphError when it is not there or not granted to the application. */
export async function findSite(graph: Graph, hostname: string, sitePath: string): Promise<SiteAddress> {
  const address = siteByPath(hostname, sitePath);
  const [site, found] = await graph.batch([
    { method: 'GET', path: address },
    { method: 'GET', path: `${address}:/lists?$select=id,name,displayName` },
  ]);
  for (const answer of [site, found]) if (answer && !answer.ok) throw answer.error;
  const { id: siteId, webUrl } = siteShape.parse(site?.ok ? site.body : undefined);
  const known = listsShape.parse(found?.ok ? found.body : undefined).value;

  return {
    siteId,
    webUrl,
    listId(list) {
      const wanted = lists[list].name;
      const match = known.find(({ displayName }) => displayName === wanted) ?? known.find(({ name }) => name === wanted);
      if (match) return match.id;
      throw new ListMissing(sitePath, wanted);
    },
  };
}

/** Says what to do when a site has not been provisioned. */
class ListMissing extends Error {
  constructor(sitePath: string, listName: string) {
    super(`The site ${sitePath} has no list "${listName}". Run \`npm run provision\` to create it.`);
    this.name = 'ListMissing';
  }
}

export const itemsPath = (site: SiteAddress, list: ListName): string =>
  path`/sites/${site.siteId}/lists/${site.listId(list)}/items`;
