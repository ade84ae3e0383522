import type { Local } from '../local.ts';
import { tenant } from '../tenant.ts';

/** The product's settings for this local Microsoft 365: the same shape as the product's own, without its public address. */
export interface LocalSettings {
  readonly tenantId: string;
  readonly clientId: string;
  readonly credential: { readonly kind: 'secret'; readonly secret: string };
  readonly authority: { readonly url: string; readonly metadata: string };
  readonly tokens: { readonly issuer: string; readonly audiences: readonly string[]; readonly jwksUri: string };
  readonly graphOrigin: string;
  readonly trustSite: { readonly hostname: string; readonly path: string };
  readonly teamsAppId: string;
  readonly tabHosts: readonly string[];
  readonly botChannel: { readonly issuer: string; readonly openIdMetadataUrl: string };
}

export async function localSettings(local: Local): Promise<LocalSettings> {
  const authority = `${local.origin}/${tenant.id}`;
  return {
    tenantId: tenant.id,
    clientId: tenant.clientId,
    credential: { kind: 'secret', secret: 'local' },
    authority: { url: `https://login.microsoftonline.com/${tenant.id}`, metadata: '{}' },
    tokens: { issuer: `${authority}/v2.0`, audiences: [tenant.clientId], jwksUri: `${authority}/discovery/v2.0/keys` },
    graphOrigin: local.origin,
    trustSite: { hostname: 'larkfield.sharepoint.com', path: '/sites/alongside-trust' },
    teamsAppId: tenant.teamsAppId,
    tabHosts: [local.origin],
    botChannel: { issuer: 'https://api.botframework.com', openIdMetadataUrl: `${local.origin}/connector/openid` },
  };
}
