import type { Local } from '../local.ts';
import type { Caller } from '../server/caller.ts';
import { tenant } from '../tenant.ts';

export interface PersonRow {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  readonly givenName: string;
  readonly surname: string;
  readonly upn: string;
  readonly jobTitle: string;
  readonly school: string;
  readonly roles: string;
}

/** By Entra object id or user principal name. */
export function findPerson(local: Local, idOrUpn: string): PersonRow | undefined {
  return local.database.get<PersonRow>('select * from person where id = ? or upn = ?', idOrUpn.toLowerCase(), idOrUpn);
}

/** createdBy and lastModifiedBy as JSON text, the way rows keep them. */
export function identityOf(local: Local, caller: Caller | undefined): string {
  const person = caller?.kind === 'person' ? findPerson(local, caller.personId) : undefined;
  if (person) return JSON.stringify({ user: { email: person.upn, id: person.id, displayName: person.name } });
  return JSON.stringify({
    application: { id: caller?.kind === 'application' ? caller.appId : tenant.clientId, displayName: tenant.appName },
  });
}

export interface IdentitySet {
  readonly user?: { readonly email: string; readonly id: string; readonly displayName: string };
  readonly application?: { readonly id: string; readonly displayName: string };
}

const parsed = new Map<string, IdentitySet>();

/** Rows name few people, so their identities are parsed once. */
export function identitySet(text: string): IdentitySet {
  const known = parsed.get(text);
  if (known) return known;
  const identity = JSON.parse(text) as IdentitySet;
  parsed.set(text, identity);
  return identity;
}
