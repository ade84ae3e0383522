/** How lists and columns are declared: the types, and short words for the kinds of column. */
import { roleNames } from '../domain/staff.ts';

export type SiteKind = 'trust' | 'school' | 'safeguarding';

export type ColumnType =
  | { readonly kind: 'text' }
  | { readonly kind: 'note' }
  | { readonly kind: 'number'; readonly decimals: number }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly several: boolean };

export interface Column {
  readonly name: string;
  readonly displayName: string;
  readonly type: ColumnType;
  readonly indexed: boolean;
  readonly unique: boolean;
}

export interface ListSchema {
  readonly site: SiteKind;
  /** The list's display name in SharePoint, also how the product finds it. */
  readonly name: string;
  readonly description: string;
  /** What SharePoint's own `Title` column is called here. */
  readonly titleDisplayName: string;
  readonly columns: readonly Column[];
}

export const column = (
  name: string,
  displayName: string,
  type: ColumnType,
  options: Partial<Pick<Column, 'indexed' | 'unique'>> = {},
): Column => ({
  name,
  displayName,
  type,
  indexed: options.indexed ?? false,
  unique: options.unique ?? false,
});
export const text = (name: string, displayName: string) => column(name, displayName, { kind: 'text' });
export const indexedText = (name: string, displayName: string) => column(name, displayName, { kind: 'text' }, { indexed: true });
export const note = (name: string, displayName: string) => column(name, displayName, { kind: 'note' });
export const number = (name: string, displayName: string, decimals = 0) =>
  column(name, displayName, { kind: 'number', decimals });
export const yesNo = (name: string, displayName: string) => column(name, displayName, { kind: 'yesNo' });
export const choice = (name: string, displayName: string, choices: readonly string[]) =>
  column(name, displayName, { kind: 'choice', choices, several: false });
const choices = (name: string, displayName: string, options: readonly string[]) =>
  column(name, displayName, { kind: 'choice', choices: options, several: true });
export const key = column('Key', 'Key', { kind: 'text' }, { indexed: true, unique: true });

export const auditColumns = [
  key,
  indexedText('At', 'At'),
  indexedText('PersonId', 'By (Entra id)'),
  text('PersonName', 'By'),
  indexedText('Subject', 'Subject'),
  note('Before', 'Before'),
  note('After', 'After'),
];

export const people = [
  key,
  indexedText('PersonId', 'Entra id'),
  text('Email', 'E-mail'),
  text('Telephone', 'Telephone'),
  choices('Roles', 'Roles', Object.values(roleNames)),
];

/** Who recorded it, and when. */
export const recordedBy = [
  text('RecordedById', 'Recorded by (Entra id)'),
  text('RecordedByName', 'Recorded by'),
  text('RecordedAt', 'Recorded at'),
];
