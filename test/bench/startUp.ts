/** How long `npm start` takes until it says Ready: the first time, when the tab and the page are built, and later. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { freePort } from '../support/freePort.ts';

export interface StartUp {
  readonly firstTimeInSeconds: number;
  readonly laterInSeconds: number;
}

/** `root` is the repository's folder; its built tab and page are removed and built again. */
export async function startUp(root: string): Promise<StartUp> {
  for (const face of ['tab', 'local-page']) await rm(`${root}/dist/${face}`, { recursive: true, force: true });
  return { firstTimeInSeconds: await secondsToReady(root), laterInSeconds: await secondsToReady(root) };
}

async function secondsToReady(root: string): Promise<number> {
  const ports = { PORT: String(await freePort()), LOCAL_PORT: String(await freePort()) };
  const env = { ...process.env, ...ports, DATA_DIR: ':memory:', NOW: '2026-11-23T08:30' };
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', '--local'], { cwd: root, env, stdio: 'pipe' });
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (part: Buffer) => part.includes('Ready') && ready());
    child.once('exit', (code) => failed(new Error(`The process ended with ${code}.`)));
  });
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  child.removeAllListeners('exit');
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
  return seconds;
}
