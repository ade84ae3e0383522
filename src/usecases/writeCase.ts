import type { CaseRecord } from '#domain/caseFile/caseRecord.ts';
import type { DutyRecord } from '#domain/dutyRecord.ts';
import type { Change } from '#records/records.ts';
import type { Desk } from './desk.ts';
import type { OpenSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';

/** What happened, before it is signed. The key is made by the form once, so that a repeated send records once. */
export type CaseEntry = Omit<CaseRecord, 'by'>;

/** A duty that it discharges: `dutyKey` of `duties/dutyKey.ts`. */
export interface DeedOfCase {
  readonly dutyKey: string;
  readonly evidence: string;
}

export interface CaseOptions {
  /** What Audit says: `Notice sent`. */
  readonly action: string;
  /** Whom or what Audit names; the placement, pupil or provider when left out. */
  readonly subject?: string;
  readonly deeds?: readonly DeedOfCase[];
  /** Changes of other lists that belong to it, written before it. */
  readonly first?: readonly Change[];
  /** What belongs to it in the case file, such as the actions agreed on a visit; their keys follow from its key. */
  readonly also?: readonly CaseEntry[];
}

/**
 * Adds to the case file, and records with it the duties that it discharges: one batch, so that the page and the rulebook never disagree.
 * Sent again it completes what a lost answer left out, unless the record was taken back meanwhile. Who may, and whether the entry is right, is the caller's to check before; only the
 * day is checked here.
 */
export async function writeCase(
  desk: Desk,
  { book, signature, today }: OpenSchool,
  entry: CaseEntry,
  { action, subject = entry.placementKey || entry.pupilKey || entry.providerKey, deeds = [], first = [], also = [] }: CaseOptions,
): Promise<Outcome<{ readonly key: string }>> {
  if (entry.on > today) return refuse.badField('on', 'This day is still to come. Enter the day on which it happened.');
  const records = deeds.map((deed, at) => deedRecord(entry, deed, at, signature));
  const isWritten = book.caseRecords.has(entry.key);
  if (isWritten && isTakenBack(book, entry.key)) return done({ key: entry.key });
  const changes: Change[] = [
    ...(isWritten ? [] : first),
    ...(isWritten ? [] : [{ list: 'caseRecords', create: { ...entry, by: signature } } as const]),
    ...also
      .filter(({ key }) => !book.caseRecords.has(key))
      .map((one) => ({ list: 'caseRecords', create: { ...one, by: signature } }) as const),
    ...records.filter(({ key }) => !book.dutyRecords.has(key)).map((create) => ({ list: 'dutyRecords', create }) as const),
  ];
  if (changes.length === 0) return done({ key: entry.key });
  const writer = await desk.writer({ school: book.school.key });
  const note = { by: signature, action, subject };
  const written = await writer.change(changes, note, { inOrder: first.length > 0 });
  const failed = written.find((one) => !one.done && one.why !== 'duplicate');
  if (failed === undefined) {
    desk.afterChange(book.school.key);
    return done({ key: entry.key });
  }
  return !failed.done && failed.why === 'forbidden'
    ? refuse.bySharePoint('the case file')
    : refuse.changedMeanwhile('Somebody else changed this at the same moment. Look at the page again, then save.');
}

/** Its deeds went with it, and must not come back. */
const isTakenBack = ({ caseRecords }: OpenSchool['book'], key: string): boolean =>
  Array.from(caseRecords.values()).some(({ value: { what } }) => what.kind === 'takenBack' && what.recordKey === key);

const deedRecord = ({ key, on }: CaseEntry, { dutyKey, evidence }: DeedOfCase, at: number, by: DutyRecord['by']): DutyRecord => ({
  key: deedKeyOf(key, at),
  dutyKey,
  what: { status: 'done', on, evidence },
  by,
});

/** The key of the n-th duty record that was written with a case record. */
export const deedKeyOf = (caseKey: string, at: number): string => `${caseKey}|${at}`;

/** Whether a duty record of this key was written with that case record. */
export const isDeedOf = (caseKey: string, recordKey: string): boolean => recordKey.startsWith(`${caseKey}|`);
