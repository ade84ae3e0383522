import type { Local } from '../../local.ts';
import { type Access, requireAccess } from '../../permissions/siteAccess.ts';
import { notFound } from '../../server/graphFailure.ts';
import type { RequestContext } from '../../server/route.ts';
import { decoded } from '../../server/router.ts';

export interface SiteRow {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly createdAt: string;
}

/** The site of `{site-id}`, by its id or as `host:/path`; throws 404, or 403 when the caller may not. */
export function siteOf(context: RequestContext, needed: Access): SiteRow {
  const { local, params, caller } = context;
  const site = findSite(local, params['site-id'] ?? '');
  if (!site) throw notFound('Requested site could not be found');
  requireAccess(local, caller, site.id, needed);
  return site;
}

export function findSite(local: Local, address: string): SiteRow | undefined {
  const [, host, path] = /^([^:]+):(\/.+)$/.exec(address) ?? [];
  if (host !== undefined && path !== undefined) {
    if (host.toLowerCase() !== hostname(local)) return undefined;
    return local.database.get<SiteRow>('select * from site where path = ?', decoded(path));
  }
  return local.database.get<SiteRow>('select * from site where id = ?', address.toLowerCase());
}

/** SharePoint's host name, e.g. `contoso.sharepoint.com`: the first part of every site id. */
export function hostname(local: Local): string {
  return local.database.get<{ id: string }>('select id from site limit 1')?.id.split(',')[0] ?? '';
}

export const siteUrl = (site: SiteRow): string => `https://${site.id.split(',')[0] ?? ''}${site.path}`;
