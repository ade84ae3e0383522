import { documentKinds } from '#domain/caseFile/documentKind.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords, listInWords } from '#domain/words.ts';
import type { NotDone } from '#records/documentFiles.ts';
import { contentKey } from '../contentKey.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import type { About, AboutDocument, MadeDocument } from './documentAbout.ts';
import { refuseNotDone } from './notDone.ts';
import { latestOf, type OpenDocuments, openToMake } from './openDocuments.ts';
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
  const { facts, today, subject } = opened.value;
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
  return shareEach(desk, opened.value, latest.value, { key, until, addresses });
}

/**
 * Each person by itself, and recorded as soon as it is done: when the next one is refused, whoever can read the file already stands in the
 * case file. Sent again it goes on where it stopped, and mails nobody twice.
 */
async function shareEach(
  desk: Desk,
  open: OpenDocuments & { readonly kind: AboutDocument },
  { file, recordKey }: MadeDocument,
  { key, until, addresses }: Pick<ShareDocument, 'key' | 'until'> & { readonly addresses: readonly string[] },
): Promise<Outcome<{ readonly key: string }>> {
  const staff = new Map(open.facts.staff.map(({ email, name }) => [email.toLowerCase(), name]));
  const { name } = documentKinds[open.kind];
  const shared: string[] = [];
  const failed: { readonly whom: string; readonly why: NotDone }[] = [];
  for (const address of addresses) {
    const whom = staff.get(address) ?? address;
    const entryKey = contentKey(key, address);
    if (!open.book.caseRecords.has(entryKey)) {
      const answer = await desk.documents.share(file, address, { until: until ?? undefined, tellThem: !staff.has(address) });
      if (!answer.done) {
        failed.push({ whom, why: answer.why });
        continue;
      }
      const entry = recordOf(open, {
        key: entryKey,
        says: `${name} shared with ${whom}${until === null ? '' : `, until ${dateInWords(until)}`}`,
        what: { kind: 'documentShared', document: open.kind, recordKey, people: [whom], until },
      });
      const written = await writeCase(desk, open, entry, { action: `${name} shared` });
      if (!written.done) return written;
    }
    shared.push(whom);
  }
  const [first] = failed;
  if (first === undefined) return done({ key });
  const refusal = refuseNotDone(first.why, file.fileName);
  if (refusal.done || shared.length === 0) return refusal;
  const say = `Shared with ${listInWords(shared)}, and not with ${listInWords(failed.map(({ whom }) => whom))}. ${refusal.refusal.say}`;
  return refused({ ...refusal.refusal, say });
}
