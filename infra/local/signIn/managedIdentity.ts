/**
 * The token service inside an App Service, so that a managed identity works here too: set IDENTITY_ENDPOINT to
 * `{origin}/msi/token` and IDENTITY_HEADER to `local`.
 * https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference
 */
import type { Answer, RequestContext } from '../server/route.ts';
import { tenant } from '../tenant.ts';
import { resources } from './endpoints.ts';
import { lifetimeInSeconds, managedIdentityToken } from './tokens.ts';

const identityHeader = 'local';

export async function answerIdentityRequest({ local, query, headers }: RequestContext): Promise<Answer> {
  if (headers['x-identity-header'] !== identityHeader) return { status: 401, json: { statusCode: 401, message: 'Unauthorized' } };
  const resource = (query.get('resource') ?? '').replace(/\/\.default$/, '');
  if (resource !== resources.tokenExchange)
    return { status: 400, json: { statusCode: 400, message: `No access to the resource '${resource}'.` } };
  // The expiry is real time: whoever uses the token reads the real clock.
  const expiresOn = Math.floor(Date.now() / 1000) + lifetimeInSeconds;
  const token = await managedIdentityToken(local);
  return {
    status: 200,
    json: {
      access_token: token,
      expires_on: String(expiresOn),
      resource,
      token_type: 'Bearer',
      client_id: tenant.managedIdentityId,
    },
  };
}
