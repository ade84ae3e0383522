import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { documentKinds } from '#domain/caseFile/documentKind.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { writeCase } from '../writeCase.ts';
import { type About, recordsAbout } from './documentAbout.ts';
import { refuseNotDone } from './notDone.ts';
import { latestOf, openToMake } from './openDocuments.ts';
import { recordOf } from './recordOf.ts';

/** Saves the latest version of a document as PDF beside it; Microsoft 365 converts. */
export async function savePdf(
  desk: Desk,
  schoolKey: string,
  about: About,
  { key, kind }: { readonly key: string; readonly kind: string },
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openToMake(desk, schoolKey, about, kind);
  if (!opened.done) return opened;
  const latest = latestOf(opened.value.kind, about, opened.value);
  if (!latest.done) return latest;
  const { file, version } = latest.value;
  // A colleague's PDF lies beside the colleague's document.
  const before = recordsOf(recordsAbout(about, opened.value), 'pdfMade').findLast(
    ({ what }) => what.document === kind && what.file.driveId === file.driveId,
  );
  const saved = await desk.documents.savePdf(file, before?.what.file);
  if (!saved.done) return refuseNotDone(saved.why, file.fileName);
  const { name } = documentKinds[opened.value.kind];
  const entry = recordOf(opened.value, {
    key,
    says: `${name}, version ${version}, as PDF: ${saved.value.fileName}`,
    what: { kind: 'pdfMade', document: opened.value.kind, version, file: saved.value },
  });
  return writeCase(desk, opened.value, entry, { action: `${name} saved as PDF` });
}
