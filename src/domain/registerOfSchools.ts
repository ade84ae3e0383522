import type { ProviderKind } from './provider.ts';
import type { DateText } from './session.ts';

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
  /** `Mrs Zoë Hart`; empty when the register names nobody. */
  readonly head: string;
  /** Empty when the register says none. An establishment that is open and has a day of closing is open again. */
  readonly closedOn: DateText | '';
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

/** The columns that are read, where the file has them. */
export const registerColumns: readonly string[] = [
  ...neededColumns,
  ...addressColumns,
  'TelephoneNum',
  'SchoolWebsite',
  'HeadTitle (name)',
  'HeadFirstName',
  'HeadLastName',
  'CloseDate',
];

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
  const parts = addressColumns.map(cell).filter(isSaid);
  const head = [cell('HeadTitle (name)'), cell('HeadFirstName'), cell('HeadLastName')].filter(isSaid);
  return {
    urn,
    name,
    type,
    status: cell('EstablishmentStatus (name)'),
    address: [...new Set(parts)].join(', '),
    postcode: cell('Postcode'),
    telephone: cell('TelephoneNum'),
    website: cell('SchoolWebsite'),
    head: head.length < 2 ? '' : head.join(' '),
    closedOn: dateOf(cell('CloseDate')),
    suggestedKind: suggestedKind(type),
  };
}

const isSaid = (cell: string): boolean => cell !== '' && cell !== 'Not recorded' && cell !== 'Not applicable';

/** `31-08-2019` → `2019-08-31`. */
const dateOf = (cell: string): DateText | '' => {
  const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(cell) ?? [];
  return day === undefined ? '' : `${year}-${month}-${day}`;
};

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
