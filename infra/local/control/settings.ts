import { tenant } from '../tenant.ts';
import type { Control } from './controlRoute.ts';

/**
 * What an operator's tool needs to act as the application: the product's settings with the secret, which is good for this machine only, and
 * the schools' sites that the application may set up. In a tenant an administrator knows these.
 */
export const settings: Control = ({ local }) => {
  const sites = local.database.all<{ path: string }>(
    `select site.path from site join site_grant on site_grant.siteId = site.id
     where site_grant.appId = ? and site_grant.role = 'fullcontrol' order by site.path`,
    tenant.clientId,
  );
  const schoolsOwn = sites.map(({ path }) => path).filter((path) => path !== local.settings.trustSite.path);
  const isForSafeguarding = (path: string) => path.endsWith('-safeguarding');
  return {
    ...local.settings,
    schoolSites: schoolsOwn.filter((path) => !isForSafeguarding(path)),
    safeguardingSites: schoolsOwn.filter(isForSafeguarding),
  };
};
