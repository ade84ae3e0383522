import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Face {
  /** For people. */
  readonly name: string;
  /** Vite's configuration file, from the root of the repository. */
  readonly config: string;
  /** Where the built page lies. */
  readonly output: string;
  /** Folders and files whose change makes the built page stale. */
  readonly sources: readonly string[];
}

const faces: readonly Face[] = [
  {
    name: 'tab',
    config: 'tab/vite.config.ts',
    output: 'dist/tab/index.html',
    sources: ['tab', 'src/api', 'src/domain', 'package.json'],
  },
  {
    name: 'local page',
    config: 'infra/local/page/vite.config.ts',
    output: 'dist/local-page/index.html',
    sources: ['infra/local/page', 'package.json'],
  },
];

/**
 * Builds the tab and the local page where they are missing or older than their sources, each in a process of its own, so that whoever waits can
 * do other work on this one. `root` is the repository's folder. Answers with the faces it built; throws an Error that shows what Vite said.
 */
export async function buildWhenStale(root: string): Promise<readonly string[]> {
  const stale: Face[] = [];
  for (const face of faces) if (await isStale(root, face)) stale.push(face);
  await Promise.all(stale.map((face) => build(root, face)));
  return stale.map((face) => face.config);
}

const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');

function build(root: string, { name, config }: Face): Promise<void> {
  const child = spawn(process.execPath, [vite, 'build', '--config', join(root, config), '--logLevel', 'warn'], {
    cwd: root,
    // Under a test runner, too, React is built as people get it.
    // biome-ignore lint/style/noProcessEnv: the child inherits the environment; nothing is read from it here
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  // A build that nobody waits for any more would write into dist/ beneath the next start.
  const end = () => child.kill();
  process.once('exit', end);
  return new Promise((built, failed) => {
    child.once('error', failed);
    child.once('close', (code) => {
      process.off('exit', end);
      if (code === 0) built();
      else failed(new Error(`The ${name} could not be built:\n${said.trim()}`));
    });
  });
}

async function isStale(root: string, face: Face): Promise<boolean> {
  const built = await stat(join(root, face.output)).catch(() => undefined);
  if (built === undefined) return true;
  for (const source of face.sources) if ((await newest(join(root, source))) > built.mtimeMs) return true;
  return false;
}

/** The latest change below a folder, or of a file, in milliseconds since 1970. */
async function newest(path: string): Promise<number> {
  const here = await stat(path);
  if (!here.isDirectory()) return here.mtimeMs;
  const inside = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))));
  return Math.max(here.mtimeMs, ...inside);
}
