import type { Everything } from './startEverything.ts';

export interface HandRow {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The lists as a person changes them in SharePoint itself, in the browser. `site`: `trust` or a school's key. */
export function byHand(all: Everything, personId: string) {
  async function graph<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${all.localOrigin}/v1.0${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await all.control.token(personId, 'graph')}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }
  const itemsOf = (site: string, list: string): string =>
    `/sites/${all.settings.trustSite.hostname}:/sites/alongside-${site}:/lists/${encodeURIComponent(list)}/items`;

  return {
    rows: async (site: string, list: string): Promise<readonly HandRow[]> => {
      const rows: HandRow[] = [];
      let link: string | undefined = `${itemsOf(site, list)}?$expand=fields&$top=900`;
      while (link !== undefined) {
        const page: { value: HandRow[]; '@odata.nextLink'?: string } = await graph('GET', link);
        rows.push(...page.value);
        link = page['@odata.nextLink']?.split('/v1.0')[1];
      }
      return rows;
    },
    add: (site: string, list: string, fields: Record<string, string>) => graph<HandRow>('POST', itemsOf(site, list), { fields }),
    change: (site: string, list: string, id: string, fields: Record<string, string>) =>
      graph<unknown>('PATCH', `${itemsOf(site, list)}/${id}/fields`, fields),
    remove: (site: string, list: string, id: string) => graph<unknown>('DELETE', `${itemsOf(site, list)}/${id}`),
  };
}
