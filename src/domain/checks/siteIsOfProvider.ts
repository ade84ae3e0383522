import { answer } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import type { ProviderSite } from '../provider.ts';

/** Whether the placement names an address at which its provider works: the school always knows where the child is. */
export function siteIsOfProvider(site: ProviderSite | undefined, providerKey: string): Finding {
  const { met, notMet } = answer('Is the address known?', provisions.ATT1);
  if (site === undefined || site.providerKey !== providerKey) {
    return notMet('The placement names no address of this provider. Choose the site where the pupil will be.');
  }
  if (site.address.trim() === '')
    return notMet(`${site.name} has no address. Add it under Providers, then propose the placement.`);
  return met(`The pupil will be at ${site.name}, ${site.address}.`);
}
