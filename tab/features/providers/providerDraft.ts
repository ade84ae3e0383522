import type { AddProvider, Establishment } from '#api/contractRecords.ts';
import { type ProviderKind, providerKinds } from '#domain/provider.ts';

export type SiteDraft = AddProvider['sites'][number];
export type ProviderDraft = AddProvider;

export const emptySite: SiteDraft = { name: '', address: '', postcode: '', telephone: '' };

export const emptyProvider = (): ProviderDraft => ({
  key: crypto.randomUUID(),
  name: '',
  kind: 'unregisteredSetting',
  urn: '',
  contactName: '',
  contactEmail: '',
  telephone: '',
  website: '',
  safeguardingLeadName: '',
  safeguardingLeadTelephone: '',
  sites: [emptySite],
});

/** What the national register knows of an establishment, as the start of a provider. */
export const providerFrom = (found: Establishment): Omit<ProviderDraft, 'key'> => ({
  ...emptyProvider(),
  name: found.name,
  kind: found.suggestedKind,
  urn: found.urn,
  telephone: found.telephone,
  website: found.website,
  sites: [{ name: found.name, address: found.address, postcode: found.postcode, telephone: found.telephone }],
});

export const kindOf = (value: string): ProviderKind => providerKinds.find((kind) => kind === value) ?? 'unregisteredSetting';

/** What is sent: an address without a name carries the provider's. */
export const toSend = (draft: ProviderDraft): AddProvider => ({
  ...draft,
  sites: draft.sites.map((site) => ({ ...site, name: site.name.trim() === '' ? draft.name : site.name })),
});
