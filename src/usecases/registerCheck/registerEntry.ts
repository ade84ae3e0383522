import { foldName } from '#domain/foldName.ts';
import type { Provider, ProviderSite } from '#domain/provider.ts';
import { isCheckedAgainst } from '#domain/registerCheck/isCheckedAgainst.ts';
import { type ComparedRow, registerComparison } from '#domain/registerCheck/registerComparison.ts';
import type { Establishment } from '#domain/registerOfSchools.ts';
import { type Standing, standingIn } from '#domain/registerStanding.ts';
import type { OpenSchool } from '../openSchool.ts';
import type { RegisterOfSchools } from '../registerOfSchools.ts';

/** A provider's place in the register of schools. */
export interface RegisterEntry {
  readonly row: Establishment | undefined;
  readonly standing: Standing | undefined;
  readonly compared: readonly ComparedRow[];
  /** Without a URN: open establishments that may be this provider, by name and postcode. */
  readonly candidates: readonly Establishment[];
  /** Since the file was put into the library. */
  readonly isChecked: boolean;
}

/** The address that the register's one is compared with: the first. */
export const mainSiteOf = ({ facts }: Pick<OpenSchool, 'facts'>, providerKey: string): ProviderSite | undefined => {
  const own = [...facts.sites.values()].filter((site) => site.providerKey === providerKey);
  return own.find(({ kind }) => kind === 'main') ?? own[0];
};

/** Looks a provider up by its URN, or by one that a person says is it. */
export function registerEntry(
  open: OpenSchool,
  register: RegisterOfSchools,
  provider: Provider,
  urn = provider.urn,
): RegisterEntry {
  const site = mainSiteOf(open, provider.key);
  const row = urn === '' ? undefined : register.index.byUrn(urn);
  return {
    row,
    standing: row && standingIn(register.index, row),
    compared: row === undefined ? [] : registerComparison(provider, site, row),
    candidates: provider.urn === '' ? candidatesFor(register, provider, site) : [],
    isChecked: isCheckedAgainst(register.savedAt, provider, open.facts.providerChecks),
  };
}

const mostCandidates = 3;

function candidatesFor({ index }: RegisterOfSchools, { name, kind }: Provider, site: ProviderSite | undefined): Establishment[] {
  if (kind === 'onSite') return [];
  const near = site === undefined ? [] : index.at(site.postcode);
  const called = index.search(name, mostCandidates).filter((row) => foldName(row.name) === foldName(name));
  return [...new Set([...near, ...called])].slice(0, mostCandidates);
}

/** Providers that are in the register, and were not looked up since its newest file. */
export const uncheckedProviders = ({ facts }: Pick<OpenSchool, 'facts'>, register: RegisterOfSchools): Provider[] =>
  [...facts.providers.values()].filter(
    (provider) => provider.urn !== '' && !isCheckedAgainst(register.savedAt, provider, facts.providerChecks),
  );
