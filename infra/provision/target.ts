import type { SignInOptions } from '#graph/signIn.ts';
import type { ProvisionOptions } from './provision.ts';

/** Where to provision, and as whom. */
export interface Target extends Pick<ProvisionOptions, 'hostname' | 'sites'> {
  readonly graphOrigin: string;
  readonly signIn: Omit<SignInOptions, 'fetch'>;
}

/** A site of which only its path matters: `/sites/name`, or its whole address. Throws when it is neither. */
const pathIn = (site: string, trustSite: URL): string => new URL(site.trim(), trustSite).pathname.replace(/\/$/, '');

/** The trust's site first, then the schools'. */
export const sitesOf = (trustSite: URL, schoolSites: readonly string[]): ProvisionOptions['sites'] => [
  { sitePath: pathIn(trustSite.href, trustSite), kind: 'trust' },
  ...schoolSites
    .filter((site) => site.trim() !== '')
    .map((site) => ({ sitePath: pathIn(site, trustSite), kind: 'school' as const })),
];
