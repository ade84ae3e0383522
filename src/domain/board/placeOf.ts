import type { Placement } from '../placement.ts';
import type { SchoolFacts } from '../schoolFacts.ts';

/** The address and telephone number of a placement: the site's own, the provider's where the site has none. */
export function placeOf(placement: Pick<Placement, 'providerKey' | 'siteKey'>, facts: Pick<SchoolFacts, 'providers' | 'sites'>) {
  const provider = facts.providers.get(placement.providerKey);
  const site = facts.sites.get(placement.siteKey);
  return {
    providerName: provider?.name ?? 'A provider no longer in the list',
    siteName: site?.name ?? '',
    siteAddress: [site?.address ?? '', site?.postcode ?? ''].filter((part) => part !== '').join(', '),
    telephone: site?.telephone || provider?.telephone || '',
  };
}
