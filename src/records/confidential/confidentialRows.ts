/** The items of the safeguarding lists as records, and a record as an item. */
import type { ConfidentialRecords } from '#domain/safeguarding/confidentialRecords.ts';
import { singleLine } from '../fieldShapes.ts';
import { itemRows } from '../itemRow.ts';
import type { ListCodec, Names } from '../listCodec.ts';
import { withoutEmpty } from '../planned.ts';
import type { ConfidentialAdd } from './confidential.ts';
import { chronologyList, concernsList, namedPeopleList, sharesList } from './confidentialCodecs.ts';

/** In the order in which their items are handed to `recordsIn`. */
export const confidentialCodecs = [concernsList, chronologyList, sharesList, namedPeopleList] as const;

interface Read {
  readonly records: ConfidentialRecords;
  /** Rows that cannot be read: list and item. */
  readonly problems: readonly string[];
}

export function recordsIn(pages: readonly (readonly unknown[])[]): Read {
  const problems: string[] = [];
  const read = <T>({ list, shape }: ListCodec<T>, rows: readonly unknown[] = []): T[] =>
    itemRows(rows).flatMap(({ itemId, fields }) => {
      const parsed = shape.safeParse(fields ?? {});
      if (parsed.success) return [parsed.data];
      problems.push(`${list} ${itemId}`);
      return [];
    });
  const [concerns, chronology, shares, named] = pages;
  const records = {
    concerns: read(concernsList, concerns),
    entries: read(chronologyList, chronology),
    shares: read(sharesList, shares),
    named: read(namedPeopleList, named),
  };
  return { records, problems };
}

/** Their titles name nobody. */
const noNames: Names = { pupil: () => '', provider: () => '', placement: () => '' };

/** What is sent for a new record. */
export function fieldsOf(row: ConfidentialAdd) {
  const of = <T>({ keyOf, title, write }: ListCodec<T>, value: T) =>
    withoutEmpty({ Key: keyOf(value), Title: singleLine(title(value, noNames)), ...write(value) });
  switch (row.list) {
    case 'concerns':
      return of(concernsList, row.value);
    case 'chronology':
      return of(chronologyList, row.value);
    case 'shares':
      return of(sharesList, row.value);
    case 'namedPeople':
      return of(namedPeopleList, row.value);
  }
}
