import { z } from 'zod';
import type { Settings } from './settings.ts';

const needed = z.string().min(1);
const environment = z.object({
  TENANT_ID: needed,
  CLIENT_ID: needed,
  CLIENT_SECRET: z.string().optional(),
  CLIENT_CERTIFICATE_THUMBPRINT: z.string().optional(),
  CLIENT_CERTIFICATE_KEY: z.string().optional(),
  GRAPH_ORIGIN: z.url().default('https://graph.microsoft.com'),
  TRUST_SITE: z.url(),
  TEAMS_APP_ID: needed,
  PUBLIC_URL: z.url().startsWith('https://'),
  LINK_SECRET: z.string().min(32, 'Make it of at least 32 random characters.').optional(),
});

/**
 * The product's settings for a Microsoft 365 tenant, from environment variables. Without a secret or certificate the
 * host's managed identity signs in. Throws an Error that names every variable missing or wrong.
 */
export function tenantSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const read = environment.safeParse(variables);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n  ');
    throw new Error(`These settings are missing or wrong (see "Settings" in README.md):\n  ${wrong}`);
  }
  const given = read.data;
  const site = new URL(given.TRUST_SITE);
  const host = new URL(given.PUBLIC_URL).host;
  const authority = `https://login.microsoftonline.com/${given.TENANT_ID}`;
  return {
    tenantId: given.TENANT_ID,
    clientId: given.CLIENT_ID,
    credential: credentialOf(given),
    authority: { url: authority, metadata: undefined },
    tokens: {
      issuer: `${authority}/v2.0`,
      audiences: [given.CLIENT_ID, `api://${host}/botid-${given.CLIENT_ID}`],
      jwksUri: `${authority}/discovery/v2.0/keys`,
    },
    graphOrigin: given.GRAPH_ORIGIN,
    trustSite: { hostname: site.hostname, path: site.pathname.replace(/\/$/, '') },
    teamsAppId: given.TEAMS_APP_ID,
    publicUrl: given.PUBLIC_URL.replace(/\/$/, ''),
    linkSecret: given.LINK_SECRET,
    tabHosts: [],
    botChannel: undefined,
  };
}

function credentialOf(given: z.infer<typeof environment>): Settings['credential'] {
  if (given.CLIENT_SECRET) return { kind: 'secret', secret: given.CLIENT_SECRET };
  if (given.CLIENT_CERTIFICATE_THUMBPRINT && given.CLIENT_CERTIFICATE_KEY) {
    return {
      kind: 'certificate',
      thumbprintSha256: given.CLIENT_CERTIFICATE_THUMBPRINT,
      privateKey: given.CLIENT_CERTIFICATE_KEY,
    };
  }
  return { kind: 'managedIdentity' };
}
