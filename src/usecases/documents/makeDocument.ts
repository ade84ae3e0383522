import { documentFields, type RecordDocument } from '#documents/documentFields.ts';
import { documentFile } from '#documents/documentFile.ts';
import { dataOf } from '#documents/fields/sourceField.ts';
import type { FileLink } from '#domain/caseFile/caseWhat.ts';
import { documentKinds, isEvidenceKind } from '#domain/caseFile/documentKind.ts';
import { type DocumentSheet, documentSheet } from '#domain/documentSheet.ts';
import { evaluationSheets } from '#domain/evaluations/evaluationSheets.ts';
import { londonDay } from '#domain/londonDay.ts';
import type { Desk } from '../desk.ts';
import { type EarlierSend, earlierSend } from '../earlierSend.ts';
import { evidenceContent } from '../evidence/evidenceContent.ts';
import { fillSchoolTemplate } from '../fillSchoolTemplate.ts';
import { done, type Outcome } from '../outcome.ts';
import { stageAllows } from '../placementRights.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { type About, type AboutDocument, versionsOf } from './documentAbout.ts';
import { nameIsTaken } from './nameIsTaken.ts';
import { type OpenDocuments, openToMake } from './openDocuments.ts';
import { agreementDeeds, withPlacement } from './withPlacement.ts';

export interface MakeDocument {
  /** Made by the form once, so that a repeated send makes one version. */
  readonly key: string;
  readonly kind: string;
}
type Opened = OpenDocuments & { readonly kind: AboutDocument };

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
  const earlier = earlierSend(opened.value, key);
  if (earlier !== undefined) return complete(desk, opened.value, earlier);
  const early = tooEarly(opened.value);
  if (early !== undefined) return early;
  const saved = await save(desk, opened.value, about);
  if (!saved.done) return saved;
  return record(desk, schoolKey, about, { key, kind, ...saved.value });
}

/** Sent again: the version that was recorded stands, and of an agreement the duty is done with it. */
function complete(desk: Desk, open: Opened, { entry, before }: EarlierSend) {
  const { what, placementKey } = entry;
  const isAgreement = what.kind === 'documentMade' && what.document === 'agreement';
  const deeds = isAgreement ? agreementDeeds(before.facts, placementKey, what.file, what.version) : [];
  return writeCase(desk, open, entry, { action: actionOf(open.kind), deeds });
}

const actionOf = (kind: AboutDocument): string => (kind === 'agreement' ? 'Agreement made' : `${documentKinds[kind].name} made`);

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
  const { kind, subject, facts, signature, now, today } = open;
  const earlier = versionsOf(kind, about, open);
  const evaluations = subject.placement && evaluationSheets({ facts, now, today }, subject.placement);
  const sheet = documentSheet(subject, facts, { version: versionToMake(open, about), made: signature, today, evaluations });
  const content = isEvidenceKind(kind) ? evidenceContent(open, kind) : await filled(desk, { ...open, kind }, about, sheet);
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

/** The school's template with what the records say; refused where a part of them is gone. */
async function filled(
  desk: Desk,
  { kind, subject, book }: OpenDocuments & { readonly kind: RecordDocument },
  about: About,
  sheet: DocumentSheet,
): Promise<Outcome<Uint8Array>> {
  const isMissing =
    (subject.pupilKey !== '' && sheet.pupil === undefined) ||
    (about.what !== 'pupil' && subject.providerKey !== '' && sheet.provider === undefined) ||
    (subject.placement !== undefined && sheet.site === undefined);
  if (isMissing)
    return refuse.badInput(
      'The pupil, the provider or its address is no longer in the lists. Put it back, then make the document.',
    );
  const fields = documentFields[kind];
  return fillSchoolTemplate(desk, book.school, {
    template: documentKinds[kind].template,
    data: dataOf(fields, sheet),
    fields,
    nothing: kind === 'agreement' ? 'No agreement' : 'Nothing',
  });
}

/**
 * The number of the version. An agreement that this person linked to its placement today, and whose record did not come through, is still to
 * be recorded under its own number.
 */
function versionToMake(open: Opened, about: About): number {
  const last = versionsOf(open.kind, about, open).at(-1);
  const isHalfMade =
    last?.recordKey === '' && last.by.personId === open.signature.personId && londonDay(last.by.at) === open.today;
  return (last?.version ?? 0) + (isHalfMade ? 0 : 1);
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
    const earlier = earlierSend(opened.value, key);
    if (earlier !== undefined) return complete(desk, opened.value, earlier);
    const { subject, today } = opened.value;
    const version = versionToMake(opened.value, about);
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
      action: actionOf(opened.value.kind),
      ...(kind === 'agreement' && withPlacement(opened.value, subject.placementKey, file, version)),
    });
    if (written.done || written.refusal.kind !== 'changedMeanwhile') return written;
  }
  return refuse.changedMeanwhile(
    `The document is in your OneDrive as ${file.fileName}, but others were changing the placement and it is not linked yet. Make it again to link it: it stays one file.`,
  );
}
