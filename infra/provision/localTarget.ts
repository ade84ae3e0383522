import { z } from 'zod';
import { sitesOf, type Target } from './target.ts';

/** What the local Microsoft 365 tells of itself at `/local/settings`. */
const settingsShape = z.object({
  clientId: z.string(),
  credential: z.object({ kind: z.literal('secret'), secret: z.string() }),
  authority: z.object({ url: z.string(), metadata: z.string() }),
  graphOrigin: z.string(),
  trustSite: z.object({ hostname: z.string(), path: z.string() }),
  schoolSites: z.array(z.string()),
  safeguardingSites: z.array(z.string()),
});

/** The local Microsoft 365 that listens on a port of this machine. Throws an Error that says what to do when there is none. */
export async function localTarget(port: string): Promise<Target> {
  const origin = `http://127.0.0.1:${port}`;
  const answer = await fetch(`${origin}/local/settings`).catch(() => undefined);
  const told = settingsShape.safeParse(await answer?.json().catch(() => undefined));
  if (!told.success)
    throw new Error(`No local Microsoft 365 answers at ${origin}. Start it with npm start, or set LOCAL_PORT to its port.`);
  const { clientId, credential, authority, graphOrigin, trustSite, schoolSites, safeguardingSites } = told.data;
  return {
    graphOrigin,
    hostname: trustSite.hostname,
    sites: sitesOf(new URL(trustSite.path, `https://${trustSite.hostname}`), schoolSites, safeguardingSites),
    signIn: { clientId, credential, authority },
  };
}
