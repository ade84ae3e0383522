/** Sign-in (what login.microsoftonline.com does) and the bot channel's key service (what login.botframework.com does). */
import type { Local } from '../local.ts';
import type { Route } from '../server/route.ts';
import { tenant } from '../tenant.ts';
import { channelIssuerOf, discoveryOf } from './endpoints.ts';
import { keyOf } from './keys.ts';
import { answerIdentityRequest } from './managedIdentity.ts';
import { answerTokenRequest } from './tokenEndpoint.ts';

export const signInRoutes = (local: Local): Route[] => [
  {
    method: 'GET',
    template: `/${tenant.id}/v2.0/.well-known/openid-configuration`,
    handler: () => ({ status: 200, json: discoveryOf(local) }),
  },
  {
    method: 'GET',
    template: `/${tenant.id}/discovery/v2.0/keys`,
    operation: 'GET /discovery/v2.0/keys',
    handler: async () => ({ status: 200, json: { keys: [(await keyOf(local, 'signIn')).publicJwk] } }),
  },
  {
    method: 'POST',
    template: `/${tenant.id}/oauth2/v2.0/token`,
    handler: answerTokenRequest,
  },
  { method: 'GET', template: '/msi/token', handler: answerIdentityRequest },
  {
    method: 'GET',
    template: '/botframework/.well-known/openidconfiguration',
    handler: () => ({
      status: 200,
      json: {
        issuer: channelIssuerOf(local),
        jwks_uri: `${channelIssuerOf(local)}/.well-known/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      },
    }),
  },
  {
    // botbuilder trusts a key for a channel only when the key is endorsed for it.
    method: 'GET',
    template: '/botframework/.well-known/keys',
    handler: async () => ({
      status: 200,
      json: { keys: [{ ...(await keyOf(local, 'channel')).publicJwk, endorsements: ['msteams'] }] },
    }),
  },
];
