import type { Local } from '../local.ts';
import { withFaults } from '../server/graphCall.ts';
import { GraphFailure } from '../server/graphFailure.ts';
import type { Answer, RequestContext } from '../server/route.ts';
import { tenant } from '../tenant.ts';
import { proveClient } from './clientProof.ts';
import { resources } from './endpoints.ts';
import { EntraFailure } from './entraFailure.ts';
import {
  applicationToken,
  delegatedGraphToken,
  delegatedScopes,
  idToken,
  lifetimeInSeconds,
  type TokenPerson,
} from './tokens.ts';
import { verifiedClaims } from './verifyToken.ts';

const onBehalfOf = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** Scopes of OpenID itself, which name no resource. */
const openIdScopes = ['openid', 'profile', 'email', 'offline_access'];

/** What faults call the token endpoint. */
const operation = 'POST /oauth2/v2.0/token';

/** `POST /{tenant}/oauth2/v2.0/token`: client credentials and on-behalf-of, the two grants the product uses. */
export async function answerTokenRequest(context: RequestContext): Promise<Answer> {
  const { local } = context;
  try {
    return await withFaults(local, operation, 'request', () => grantToken(context));
  } catch (error) {
    if (error instanceof EntraFailure) return error.answer(local.clock.now());
    if (!(error instanceof GraphFailure)) throw error;
    const fault = new EntraFailure(
      error.status,
      'temporarily_unavailable',
      90033,
      'A transient error has occurred. Please try again.',
    );
    return { ...fault.answer(local.clock.now()), headers: error.headers };
  }
}

async function grantToken({ local, body }: RequestContext): Promise<Answer> {
  const form = new URLSearchParams(body.toString('utf8'));
  await proveClient(local, form);
  const grant = form.get('grant_type');
  if (grant === 'client_credentials') return clientCredentials(local, form);
  if (grant === onBehalfOf) return forAPerson(local, form);
  throw new EntraFailure(400, 'unsupported_grant_type', 70003, `The app requested an unsupported grant type '${grant ?? ''}'.`);
}

/** Answers three members only: with an id_token or client_info msal's cache for applications never hits. */
async function clientCredentials(local: Local, form: URLSearchParams): Promise<Answer> {
  const scope = form.get('scope') ?? '';
  const audience = [resources.graph, resources.botConnector].find((resource) =>
    scope.split(' ').includes(`${resource}/.default`),
  );
  if (!audience)
    throw new EntraFailure(
      400,
      'invalid_scope',
      1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default.`,
    );
  return {
    status: 200,
    json: { token_type: 'Bearer', expires_in: lifetimeInSeconds, access_token: await applicationToken(local, audience) },
  };
}

async function forAPerson(local: Local, form: URLSearchParams): Promise<Answer> {
  if (form.get('requested_token_use') !== 'on_behalf_of')
    throw new EntraFailure(400, 'invalid_request', 90014, "The required field 'requested_token_use' is missing or wrong.");
  const claims = await verifiedClaims(local, form.get('assertion') ?? '', tenant.clientId);
  if (
    !claims?.oid ||
    !String(claims.scp ?? '')
      .split(' ')
      .includes('access_as_user')
  )
    throw new EntraFailure(
      400,
      'invalid_grant',
      50013,
      'Assertion failed signature validation, has expired, or is meant for another audience.',
    );
  const person: TokenPerson = { id: String(claims.oid), name: String(claims.name), upn: String(claims.preferred_username) };
  const scopes = grantedScopes(form.get('scope') ?? '');
  return {
    status: 200,
    json: {
      token_type: 'Bearer',
      scope: scopes.map((scope) => `${resources.graph}/${scope}`).join(' '),
      expires_in: lifetimeInSeconds,
      access_token: await delegatedGraphToken(local, person, scopes),
      id_token: await idToken(local, person),
      client_info: Buffer.from(JSON.stringify({ uid: person.id, utid: tenant.id })).toString('base64url'),
    },
  };
}

/** What of the asked scopes is consented to: `.default` means all of it, anything else must be among it. */
function grantedScopes(asked: string): readonly string[] {
  const names = asked
    .split(' ')
    .filter((scope) => scope && !openIdScopes.includes(scope))
    .map((scope) => (scope.startsWith(`${resources.graph}/`) ? scope.slice(resources.graph.length + 1) : scope));
  if (names.length === 0)
    throw new EntraFailure(
      400,
      'invalid_scope',
      70011,
      `The provided value for the input parameter 'scope' is not valid: ${asked}`,
    );
  if (names.includes('.default')) return delegatedScopes;
  const missing = names.find((name) => !delegatedScopes.some((scope) => scope === name));
  if (missing)
    throw new EntraFailure(
      400,
      'invalid_grant',
      65001,
      `The user or administrator has not consented to use the application with ID '${tenant.clientId}' for '${missing}'.`,
    );
  return delegatedScopes;
}
