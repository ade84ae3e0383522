import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Face {
  /** Vite's configuration file, from the root of the repository. */
  readonly config: string;
  /** Where the built page lies. */
  readonly output: string;
  /** Folders and files whose change makes the built page stale. */
  readonly sources: readonly string[];
}

const faces: readonly Face[] = [
  {
    config: 'tab/vite.config.ts',
    output: 'dist/tab/index.html',
    sources: ['tab', 'src/api', 'src/domain', 'package.json'],
  },
  {
    config: 'infra/local/page/vite.config.ts',
    output: 'dist/local-page/index.html',
    sources: ['infra/local/page', 'package.json'],
  },
];

/** Builds the tab and the local page where they are missing or older than their sources. `root` is the repository's folder. */
export async function buildWhenStale(root: string): Promise<readonly string[]> {
  const stale: Face[] = [];
  for (const face of faces) if (await isStale(root, face)) stale.push(face);
  if (stale.length === 0) return [];
  const { build } = await import('vite');
  for (const face of stale) await build({ configFile: join(root, face.config), logLevel: 'warn' });
  return stale.map((face) => face.config);
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
