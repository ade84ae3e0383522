/**
 * `npm run provision`: creates and upgrades the lists of a trust, in a tenant or, with `-- --local`, in the local Microsoft 365 that runs
 * on this machine's LOCAL_PORT (4365). For a tenant it reads the same environment variables as the product, and SCHOOL_SITES:
 *
 *   TENANT_ID, CLIENT_ID        the app registration
 *   CLIENT_SECRET               or CLIENT_CERTIFICATE_THUMBPRINT with CLIENT_CERTIFICATE_KEY; with neither, the managed identity
 *   TRUST_SITE                  the trust's site, e.g. https://contoso.sharepoint.com/sites/alongside-trust
 *   SCHOOL_SITES                the schools' sites, e.g. /sites/alongside-larkhill,/sites/alongside-brook
 *   SAFEGUARDING_SITES          the schools' sites for safeguarding records, the same way; none when left out
 *   GRAPH_ORIGIN                where Graph requests are sent; Microsoft's when left out
 *
 * The application needs Sites.Selected with the role `fullcontrol` on each site. Ends with 1 when something could not be done.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openGraph } from '#graph/graph.ts';
import { graphScope, openSignIn } from '#graph/signIn.ts';
import { localTarget } from './localTarget.ts';
import { provision } from './provision.ts';
import { tenantTarget } from './tenantTarget.ts';

const environment = process.env;

async function main(): Promise<void> {
  const isLocal = process.argv.includes('--local');
  const target = isLocal ? await localTarget(environment['LOCAL_PORT'] || '4365') : tenantTarget(environment);
  const signIn = openSignIn({ ...target.signIn, fetch });
  const wire = { origin: target.graphOrigin, fetch, sleep, random: Math.random, newId: randomUUID };
  const graph = openGraph(wire, () => signIn.application(graphScope));

  const { sentences, problems } = await provision({ graph, ...target });
  for (const sentence of sentences) process.stdout.write(`${sentence}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (sentences.length + problems.length === 0) process.stdout.write('There was nothing to do: every list is as it should be.\n');
  process.exitCode = problems.length === 0 ? 0 : 1;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
