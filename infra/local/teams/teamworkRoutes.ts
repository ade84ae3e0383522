/** Installing the app for people through Graph. https://learn.microsoft.com/graph/api/userteamwork-post-installedapps */
import type { Local } from '../local.ts';
import { denied, GraphFailure, invalid, notFound } from '../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../server/route.ts';
import { tenant } from '../tenant.ts';
import { isObject, textOf } from './activity.ts';
import { install, uninstall } from './install.ts';
import { type Installation, installationOf } from './installations.ts';
import { findPerson, type Person } from './person.ts';

/** TeamsAppInstallation.ReadWriteSelfForUser.All is an application permission: nobody's own token reaches further than `denied`. */
function personOf({ local, params, caller }: RequestContext): Person {
  if (caller?.kind !== 'application')
    throw denied(
      "Missing scope permissions on the request. API requires one of 'TeamsAppInstallation.ReadWriteSelfForUser.All'.",
    );
  const person = findPerson(local.database, params['user-id'] ?? '');
  if (!person) throw notFound('The specified user was not found.');
  return person;
}

async function add(context: RequestContext): Promise<Answer> {
  const person = personOf(context);
  const body = context.json();
  const bound = isObject(body) ? textOf(body['teamsApp@odata.bind']) : '';
  const appId = /^https:\/\/graph\.microsoft\.com\/v1\.0\/appCatalogs\/teamsApps(?:\/|\(')([^/')]+)(?:'\))?$/.exec(bound)?.[1];
  if (!appId) throw invalid("'teamsApp@odata.bind' must be the address of an app in the catalogue.");
  if (appId !== tenant.teamsAppId) throw notFound(`No app found with id ${appId}.`);
  if (installationOf(context.local, person.id)?.isInstalled)
    throw new GraphFailure(409, 'Conflict', 'The specified app is already installed for this user.');
  const { id } = await install(context.local, person);
  return { status: 201, headers: { location: `${context.origin}/v1.0/users('${person.id}')/teamwork/installedApps('${id}')` } };
}

const installed = (local: Local, person: Person): Installation | undefined => {
  const found = installationOf(local, person.id);
  return found?.isInstalled ? found : undefined;
};

function named(context: RequestContext): { readonly person: Person; readonly installation: Installation } {
  const person = personOf(context);
  const installation = installed(context.local, person);
  if (!installation || installation.id !== context.params['installation-id'])
    throw notFound('The app installation was not found.');
  return { person, installation };
}

const resource = ({ id }: Installation, expand: string) => ({
  id,
  ...(/\bteamsApp\b/.test(expand)
    ? {
        teamsApp: {
          id: tenant.teamsAppId,
          externalId: tenant.teamsAppId,
          displayName: tenant.appName,
          distributionMethod: 'organization',
        },
      }
    : {}),
});

/** `$filter` on the app's id, in the two forms of the documentation; others are refused. */
function matches(filter: string | null): boolean {
  if (filter === null) return true;
  const wanted = /^teamsApp\/(?:id|externalId) eq '([^']*)'$/.exec(filter.trim())?.[1];
  if (wanted === undefined) throw invalid(`Unsupported filter: ${filter}`);
  return wanted === tenant.teamsAppId;
}

function list(context: RequestContext): Answer {
  const person = personOf(context);
  const installation = installed(context.local, person);
  const isWanted = matches(context.query.get('$filter'));
  const value = installation && isWanted ? [resource(installation, context.query.get('$expand') ?? '')] : [];
  return {
    status: 200,
    json: { '@odata.context': `${context.origin}/v1.0/$metadata#users('${person.id}')/teamwork/installedApps`, value },
  };
}

async function remove(context: RequestContext): Promise<Answer> {
  await uninstall(context.local, named(context).person);
  return { status: 204 };
}

function chat(context: RequestContext): Answer {
  const { installation } = named(context);
  return {
    status: 200,
    json: {
      '@odata.context': `${context.origin}/v1.0/$metadata#chats/$entity`,
      id: installation.chatId,
      topic: null,
      createdDateTime: installation.installedAt,
      lastUpdatedDateTime: installation.installedAt,
      chatType: 'oneOnOne',
      webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(installation.chatId)}/0?tenantId=${tenant.id}`,
      tenantId: tenant.id,
    },
  };
}

const apps = '/v1.0/users/{user-id}/teamwork/installedApps';
export const teamworkRoutes: readonly Route[] = [
  { method: 'POST', template: apps, handler: add },
  { method: 'GET', template: apps, handler: list },
  {
    method: 'GET',
    template: `${apps}/{installation-id}`,
    handler: (context) => ({ status: 200, json: resource(named(context).installation, context.query.get('$expand') ?? '') }),
  },
  { method: 'DELETE', template: `${apps}/{installation-id}`, handler: remove },
  { method: 'GET', template: `${apps}/{installation-id}/chat`, handler: chat },
];
