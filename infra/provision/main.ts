/**
 * `npm run provision`: creates and upgrades the lists of a trust, from these environment variables:
 *
 *   TENANT_ID, CLIENT_ID        the app registration
 *   CLIENT_SECRET               or CERTIFICATE_FILE (PEM private key) with CERTIFICATE_THUMBPRINT (SHA-256); with neither, the managed identity
 *   TRUST_SITE                  the trust's site, e.g. https://contoso.sharepoint.com/sites/alongside-trust
 *   SCHOOL_SITES                the schools' sites, e.g. /sites/alongside-larkhill,/sites/alongside-brook
 *   GRAPH_ORIGIN                where Graph requests are sent; Microsoft's when left out
 *   AUTHORITY_METADATA          sign-in addresses as JSON, for a local Microsoft 365 only
 *
 * The application needs Sites.Selected with the role `fullcontrol` on each site. Ends with 1 when something could not be done.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openGraph } from '#graph/graph.ts';
import { graphScope, openSignIn, type SignInOptions } from '#graph/signIn.ts';
import { provision } from './provision.ts';

const environment = process.env;

function needed(name: string): string {
  const value = environment[name]?.trim();
  if (value) return value;
  throw new Error(
    `${name} is not set. infra/provision/main.ts lists the environment variables that \`npm run provision\` needs.`,
  );
}

function credential(): SignInOptions['credential'] {
  if (environment['CLIENT_SECRET']) return { kind: 'secret', secret: environment['CLIENT_SECRET'] };
  if (!environment['CERTIFICATE_FILE']) return { kind: 'managedIdentity' };
  const privateKey = readFileSync(environment['CERTIFICATE_FILE'], 'utf8');
  return { kind: 'certificate', thumbprintSha256: needed('CERTIFICATE_THUMBPRINT'), privateKey };
}

async function main(): Promise<void> {
  const trustSite = new URL(needed('TRUST_SITE'));
  const schoolSites = needed('SCHOOL_SITES')
    .split(',')
    .map((sitePath) => ({ sitePath: sitePath.trim(), kind: 'school' as const }));
  const authority = {
    url: `https://login.microsoftonline.com/${needed('TENANT_ID')}`,
    metadata: environment['AUTHORITY_METADATA'],
  };
  const signIn = openSignIn({ clientId: needed('CLIENT_ID'), credential: credential(), authority, fetch });
  const origin = environment['GRAPH_ORIGIN'] ?? 'https://graph.microsoft.com';
  const graph = openGraph({ origin, fetch, sleep, random: Math.random, newId: randomUUID }, () => signIn.application(graphScope));

  const sites = [{ sitePath: trustSite.pathname.replace(/\/$/, ''), kind: 'trust' as const }, ...schoolSites];
  const { sentences, problems } = await provision({ graph, hostname: trustSite.hostname, sites });
  for (const sentence of sentences) process.stdout.write(`${sentence}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (sentences.length + problems.length === 0) process.stdout.write('Every list is as it should be.\n');
  process.exitCode = problems.length === 0 ? 0 : 1;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
