/** A document of evidence before it is a Word file: words and tables, in order. */
import type { Signature } from '../staff.ts';

/** A cell with an address opens it when pressed; the words stand on paper all the same. */
export type ReportCell = string | { readonly text: string; readonly webUrl: string };

export interface ReportRow {
  readonly cells: readonly ReportCell[];
  /** `withdrawn`: struck through, because a later row corrects it or takes it back. */
  readonly tone?: 'withdrawn' | 'correction';
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Small print. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: ReportCell])[] }
  | {
      readonly kind: 'table';
      /** What it shows, for people who cannot see it. */
      readonly caption: string;
      /** `share` of the width; together any number. */
      readonly columns: readonly { readonly name: string; readonly share: number }[];
      readonly rows: readonly ReportRow[];
    };

/** A chapter: begins on a page of its own and stands in the contents. */
export interface ReportPart {
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly school: string;
  /** Who or what it is about, at the head of every page. */
  readonly about: string;
  readonly made: Signature;
  /** At a glance, under the title. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** What is in it and what is not. */
  readonly note: string;
  readonly parts: readonly ReportPart[];
}

export const heading = (text: string, level: 2 | 3 = 2): ReportBlock => ({ kind: 'heading', level, text });
export const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });
export const note = (text: string): ReportBlock => ({ kind: 'note', text });

type Columns = Readonly<Record<string, number>>;

/** A table, or the sentence that says why there is none. */
export function tableOr(none: string, caption: string, columns: Columns, rows: readonly ReportRow[]): ReportBlock {
  if (rows.length === 0) return paragraph(none);
  return { kind: 'table', caption, columns: Object.entries(columns).map(([name, share]) => ({ name, share })), rows };
}

/** Facts of which those without a value are left out. */
export const facts = (rows: readonly (readonly [string, ReportCell])[]): ReportBlock => ({
  kind: 'facts',
  rows: rows.filter(([, value]) => value !== ''),
});
