import { foldName, foldPostcode } from '../foldName.ts';
import { type Provider, type ProviderSite, providerKindNames } from '../provider.ts';
import type { Establishment } from '../registerOfSchools.ts';

/** What is compared of a provider and the register's row. `head` is the register's only: it is shown, and no difference. */
export const comparedFields = ['name', 'status', 'kind', 'address', 'postcode', 'telephone', 'website', 'head'] as const;
export type ComparedField = (typeof comparedFields)[number];

export const comparedFieldNames = {
  name: 'Name',
  status: 'Status',
  kind: 'Kind',
  address: 'Address',
  postcode: 'Postcode',
  telephone: 'Telephone',
  website: 'Website',
  head: 'Head',
} as const satisfies Record<ComparedField, string>;

export interface ComparedRow {
  readonly field: ComparedField;
  readonly ours: string;
  readonly theirs: string;
  readonly isDifferent: boolean;
}

const digits = (text: string): string => text.replace(/\D/g, '').replace(/^44/, '0');
const bareWebsite = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');

/** How each field is compared: what means the same is no difference. */
const meaning = {
  name: foldName,
  status: foldName,
  kind: foldName,
  address: foldName,
  postcode: foldPostcode,
  telephone: digits,
  website: bareWebsite,
  head: foldName,
} as const satisfies Record<ComparedField, (text: string) => string>;

/** The provider beside the register's row (PRO-13). What the register leaves empty is no difference. `site` is the provider's main address. */
export function registerComparison(provider: Provider, site: ProviderSite | undefined, row: Establishment): ComparedRow[] {
  const ours: Readonly<Record<ComparedField, string>> = {
    name: provider.name,
    status: provider.registerStatus,
    kind: providerKindNames[provider.kind],
    address: site?.address ?? '',
    postcode: site?.postcode ?? '',
    telephone: provider.telephone,
    website: provider.website,
    head: provider.contactName,
  };
  const theirs = valuesOf(row);
  return comparedFields.map((field) => {
    const same = meaning[field];
    const isDifferent = field !== 'head' && theirs[field] !== '' && same(ours[field]) !== same(theirs[field]);
    return { field, ours: ours[field], theirs: theirs[field], isDifferent };
  });
}

const valuesOf = (row: Establishment): Readonly<Record<ComparedField, string>> => ({
  name: row.name,
  status: row.status,
  kind: providerKindNames[row.suggestedKind],
  address: row.address,
  postcode: row.postcode,
  telephone: row.telephone,
  website: row.website,
  head: row.head,
});

/** The provider and its main address with the register's values in some fields; what the register leaves empty stays. */
export function withRegisterValues(
  provider: Provider,
  site: ProviderSite | undefined,
  row: Establishment,
  fields: readonly ComparedField[],
): { readonly provider: Provider; readonly site: ProviderSite | undefined } {
  const take = (field: ComparedField, theirs: string, ours: string): string =>
    fields.includes(field) && theirs !== '' ? theirs : ours;
  return {
    provider: {
      ...provider,
      name: take('name', row.name, provider.name),
      kind: fields.includes('kind') ? row.suggestedKind : provider.kind,
      telephone: take('telephone', row.telephone, provider.telephone),
      website: take('website', row.website, provider.website),
    },
    site: site && {
      ...site,
      address: take('address', row.address, site.address),
      postcode: take('postcode', row.postcode, site.postcode),
    },
  };
}
