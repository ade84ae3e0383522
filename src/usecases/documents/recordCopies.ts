import { documentKinds } from '#domain/caseFile/documentKind.ts';
import { type CopyParty, copyParties } from '#domain/caseFile/documentParties.ts';
import { type SentHow, sentHowNames } from '#domain/caseFile/sentHow.ts';
import type { DateText } from '#domain/session.ts';
import { lowerFirst } from '#domain/words.ts';
import { contentKey } from '../contentKey.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import type { About } from './documentAbout.ts';
import { openToMake, versionSeen } from './openDocuments.ts';
import { recordOf } from './recordOf.ts';

export interface RecordCopies {
  readonly key: string;
  readonly kind: string;
  /** What was sent, as the form showed it. */
  readonly version: number;
  readonly to: readonly { readonly party: CopyParty; readonly name: string }[];
  readonly how: SentHow;
  readonly on: DateText;
}

/** Records that copies of a version were sent, one record a recipient (DOC-6). Nothing is sent by it. */
export async function recordCopies(
  desk: Desk,
  schoolKey: string,
  about: About,
  { key, kind, version, to, how, on }: RecordCopies,
): Promise<Outcome<{ readonly key: string }>> {
  if (to.length === 0) return refuse.badField('to', 'Choose who was sent a copy.');
  for (const { party, name } of to) {
    // Each record changes what is held, so the records are opened for each.
    const opened = await openToMake(desk, schoolKey, about, kind);
    if (!opened.done) return opened;
    const seen = versionSeen(opened.value.kind, about, opened.value, version);
    if (!seen.done) return seen;
    const whom = name.trim() === '' ? lowerFirst(copyParties[party]) : `${name.trim()} (${lowerFirst(copyParties[party])})`;
    const entry = recordOf(opened.value, {
      // Two parents are two recipients, and one form may not say the same of one of them twice.
      key: contentKey(key, party, name.trim()),
      on,
      says: `Copy of the ${lowerFirst(documentKinds[opened.value.kind].name)}, version ${version}, to ${whom}: ${lowerFirst(sentHowNames[how])}`,
      what: { kind: 'copySent', document: opened.value.kind, version, to: party, name: name.trim(), how },
    });
    const written = await writeCase(desk, opened.value, entry, { action: 'Copy recorded as sent' });
    if (!written.done) return written;
  }
  return done({ key });
}
