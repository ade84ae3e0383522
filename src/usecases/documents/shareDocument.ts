import { documentKinds } from '#domain/caseFile/documentKind.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords, listInWords } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import type { About } from './documentAbout.ts';
import { refuseNotDone } from './notDone.ts';
import { latestOf, openToMake } from './openDocuments.ts';
import { recordOf } from './recordOf.ts';

export interface ShareDocument {
  readonly key: string;
  readonly kind: string;
  /** E-mail addresses with which they sign in. */
  readonly people: readonly string[];
  readonly until: DateText | null;
}

/** Lets named people read the file, and only read (DOC-4). Colleagues are not mailed; people outside are, because their link comes by mail. */
export async function shareDocument(
  desk: Desk,
  schoolKey: string,
  about: About,
  { key, kind, people, until }: ShareDocument,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openToMake(desk, schoolKey, about, kind);
  if (!opened.done) return opened;
  const { book, facts, today, subject } = opened.value;
  if (book.caseRecords.has(key)) return done({ key });
  const latest = latestOf(opened.value.kind, about, opened.value);
  if (!latest.done) return latest;
  if (until !== null && until < today)
    return refuse.badField('until', 'This day is past. Choose a later day, or leave it empty.');
  const addresses = [...new Set(people.map((address) => address.trim().toLowerCase()))].filter(Boolean);
  if (addresses.length === 0) return refuse.badField('people', 'Choose who may read it.');
  const parent = facts.pupils.get(subject.pupilKey)?.contact.email.trim().toLowerCase();
  if (parent !== undefined && addresses.includes(parent)) {
    return refuse.badField(
      'people',
      'This is the parent’s address. Alongside sends nothing to parents by itself: give them a copy, then record it under Copies.',
    );
  }
  const staff = new Map(facts.staff.map(({ email, name }) => [email.toLowerCase(), name]));
  const { file } = latest.value;
  for (const tellThem of [false, true]) {
    const some = addresses.filter((address) => !staff.has(address) === tellThem);
    if (some.length === 0) continue;
    const shared = await desk.documents.share(file, some, { until: until ?? undefined, tellThem });
    if (!shared.done) return refuseNotDone(shared.why, file.fileName);
  }
  const names = addresses.map((address) => staff.get(address) ?? address);
  const { name } = documentKinds[opened.value.kind];
  const entry = recordOf(opened.value, {
    key,
    says: `${name} shared with ${listInWords(names)}${until === null ? '' : `, until ${dateInWords(until)}`}`,
    what: { kind: 'documentShared', document: opened.value.kind, recordKey: latest.value.recordKey, people: names, until },
  });
  return writeCase(desk, opened.value, entry, { action: `${name} shared` });
}
