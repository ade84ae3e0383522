import type { Placement } from '../placement.ts';
import type { SchoolFacts } from '../schoolFacts.ts';

/** A number to ring, and whose it is. */
export interface Telephone {
  readonly of: 'provider' | 'safeguardingLead' | 'parent';
  readonly name: string;
  readonly telephone: string;
}

/** Whom to ring for a pupil, in this order: the site, the provider, its safeguarding lead, the parent. Each number once. */
export function telephones(
  { placement, pupilKey }: { readonly placement: Placement; readonly pupilKey: string },
  facts: Pick<SchoolFacts, 'providers' | 'sites' | 'pupils'>,
): Telephone[] {
  const provider = facts.providers.get(placement.providerKey);
  const site = facts.sites.get(placement.siteKey);
  const contact = facts.pupils.get(pupilKey)?.contact;
  const all: readonly Telephone[] = [
    {
      of: 'provider',
      name: siteAndProvider(provider?.name ?? '', site?.name ?? ''),
      telephone: site?.telephone ?? '',
    },
    { of: 'provider', name: provider?.name ?? '', telephone: provider?.telephone ?? '' },
    {
      of: 'safeguardingLead',
      name: `${provider?.safeguardingLeadName || 'Safeguarding lead'} (safeguarding lead of ${provider?.name})`,
      telephone: provider?.safeguardingLeadTelephone ?? '',
    },
    {
      of: 'parent',
      name: [contact?.name, contact?.relationship && `(${contact.relationship.toLowerCase()})`].filter(Boolean).join(' '),
      telephone: contact?.telephone ?? '',
    },
  ];
  return all.filter(
    (one, at) => one.telephone.trim() !== '' && all.findIndex(({ telephone }) => telephone === one.telephone) === at,
  );
}

/** Of two names of which one holds the other, the longer; otherwise both. */
const siteAndProvider = (provider: string, site: string): string => {
  if (provider.includes(site)) return provider;
  return site.includes(provider) ? site : `${provider}, ${site}`;
};
