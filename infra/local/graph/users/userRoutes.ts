/** https://learn.microsoft.com/graph/api/user-get, https://learn.microsoft.com/graph/api/user-list */
import { denied, GraphFailure, invalid, notBuilt } from '../../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../../server/route.ts';
import { findPerson, type PersonRow } from '../identity.ts';
import { linkTo, onlyOptions, pageSize, sealed, unsealed } from '../odata/options.ts';

const metadata = 'https://graph.microsoft.com/v1.0/$metadata#users';

export function userRoutes(): Route[] {
  return [
    { method: 'GET', template: '/v1.0/me', handler: getMe },
    { method: 'GET', template: '/v1.0/users', handler: getUsers },
    { method: 'GET', template: '/v1.0/users/{user-id}', handler: getUser },
  ];
}

/** Throws 400 without a signed-in person, as Graph does for application tokens. */
export function personOfMe(context: RequestContext): PersonRow {
  const { caller, local } = context;
  if (caller?.kind !== 'person') throw invalid('/me request is only valid with delegated authentication flow.');
  return personOf(context, local.database.get<{ id: string }>('select id from person where id = ?', caller.personId)?.id ?? '');
}

export function personOf({ local }: RequestContext, idOrUpn: string): PersonRow {
  const person = findPerson(local, idOrUpn);
  if (!person)
    throw new GraphFailure(
      404,
      'Request_ResourceNotFound',
      `Resource '${idOrUpn}' does not exist or one of its queried reference-property objects are not present.`,
    );
  return person;
}

function getMe(context: RequestContext): Answer {
  requireScope(context, ['User.Read', 'User.ReadBasic.All', 'User.Read.All']);
  return userAnswer(context, personOfMe(context));
}

function getUser(context: RequestContext): Answer {
  const person = personOf(context, context.params['user-id'] ?? '');
  const isSelf = context.caller?.kind === 'person' && context.caller.personId === person.id;
  requireScope(context, ['User.ReadBasic.All', 'User.Read.All', ...(isSelf ? ['User.Read'] : [])]);
  return userAnswer(context, person);
}

function getUsers(context: RequestContext): Answer {
  onlyOptions(context, ['$select', '$top', '$skiptoken', '$filter']);
  requireScope(context, ['User.ReadBasic.All', 'User.Read.All']);
  const top = pageSize(context, 100, 999);
  const { after = -1 } = unsealed(context.query.get('$skiptoken') ?? '') ?? {};
  const { sql, values } = filterOf(context.query.get('$filter'));
  const people = context.local.database.all<PersonRow>(
    `select * from person where position > ? and ${sql} order by position limit ?`,
    Number(after),
    ...values,
    top + 1,
  );
  const page = people.slice(0, top);
  const next =
    people.length > top ? { '@odata.nextLink': linkTo(context, { $skiptoken: sealed({ after: page.at(-1)?.position }) }) } : {};
  return { status: 200, json: { '@odata.context': metadata, ...next, value: page.map((person) => userJson(context, person)) } };
}

function filterOf(filter: string | null): { sql: string; values: readonly string[] } {
  if (filter === null) return { sql: '1', values: [] };
  const [matched, name = '', value = ''] = /^(userPrincipalName|mail) eq '((?:[^']|'')*)'$/.exec(filter) ?? [];
  if (matched === undefined) throw notBuilt(`$filter=${filter} on users`);
  return { sql: name === '' ? '1' : 'upn = ?', values: [value.replaceAll("''", "'")] };
}

function requireScope({ caller }: RequestContext, scopes: readonly string[]): void {
  if (caller?.kind === 'person' && !caller.scopes.some((scope) => scopes.includes(scope)))
    throw denied('Insufficient privileges to complete the operation.');
}

function userAnswer(context: RequestContext, person: PersonRow): Answer {
  onlyOptions(context, ['$select']);
  return { status: 200, json: { '@odata.context': `${metadata}/$entity`, ...userJson(context, person) } };
}

function userJson({ query }: RequestContext, person: PersonRow): object {
  const usual = {
    businessPhones: [],
    displayName: person.name,
    givenName: person.givenName,
    jobTitle: person.jobTitle,
    mail: person.upn,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: person.surname,
    userPrincipalName: person.upn,
    id: person.id,
  };
  const select = query.get('$select');
  if (select === null) return usual;
  const all: Readonly<Record<string, unknown>> = { ...usual, accountEnabled: true, userType: 'Member' };
  const names = select.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(name in all));
  if (unknown !== undefined) throw notBuilt(`$select=${unknown} on users`);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}
