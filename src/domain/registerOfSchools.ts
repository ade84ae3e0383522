import type { ProviderKind } from './provider.ts';

/** The national register of schools (*Get Information about Schools*): read by column name, because its columns change from year to year. */

export interface Establishment {
  readonly urn: string;
  readonly name: string;
  readonly type: string;
  readonly status: string;
  readonly address: string;
  readonly postcode: string;
  readonly telephone: string;
  readonly website: string;
  readonly suggestedKind: ProviderKind;
}

const neededColumns = [
  'URN',
  'EstablishmentName',
  'TypeOfEstablishment (name)',
  'EstablishmentStatus (name)',
  'Postcode',
] as const;
const addressColumns = ['Street', 'Locality', 'Address3', 'Town', 'County (name)'] as const;

/** The columns that a file must have to be the register; empty when it has them all. */
export const missingRegisterColumns = (columns: readonly string[]): string[] =>
  neededColumns.filter((column) => !columns.includes(column));

/** One row of the register, column → cell. Undefined when it has no URN or name. */
export function establishmentOf(row: Readonly<Record<string, string | undefined>>): Establishment | undefined {
  const cell = (column: string): string => (row[column] ?? '').trim();
  const urn = cell('URN');
  const name = cell('EstablishmentName');
  if (!/^\d{1,7}$/.test(urn) || name === '') return undefined;
  const type = cell('TypeOfEstablishment (name)');
  const parts = addressColumns.map(cell).filter((part) => part !== '' && part !== 'Not recorded');
  return {
    urn,
    name,
    type,
    status: cell('EstablishmentStatus (name)'),
    address: [...new Set(parts)].join(', '),
    postcode: cell('Postcode'),
    telephone: cell('TelephoneNum'),
    website: cell('SchoolWebsite'),
    suggestedKind: suggestedKind(type),
  };
}

/** First match wins: "Academy alternative provision converter" is alternative provision before it is an academy. */
const kindsByType: readonly (readonly [RegExp, ProviderKind])[] = [
  [/pupil referral unit/i, 'pupilReferralUnit'],
  [/alternative provision/i, 'apAcademy'],
  [/hospital/i, 'hospital'],
  [/online/i, 'online'],
  [/independent/i, 'independentSchool'],
  [/university technical/i, 'mainstreamSchool'],
  [/college|further education|sixth form|16[ -](to )?19|post 16/i, 'college'],
  [/special/i, 'specialSchool'],
];

/** Our kind for the register's type of establishment; a person may change it. Types that say nothing of the sort are mainstream schools. */
export const suggestedKind = (typeName: string): ProviderKind =>
  kindsByType.find(([pattern]) => pattern.test(typeName))?.[1] ?? 'mainstreamSchool';

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The register has 50,000 rows and is searched again and again: its names are folded once. */
const foldedNames = new WeakMap<readonly Establishment[], readonly string[]>();
function foldedOf(all: readonly Establishment[]): readonly string[] {
  const found = foldedNames.get(all) ?? all.map(({ name }) => fold(name));
  foldedNames.set(all, found);
  return found;
}

/** One collator for all: `localeCompare` with a language makes a new one each time it is called. */
const byName = new Intl.Collator('en-GB');

const rankOf = (row: Establishment, folded: string, query: string): number => {
  if (row.urn === query) return 0;
  const name = folded === query ? 1 : folded.startsWith(query) ? 2 : 3;
  return /^closed/i.test(row.status) ? name + 4 : name;
};

/**
 * The establishments that a query finds: a URN (whole, or its first digits), a postcode (whole, or its first half), or words of the name in any
 * order, whole or begun. Exact ones first, closed ones last; at most `limit`. Fewer than three characters find nothing.
 */
export function searchEstablishments(all: readonly Establishment[], query: string, limit = 20): Establishment[] {
  const sought = fold(query);
  const compact = sought.replace(/ /g, '');
  if (compact.length < 3) return [];
  const words = sought.split(' ');
  const looksLikePostcode = /^[a-z]{1,2}\d/.test(compact);
  const names = foldedOf(all);
  return all
    .flatMap((row, at) => {
      const folded = names[at] ?? '';
      const padded = ` ${folded}`;
      const isFound =
        (/^\d+$/.test(compact) && row.urn.startsWith(compact)) ||
        (looksLikePostcode && row.postcode.replace(/ /g, '').toLowerCase().startsWith(compact)) ||
        words.every((word) => padded.includes(` ${word}`));
      return isFound ? [{ row, rank: rankOf(row, folded, sought) }] : [];
    })
    .sort((a, b) => a.rank - b.rank || byName.compare(a.row.name, b.row.name))
    .slice(0, limit)
    .map(({ row }) => row);
}
