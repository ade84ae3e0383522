import type { NoticeField } from './noticeField.ts';
import type { NoticeSheet, Typed } from './noticeSheet.ts';

/** A notice in words. The school's Word template puts them on its paper. */
export interface Letter {
  readonly subject: string;
  readonly opening: readonly string[];
  /** What the rule asks for, each by its name. */
  readonly particulars: readonly { readonly name: string; readonly value: string }[];
  readonly closing: readonly string[];
}

/** How a kind of notice is written: what it must say, what the form begins with, and its words. */
export interface LetterKind {
  readonly fields: (sheet: NoticeSheet, typed: Typed) => readonly NoticeField[];
  readonly begins: (sheet: NoticeSheet) => Typed;
  /** `say`: a field in words; `typed`: as it was written by hand, such as the day that a number of the law is asked for. */
  readonly letter: (sheet: NoticeSheet, say: (id: string) => string, typed: Typed) => Letter;
}

/** Particulars that say something. */
export const particulars = (rows: readonly (readonly [name: string, value: string])[]): Letter['particulars'] =>
  rows.flatMap(([name, value]) => (value === '' ? [] : [{ name, value }]));
