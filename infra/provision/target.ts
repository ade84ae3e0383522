import type { SignInOptions } from '#graph/signIn.ts';
import type { ProvisionOptions } from './provision.ts';

/** Where to provision, and as whom. */
export interface Target extends Pick<ProvisionOptions, 'hostname' | 'sites'> {
  readonly graphOrigin: string;
  readonly signIn: Omit<SignInOptions, 'fetch'>;
}

/** A site of which only its path matters: `/sites/name`, or its whole address. Throws when it is neither. */
const pathIn = (site: string, trustSite: URL): string => new URL(site.trim(), trustSite).pathname.replace(/\/$/, '');

const sitesOfKind = (trustSite: URL, sites: readonly string[], kind: 'school' | 'safeguarding') =>
  sites.filter((site) => site.trim() !== '').map((site) => ({ sitePath: pathIn(site, trustSite), kind }));

/** The trust's site first, then the schools', then those with their safeguarding records. */
export const sitesOf = (
  trustSite: URL,
  schoolSites: readonly string[],
  safeguardingSites: readonly string[],
): ProvisionOptions['sites'] => [
  { sitePath: pathIn(trustSite.href, trustSite), kind: 'trust' },
  ...sitesOfKind(trustSite, schoolSites, 'school'),
  ...sitesOfKind(trustSite, safeguardingSites, 'safeguarding'),
];
