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

/** What the page must know: who it plays Teams for. Schools are named by their SharePoint sites. */
const pageSettings = (local: Local) => {
  const sites = local.database.all<{ path: string; name: string }>('select path, name from site');
  const nameOf = (key: string) => sites.find(({ path }) => path === `/sites/alongside-${key}`)?.name;
  const keys = local.database.all<{ school: string }>('select distinct school from person').map(({ school }) => school);
  return {
    tenantId: tenant.id,
    teamsAppId: tenant.teamsAppId,
    botId: tenant.clientId,
    appName: tenant.appName,
    tabUrl: local.options.tabUrl,
    trustName: nameOf('trust') ?? 'The trust',
    schoolNames: Object.fromEntries(keys.filter(Boolean).map((key) => [key, nameOf(key) ?? key])),
    nextTimes: local.options.nextTimes ?? ['09:05', '13:20'],
    commands: local.options.commands ?? [],
  };
};

export const pageRoutes = (local: Local): Route[] => [
  { method: 'GET', template: '/', handler: () => file('index.html') },
  { method: 'GET', template: '/assets/{name}', handler: ({ params }) => file(`assets/${params['name'] ?? ''}`) },
  controlRoute('GET', '/page', () => pageSettings(local)),
];
