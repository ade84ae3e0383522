import { documentFields, type RecordDocument } from '#documents/documentFields.ts';
import { documentFile } from '#documents/documentFile.ts';
import { dataOf } from '#documents/fields/sourceField.ts';
import type { FileLink } from '#domain/caseFile/caseWhat.ts';
import { documentKinds } from '#domain/caseFile/documentKind.ts';
import { documentSheet } from '#domain/documentSheet.ts';
import { dutyKey } from '#domain/duties/dutyKey.ts';
import { recordIndex } from '#domain/duties/recordIndex.ts';
import { londonDay } from '#domain/londonDay.ts';
import type { Change } from '#records/records.ts';
import type { Desk } from '../desk.ts';
import { fillSchoolTemplate } from '../fillSchoolTemplate.ts';
import { done, type Outcome } from '../outcome.ts';
import { stageAllows } from '../placementRights.ts';
import { refuse } from '../refuse.ts';
import { type DeedOfCase, writeCase } from '../writeCase.ts';
import { type About, versionsOf } from './documentAbout.ts';
import { nameIsTaken } from './nameIsTaken.ts';
import { type OpenDocuments, openToMake } from './openDocuments.ts';

export interface MakeDocument {
  /** Made by the form once, so that a repeated send makes one version. */
  readonly key: string;
  readonly kind: string;
}
type Opened = OpenDocuments & { readonly kind: RecordDocument };

/**
 * Makes a document of the school's Word template into the person's OneDrive (DOC-4); again = a new version of the same file. The version is
 * recorded in the case file; of an agreement also with the placement, and the duty to make it is discharged by the first one.
 */
export async function makeDocument(
  desk: Desk,
  schoolKey: string,
  about: About,
  { key, kind }: MakeDocument,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openToMake(desk, schoolKey, about, kind);
  if (!opened.done) return opened;
  if (opened.value.book.caseRecords.has(key)) return done({ key });
  const early = tooEarly(opened.value);
  if (early !== undefined) return early;
  const saved = await save(desk, opened.value, about);
  if (!saved.done) return saved;
  return record(desk, schoolKey, about, { key, kind, ...saved.value });
}

/** An agreement is about an approved placement that has not ended. */
function tooEarly({ kind, subject, today }: Opened) {
  const isAgreement = kind === 'agreement' || kind === 'individualAgreement';
  if (!isAgreement || (subject.placement !== undefined && stageAllows('makeAgreement', subject.placement, today)))
    return undefined;
  return refuse.changedMeanwhile('The agreement is made once the headteacher has approved the placement, and until it ends.');
}

/** A file, and what is to be said of it in the case file. */
interface Saved {
  readonly file: FileLink;
  readonly note: string;
}

async function save(desk: Desk, open: Opened, about: About): Promise<Outcome<Saved>> {
  const { kind, subject, facts, signature, today, book } = open;
  const earlier = versionsOf(kind, about, open);
  const sheet = documentSheet(subject, facts, { version: (earlier.at(-1)?.version ?? 0) + 1, made: signature, today });
  const isMissing =
    (subject.pupilKey !== '' && sheet.pupil === undefined) ||
    (about.what !== 'pupil' && subject.providerKey !== '' && sheet.provider === undefined) ||
    (subject.placement !== undefined && sheet.site === undefined);
  if (isMissing)
    return refuse.badInput(
      'The pupil, the provider or its address is no longer in the lists. Put it back, then make the document.',
    );
  const fields = documentFields[kind];
  const content = await fillSchoolTemplate(desk, book.school, {
    template: documentKinds[kind].template,
    data: dataOf(fields, sheet),
    fields,
    nothing: kind === 'agreement' ? 'No agreement' : 'Nothing',
  });
  if (!content.done) return content;
  // A colleague's OneDrive is not ours to write to: then this person gets a file of her own.
  const own = earlier.findLast(({ by }) => by.personId === desk.person.personId)?.file;
  const { driveId, itemId, webUrl, fileName } = await desk.files.saveToOneDrive({
    ...documentFile(kind, sheet, nameIsTaken(open, about, desk.person)),
    content: content.value,
    existing: own && { driveId: own.driveId, itemId: own.itemId },
  });
  const isGone = own !== undefined && own.itemId !== itemId;
  const note = isGone ? '. The file before was no longer there, so this is a new file' : '';
  return done({ file: { driveId, itemId, webUrl, fileName }, note });
}

/** Links the file as the next version. Somebody else's change of the placement in between is kept. */
async function record(
  desk: Desk,
  schoolKey: string,
  about: About,
  { key, kind, file, note }: MakeDocument & Saved,
): Promise<Outcome<{ readonly key: string }>> {
  for (const freshness of [undefined, { maxAgeInSeconds: 0 }, { maxAgeInSeconds: 0 }]) {
    const opened = await openToMake(desk, schoolKey, about, kind, freshness);
    if (!opened.done) return opened;
    const { subject, today } = opened.value;
    const version = (versionsOf(opened.value.kind, about, opened.value).at(-1)?.version ?? 0) + 1;
    const name = documentKinds[opened.value.kind].name;
    const entry = {
      key,
      placementKey: subject.placementKey,
      pupilKey: subject.pupilKey,
      providerKey: subject.providerKey,
      on: today,
      says: `${name}, version ${version}: ${file.fileName}${note}`,
      what: { kind: 'documentMade', document: opened.value.kind, version, file },
    } as const;
    const written = await writeCase(desk, opened.value, entry, {
      action: kind === 'agreement' ? 'Agreement made' : `${name} made`,
      ...withPlacement(opened.value, file, version),
    });
    if (written.done || written.refusal.kind !== 'changedMeanwhile') return written;
  }
  return refuse.changedMeanwhile(
    `The document is in your OneDrive as ${file.fileName}, but others were changing the placement and it is not linked yet. Make it again to link it: it stays one file.`,
  );
}

/** What an agreement changes beside the case file: its placement, and its duty, whose day is that of the first version. */
function withPlacement({ kind, book, facts, subject, signature }: Opened, file: FileLink, version: number) {
  const stored = book.placements.get(subject.placementKey);
  if (kind !== 'agreement' || stored === undefined) return {};
  const agreement = { ...file, version, made: signature };
  const first: Change[] = [{ list: 'placements', update: stored, to: { ...stored.value, agreement } }];
  const name = dutyKey('agreement', subject.placementKey);
  const deeds: DeedOfCase[] = [];
  const before = stored.value.agreement;
  if (recordIndex(facts.dutyRecords).deeds('agreement', subject.placementKey).length > 0) return { first, deeds };
  if (before === undefined) deeds.push({ dutyKey: name, evidence: `${file.fileName}, version 1` });
  else {
    const what = {
      status: 'done',
      on: londonDay(before.made.at),
      evidence: `${before.fileName}, by ${before.made.name}`,
    } as const;
    first.push({
      list: 'dutyRecords',
      create: { key: `${subject.placementKey}|first agreement`, dutyKey: name, what, by: signature },
    });
  }
  return { first, deeds };
}
