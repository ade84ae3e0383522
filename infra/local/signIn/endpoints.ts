import type { Local } from '../local.ts';
import { tenant } from '../tenant.ts';

/** Audiences of the resources that tokens can be had for. */
export const resources = {
  graph: 'https://graph.microsoft.com',
  botConnector: 'https://api.botframework.com',
  /** What a managed identity's token is for when it stands in for a secret. */
  tokenExchange: 'api://AzureADTokenExchange',
} as const;

/** The issuer of every token that is about a person or an application; Entra's form with the local origin. */
export const issuerOf = (local: Local): string => `${local.origin}/${tenant.id}/v2.0`;

/** The issuer of what the bot channel sends to the bot. */
export const channelIssuerOf = (local: Local): string => `${local.origin}/botframework`;

/** The address that the bot answers to, with the slash that Microsoft's own has. */
export const connectorUrlOf = (local: Local): string => `${local.origin}/connector/`;

/** The OpenID discovery document. msal is given it as `authorityMetadata`, because it refuses an http authority. */
export const discoveryOf = (local: Local) => ({
  issuer: issuerOf(local),
  token_endpoint: `${local.origin}/${tenant.id}/oauth2/v2.0/token`,
  authorization_endpoint: `${local.origin}/${tenant.id}/oauth2/v2.0/authorize`,
  jwks_uri: `${local.origin}/${tenant.id}/discovery/v2.0/keys`,
  end_session_endpoint: `${local.origin}/${tenant.id}/oauth2/v2.0/logout`,
  response_types_supported: ['code'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic', 'private_key_jwt'],
});
