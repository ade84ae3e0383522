import type { Database } from '../store/database.ts';

/** A person of the tenant. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  readonly jobTitle: string;
  /** The school's key, or '' for somebody who works for the trust. */
  readonly school: string;
  readonly roles: readonly string[];
}

type PersonRow = Omit<Person, 'roles'> & { readonly roles: string };

const columns = 'id, name, upn, jobTitle, school, roles';
const person = (row: PersonRow): Person => ({ ...row, roles: JSON.parse(row.roles) as string[] });

/** Everybody, in the trust's own order. */
export const people = (database: Database): Person[] =>
  database.all<PersonRow>(`select ${columns} from person order by position`).map(person);

/** By Entra object id, or by user principal name as Graph also accepts. */
export function findPerson(database: Database, idOrUpn: string): Person | undefined {
  const row = database.get<PersonRow>(`select ${columns} from person where id = ? or upn = ?`, idOrUpn, idOrUpn);
  return row ? person(row) : undefined;
}
