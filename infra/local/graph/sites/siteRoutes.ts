/** https://learn.microsoft.com/graph/api/site-get, https://learn.microsoft.com/graph/api/site-getbypath */
import type { RequestContext, Route } from '../../server/route.ts';
import { onlyOptions, selected } from '../odata/options.ts';
import { type SiteRow, siteOf, siteUrl } from './findSite.ts';

export function siteRoutes(): Route[] {
  return [
    {
      method: 'GET',
      template: '/v1.0/sites/{site-id}',
      units: 1,
      handler: (context) => ({ status: 200, json: getSite(context) }),
    },
  ];
}

function getSite(context: RequestContext): unknown {
  onlyOptions(context, ['$select']);
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#sites/$entity',
    ...selected(context, siteJson(siteOf(context, 'read'))),
  };
}

const siteJson = (site: SiteRow) => ({
  createdDateTime: site.createdAt,
  description: site.description,
  id: site.id,
  lastModifiedDateTime: site.createdAt,
  name: site.path.split('/').at(-1),
  webUrl: siteUrl(site),
  displayName: site.name,
  root: {},
  siteCollection: { hostname: site.id.split(',')[0] },
});
