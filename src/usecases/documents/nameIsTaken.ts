import { recordsOf } from '#domain/caseFile/caseFile.ts';
import type { OpenSchool } from '../openSchool.ts';
import { type About, recordsAbout } from './documentAbout.ts';

/**
 * Whether a file's name in this person's OneDrive is another document's: of a pupil of the same name, or of an earlier placement at the same
 * provider. Saved under it, one child's document would become a version of another's.
 */
export function nameIsTaken(open: OpenSchool, about: About, person: { readonly personId: string }) {
  const own = new Set(recordsAbout(about, open).map(({ key }) => key));
  const recorded = recordsOf(open.facts.caseRecords, 'documentMade')
    .filter(({ key, by }) => !own.has(key) && by.personId === person.personId)
    .map(({ what }) => what.file.fileName);
  const older = open.facts.placements
    .filter(({ key, agreement }) => key !== about.key && agreement?.made.personId === person.personId)
    .map(({ agreement }) => agreement?.fileName ?? '');
  const taken = new Set([...recorded, ...older].map((name) => name.toLowerCase()));
  return (fileName: string): boolean => taken.has(fileName.toLowerCase());
}
