import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * A module of the bench as production runs it: bundled. `tsx`, which runs the rest of the bench, wraps every function to keep its name, which
 * costs the rulebook's many small functions a third of their time.
 */
export async function bundled<Module, Value>(file: string, use: (module: Module) => Value): Promise<Value> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const outDir = await mkdtemp(join(root, 'node_modules', '.bench-'));
  const { NODE_ENV } = process.env;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, file),
      outDir,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'bench.mjs' } },
    },
    ssr: { noExternal: true },
  });
  // Vite builds as production and leaves that behind; the local Microsoft 365 refuses to start so.
  if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = NODE_ENV;
  const value = use(await import(pathToFileURL(join(outDir, 'bench.mjs')).href));
  await rm(outDir, { recursive: true });
  return value;
}
