/** The Teams-like page: its built files at `/`, and what it needs to know at `/local/page`. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { controlRoute } from '../control/controlRoute.ts';
import type { Local } from '../local.ts';
import type { Answer, Route } from '../server/route.ts';
import { tenant } from '../tenant.ts';

const built = fileURLToPath(new URL('../../../dist/local-page/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

async function file(path: string): Promise<Answer> {
  const wanted = normalize(join(built, path));
  const bytes = wanted.startsWith(built) ? await readFile(wanted).catch(() => undefined) : undefined;
  if (!bytes) return notThere;
  return { status: 200, bytes, headers: { 'content-type': types[extname(wanted)] ?? 'application/octet-stream' } };
}

const notThere: Answer = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  bytes: Buffer.from('The page is not built. Run: npx vite build --config infra/local/page/vite.config.ts\n'),
};

/** "Alongside – Larkhill Academy" is the school's site; the school is what follows. */
const placeOf = (siteName: string): string => siteName.split(' – ').at(-1) ?? siteName;

/** What the page must know: who it plays Teams for. Schools are named by their SharePoint sites. */
const pageSettings = (local: Local) => {
  const sites = local.database.all<{ id: string; path: string; name: string; description: string }>(
    'select id, path, name, description from site order by name',
  );
  const nameOf = (key: string) => placeOf(sites.find(({ path }) => path === `/sites/alongside-${key}`)?.name ?? key);
  const keys = local.database.all<{ school: string }>('select distinct school from person').map(({ school }) => school);
  return {
    tenantId: tenant.id,
    teamsAppId: tenant.teamsAppId,
    appName: tenant.appName,
    tabUrl: local.options.tabUrl,
    trustName: nameOf('trust'),
    schoolNames: Object.fromEntries(keys.filter(Boolean).map((key) => [key, nameOf(key)])),
    sites,
    nextTimes: local.options.nextTimes ?? ['09:05', '13:20'],
    commands: local.options.commands ?? [],
  };
};

export const pageRoutes = (local: Local): Route[] => [
  { method: 'GET', template: '/', handler: () => file('index.html') },
  { method: 'GET', template: '/assets/{name}', handler: ({ params }) => file(`assets/${params['name'] ?? ''}`) },
  controlRoute('GET', '/page', () => pageSettings(local)),
];
