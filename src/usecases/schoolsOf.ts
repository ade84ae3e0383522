import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';

/** The schools of the trust that the person may read, by name, each laid open. */
export async function schoolsOf(desk: Desk): Promise<OpenSchool[]> {
  const trust = await desk.records.trust();
  const keys = Array.from(trust.schools.keys());
  const mayRead = await Promise.all(keys.map((school) => desk.mayRead({ school })));
  const opened = await Promise.all(keys.filter((_, at) => mayRead[at]).map((key) => openSchool(desk, key)));
  return opened
    .flatMap((outcome) => (outcome.done ? [outcome.value] : []))
    .toSorted((one, other) => one.book.school.name.localeCompare(other.book.school.name, 'en-GB'));
}
