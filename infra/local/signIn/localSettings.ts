import type { Local } from '../local.ts';
import { tenant } from '../tenant.ts';
import { channelIssuerOf, discoveryOf, issuerOf } from './endpoints.ts';
import { clientSecret, keyOf, linkSecret } from './keys.ts';

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
  readonly linkSecret: string;
  readonly tabHosts: readonly string[];
  readonly botChannel: { readonly issuer: string; readonly openIdMetadataUrl: string };
}

/** Only addresses and keys differ from a school's tenant. */
export async function localSettings(local: Local): Promise<LocalSettings> {
  return {
    tenantId: tenant.id,
    clientId: tenant.clientId,
    credential: { kind: 'secret', secret: clientSecret(local) },
    // msal accepts Microsoft's authority only over https; given metadata it never asks there and uses the local endpoints.
    authority: { url: `https://login.microsoftonline.com/${tenant.id}`, metadata: JSON.stringify(discoveryOf(local)) },
    tokens: { issuer: issuerOf(local), audiences: [tenant.clientId], jwksUri: discoveryOf(local).jwks_uri },
    graphOrigin: local.origin,
    trustSite: { hostname: local.trust(local.clock.london().slice(0, 10)).hostname, path: '/sites/alongside-trust' },
    teamsAppId: tenant.teamsAppId,
    linkSecret: linkSecret(local),
    tabHosts: [local.origin],
    botChannel: {
      issuer: channelIssuerOf(local),
      // botbuilder remembers keys by this address for 24 hours: it names the key, so that another installation on this port is not shut out.
      openIdMetadataUrl: `${channelIssuerOf(local)}/.well-known/openidconfiguration?key=${(await keyOf(local, 'channel')).kid}`,
    },
  };
}
