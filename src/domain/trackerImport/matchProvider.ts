import { foldName, foldPostcode } from '../foldName.ts';
import type { Provider, ProviderSite } from '../provider.ts';
import type { RegisterIndex } from '../registerIndex.ts';
import type { Establishment } from '../registerOfSchools.ts';
import { isClosedStatus } from '../registerStatus.ts';
import type { TrackerProvider } from './readTrackerRow.ts';

export type ProviderMatch =
  | { readonly is: 'known'; readonly provider: Provider; readonly site: ProviderSite | undefined; readonly how: string }
  | { readonly is: 'new'; readonly provider: TrackerProvider; readonly found: Establishment | undefined; readonly id: string }
  | { readonly is: 'unclear'; readonly say: string };

interface Known {
  readonly providers: Iterable<Provider>;
  readonly sites: Iterable<ProviderSite>;
  /** The national register, where there is a file. */
  readonly register: RegisterIndex | undefined;
}

/** Finds a provider of the trust by its URN, then by name and postcode; otherwise it is new, with what the national register knows of it. */
export function matchProvider({ providers, sites, register }: Known): (said: TrackerProvider) => ProviderMatch {
  const all = [...providers];
  const allSites = [...sites];
  const sitesOf = (provider: Provider): ProviderSite[] => allSites.filter(({ providerKey }) => providerKey === provider.key);

  return (said) => {
    const byUrn = said.urn === '' ? undefined : all.find(({ urn }) => urn === said.urn);
    if (byUrn !== undefined) return known(byUrn, sitesOf(byUrn), said, 'by URN');
    const called = all.filter((one) => foldName(one.name) === foldName(said.name));
    const there = said.postcode === '' ? called : called.filter((one) => sitesOf(one).some((site) => isAt(site, said)));
    const [found, other] = there;
    if (other !== undefined)
      return { is: 'unclear', say: `Provider: the trust has two called ${said.name}. Add the URN or the postcode.` };
    if (found !== undefined && (said.urn === '' || found.urn === ''))
      return known(found, sitesOf(found), said, said.postcode === '' ? 'by name' : 'by name and postcode');
    if (called.length > 0 && said.urn === '')
      return {
        is: 'unclear',
        say: `Provider: the trust knows ${said.name} at another postcode. Correct it, or add this address on the provider’s page first.`,
      };
    return newProvider(said, register);
  };
}

const isAt = (site: ProviderSite, said: TrackerProvider): boolean => foldPostcode(site.postcode) === foldPostcode(said.postcode);

function known(provider: Provider, sites: readonly ProviderSite[], said: TrackerProvider, how: string): ProviderMatch {
  const at = said.postcode === '' ? undefined : sites.find((site) => isAt(site, said));
  return { is: 'known', provider, site: at ?? sites.find(({ kind }) => kind === 'main') ?? sites[0], how };
}

function newProvider(said: TrackerProvider, register: RegisterIndex | undefined): ProviderMatch {
  if (said.urn !== '' && register !== undefined) {
    const found = register.byUrn(said.urn);
    if (found === undefined)
      return { is: 'unclear', say: `URN of the provider: the national register has no establishment ${said.urn}. Correct it.` };
    return { is: 'new', provider: said, found, id: said.urn };
  }
  const near = said.postcode === '' ? [] : (register?.at(said.postcode) ?? []);
  const found = near.find((row) => foldName(row.name) === foldName(said.name) && !isClosedStatus(row.status));
  const id = said.urn || found?.urn || `${foldName(said.name)}|${foldPostcode(said.postcode)}`;
  return { is: 'new', provider: said, found, id };
}
