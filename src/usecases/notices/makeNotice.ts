import { noticeFile } from '#documents/notices/noticeData.ts';
import type { CaseRecord } from '#domain/caseFile/caseRecord.ts';
import type { FileLink } from '#domain/caseFile/caseWhat.ts';
import { noticeKindOf } from '#domain/notices/noticeKinds.ts';
import { preparedOf } from '#domain/notices/noticeState.ts';
import { writtenOf } from '#domain/notices/preparedAs.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { composeNotice, type WrittenNotice } from './composeNotice.ts';
import { missingRefusal } from './missingRefusal.ts';
import { forSending, openNotice, rightToNotice } from './openNotice.ts';

/** Makes the notice as a Word file in the person's OneDrive and files it with the placement or pupil; again = a new version of the file. */
export async function makeNotice(
  desk: Desk,
  schoolKey: string,
  noticeKey: string,
  { key, ...written }: WrittenNotice & { readonly key: string },
): Promise<Outcome<FileLink>> {
  const opened = await openNotice(desk, schoolKey, noticeKey, forSending);
  if (!opened.done) return opened;
  const { open, notice, sheet } = opened.value;
  const right = rightToNotice(desk, open, notice);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const again = open.book.caseRecords.get(key)?.value.what;
  if (again?.kind === 'documentMade') return done(again.file);
  const composed = await composeNotice(desk, opened.value, written);
  if (!composed.done) return composed;
  if (composed.value.missing.length > 0) return missingRefusal('No notice was made.', composed.value.missing);

  const prepared = preparedOf(notice, open.facts).at(-1);
  const target = noticeFile(sheet, written.to, nameIsTaken(open.facts.caseRecords, notice.key, desk.person.personId));
  // A colleague's OneDrive is not ours to write to, and a letter to somebody else is another file.
  const isSame = prepared?.by.personId === desk.person.personId && prepared.what.file.fileName === target.fileName;
  const existing = isSame ? { driveId: prepared.what.file.driveId, itemId: prepared.what.file.itemId } : undefined;
  const saved = await desk.files.saveToOneDrive({ ...target, content: composed.value.content, existing });
  const file = { driveId: saved.driveId, itemId: saved.itemId, webUrl: saved.webUrl, fileName: saved.fileName };
  const version = (prepared?.what.version ?? 0) + 1;
  const to = written.to.name.trim();
  const kept = await writeCase(
    desk,
    open,
    {
      key,
      placementKey: notice.placementKey,
      pupilKey: notice.pupilKey,
      providerKey: '',
      on: open.today,
      says: `${noticeKindOf(notice.kind).name}${to === '' ? '' : ` to ${to}`} prepared, version ${version}: ${file.fileName}`,
      what: { kind: 'documentMade', document: notice.kind, version, file, about: notice.key, written: writtenOf(written) },
    },
    { action: 'Notice prepared' },
  );
  return kept.done ? done(file) : kept;
}

/** Whether a file's name in this person's OneDrive is another notice's: saved under it, one letter would become a version of another. */
const nameIsTaken = (records: readonly CaseRecord[], about: string, personId: string) => {
  const taken = new Set(
    records.flatMap(({ what, by }) =>
      what.kind === 'documentMade' && what.about !== about && by.personId === personId ? [what.file.fileName.toLowerCase()] : [],
    ),
  );
  return (fileName: string): boolean => taken.has(fileName.toLowerCase());
};
