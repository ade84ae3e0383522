/** The only file that reads the environment and starts a process. `--local` starts the small Microsoft 365 beside the product. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from './listen.ts';
import { logLine } from './logLine.ts';
import { tenantSettings } from './tenantSettings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const { env } = process;
const port = Number(env['PORT'] ?? 3978);
const roundsEverySeconds = 15;
/** What SharePoint gives an application in the smallest tier of licences, up to 1,000; see the README. */
const unitsPerMinute = Number(env['RESOURCE_UNITS_PER_MINUTE'] ?? 1250);
const longestGoodbyeInMs = 10_000;

/** Starts what was asked for and answers with how to stop it. */
async function start(): Promise<() => Promise<void>> {
  return process.argv.includes('--local') ? startOnThisMachine() : startInTenant();
}

async function startOnThisMachine(): Promise<() => Promise<void>> {
  if (env['NODE_ENV'] === 'production') throw new Error('The local Microsoft 365 is not for production. Start without --local.');
  const { buildWhenStale } = await import('../infra/local/faces/buildWhenStale.ts');
  const dataDir = env['DATA_DIR'] ?? '.local';
  // The faces are built by processes of their own. Meanwhile this one loads the product, which takes as long, and fills the local Microsoft 365.
  const starting = import('./startLocally.ts').then(({ startLocally }) =>
    startLocally({
      root,
      port,
      localPort: Number(env['LOCAL_PORT'] ?? 4365),
      dataDir,
      now: env['NOW'] || undefined,
      graphOrigin: env['GRAPH_ORIGIN'],
      roundsEverySeconds,
      unitsPerMinute,
      playground: env['BOT_AUTH'] === 'playground',
      log: logLine,
    }),
  );
  const [{ localOrigin, settings, stop }] = await Promise.all([starting, buildWhenStale(root)]);
  console.log(
    `Ready\n  Open this page   ${localOrigin}/\n  The product      ${settings.publicUrl}/\n  Local data       ${dataDir}/`,
  );
  return stop;
}

async function startInTenant(): Promise<() => Promise<void>> {
  const settings = tenantSettings(env);
  const { createProduct } = await import('./product.ts');
  const product = createProduct({
    settings,
    root,
    now: () => new Date(),
    log: logLine,
    roundsEverySeconds,
    unitsPerMinute,
    dataFolder: resolve(env['DATA_DIR'] ?? 'data'),
  });
  const server = await listen(product.app, port, '0.0.0.0');
  console.log(`Ready\n  Alongside   ${settings.publicUrl}/tab/`);
  return async () => {
    await product.stop();
    await server.close();
  };
}

try {
  const stop = await start();
  // What is under way may hang on an outage; the next start takes it up where it was.
  const end = () => {
    setTimeout(() => process.exit(0), longestGoodbyeInMs).unref();
    void stop().finally(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
