import { addDrive } from '../graph/drives/driveWrites.ts';
import type { Local } from '../local.ts';
import { stableGuid } from '../store/stableGuid.ts';
import type { SampleTrust } from './trustShape.ts';

/** Everybody, each with a OneDrive of their own. */
export function loadPeople(local: Local, { people }: SampleTrust): void {
  for (const [position, person] of people.entries()) {
    local.database.run(
      'insert into person (id, position, name, givenName, surname, upn, jobTitle, school, roles) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[person.id, position, person.name, person.givenName, person.surname, person.upn, person.jobTitle, person.school],
      JSON.stringify(person.roles),
    );
    const by = JSON.stringify({ user: { email: person.upn, id: person.id, displayName: person.name } });
    addDrive(
      local,
      { name: 'OneDrive', key: stableGuid(`drive ${person.id}`), siteId: null, listId: null, personId: person.id },
      by,
    );
  }
}
