import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../architecture/sourceFiles.ts';

/** Once before the browser tests: the tab and the local page, built as `npm start` and `npm run build` do. */
export async function setup(): Promise<void> {
  const vite = `${root}node_modules/vite/bin/vite.js`;
  for (const config of ['tab/vite.config.ts', 'infra/local/page/vite.config.ts']) {
    await promisify(execFile)(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], { cwd: root });
  }
}
