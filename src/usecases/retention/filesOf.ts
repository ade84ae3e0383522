import type { FileLink } from '#domain/caseFile/caseWhat.ts';
import type { KeysByList } from '#domain/retention/keptLists.ts';
import type { OpenSchool } from '../openSchool.ts';

export interface FileOfPupil {
  readonly fileName: string;
  readonly webUrl: string;
  /** In whose OneDrive it lies, as far as is known. */
  readonly by: string;
}

/** The files that the records to be removed lead to: they lie with whoever made them, and nobody finds them by the records afterwards. */
export function filesOf({ book }: OpenSchool, keys: KeysByList): FileOfPupil[] {
  const found = new Map<string, FileOfPupil>();
  const add = ({ fileName, webUrl }: Pick<FileLink, 'fileName' | 'webUrl'>, by: string): void => {
    if (!found.has(webUrl)) found.set(webUrl, { fileName, webUrl, by });
  };
  for (const key of keys.caseRecords) {
    const record = book.caseRecords.get(key)?.value;
    if (record === undefined) continue;
    const { what, by } = record;
    if ('file' in what && what.file !== null) add(what.file, by.name);
    if (what.kind === 'visit') for (const { file } of what.photographs) add(file, by.name);
  }
  for (const key of keys.placements) {
    const agreement = book.placements.get(key)?.value.agreement;
    if (agreement !== undefined) add(agreement, agreement.made.name);
  }
  return [...found.values()];
}
