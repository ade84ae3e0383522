import type { CaseRecordOf } from '../caseFile/caseRecord.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { Notice } from './notice.ts';
import type { Typed } from './noticeSheet.ts';
import { namesTheDays, preparedOf } from './noticeState.ts';

/** To whom a notice is written, and what was written into it by hand. */
export interface Written {
  readonly to: { readonly name: string; readonly address: string };
  readonly typed: Typed;
}

/**
 * The file that holds a notice as it was sent: to the same person, with the same words, and not written over since. Undefined when none
 * does: a file with other words is no proof of what was sent.
 */
export function preparedAs(
  notice: Notice,
  facts: Pick<SchoolFacts, 'caseRecords'>,
  written: Written,
): CaseRecordOf<'documentMade'> | undefined {
  const latestOfFile = new Map(preparedOf(notice, facts).map((one) => [`${one.what.file.driveId}|${one.what.file.itemId}`, one]));
  const sought = asText(writtenOf(written));
  return [...latestOfFile.values()]
    .filter(namesTheDays(notice, facts))
    .findLast(({ what }) => what.written !== undefined && asText(what.written) === sought);
}

/** As it is kept with the file. */
export const writtenOf = ({ to, typed }: Written) => ({
  to: to.name.trim(),
  address: to.address.trim(),
  typed: Object.fromEntries(Object.entries(typed).flatMap(([id, text]) => (text.trim() === '' ? [] : [[id, text.trim()]]))),
});

const asText = ({ to, address, typed }: ReturnType<typeof writtenOf>): string =>
  JSON.stringify([to, address, Object.entries(typed).sort(([one], [other]) => (one < other ? -1 : 1))]);
