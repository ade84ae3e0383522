import type { SignInOptions } from '#graph/signIn.ts';
import { sitesOf, type Target } from './target.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A Microsoft 365 tenant, from the environment variables that main.ts lists. Throws an Error that names every variable missing. */
export function tenantTarget(environment: Environment): Target {
  const missing = ['TENANT_ID', 'CLIENT_ID', 'TRUST_SITE', 'SCHOOL_SITES'].filter((name) => !environment[name]?.trim());
  if (missing.length > 0)
    throw new Error(
      `Set ${missing.join(', ')} (see "Run it in a tenant" in README.md). For the local Microsoft 365: npm run provision -- --local`,
    );
  const value = (name: string) => environment[name]?.trim() ?? '';
  if (!URL.canParse(value('TRUST_SITE')))
    throw new Error(
      'TRUST_SITE is the whole address of the site, for example https://contoso.sharepoint.com/sites/alongside-trust.',
    );
  const trustSite = new URL(value('TRUST_SITE'));
  return {
    graphOrigin: value('GRAPH_ORIGIN') || 'https://graph.microsoft.com',
    hostname: trustSite.hostname,
    sites: sitesOf(trustSite, value('SCHOOL_SITES').split(','), value('SAFEGUARDING_SITES').split(',')),
    signIn: {
      clientId: value('CLIENT_ID'),
      credential: credential(environment),
      authority: { url: `https://login.microsoftonline.com/${value('TENANT_ID')}`, metadata: undefined },
    },
  };
}

function credential(environment: Environment): SignInOptions['credential'] {
  const secret = environment['CLIENT_SECRET'];
  if (secret) return { kind: 'secret', secret };
  const thumbprintSha256 = environment['CLIENT_CERTIFICATE_THUMBPRINT'];
  const privateKey = environment['CLIENT_CERTIFICATE_KEY'];
  if (thumbprintSha256 && privateKey) return { kind: 'certificate', thumbprintSha256, privateKey };
  if (thumbprintSha256 || privateKey)
    throw new Error('A certificate needs both CLIENT_CERTIFICATE_THUMBPRINT and CLIENT_CERTIFICATE_KEY (see README.md).');
  return { kind: 'managedIdentity' };
}
