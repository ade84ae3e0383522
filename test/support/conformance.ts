/**
 * Microsoft's published description as judge: a recording proxy between the product and the local server, and the checker's verdict.
 * The environment variable GRAPH_CONFORMANCE names the checker's folder; without it a journey runs unjudged.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from './freePort.ts';

export const checker = process.env['GRAPH_CONFORMANCE'] ?? '';

export interface Verdict {
  /** `N exchanges, M operations covered, E errors, W warnings` */
  readonly summary: string;
  readonly errors: number;
  readonly exchanges: number;
  readonly text: string;
}

export interface Recording {
  /** The origin to give the product as its Graph. */
  readonly origin: string;
  /** Ends the recording and judges it. */
  judge(): Promise<Verdict>;
}

/** Starts recording in front of a local server that need not listen yet. */
export async function startRecording(localPort: number): Promise<Recording> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-graph-'));
  const file = join(folder, 'traffic.jsonl');
  const check = await installChecker();
  const port = await freePort();
  const target = `http://127.0.0.1:${localPort}`;
  const proxy = spawn(process.execPath, [check, 'proxy', '--listen', String(port), '--target', target, '--record', file]);
  await new Promise<void>((ready, failed) => {
    proxy.stdout.once('data', () => ready());
    proxy.once('exit', (code) => failed(new Error(`The recording proxy ended with ${code}.`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    judge: async () => {
      await ended(proxy);
      const verdict = await judge(check, file);
      await rm(folder, { recursive: true });
      return verdict;
    },
  };
}

/** The checker brings no packages along: beside ours it finds the ones it needs. */
async function installChecker(): Promise<string> {
  const beside = fileURLToPath(new URL('../../node_modules/.cache/graph-conformance', import.meta.url));
  await cp(checker, beside, {
    recursive: true,
    filter: (source) => !source.includes('node_modules/') || source.startsWith(beside),
  });
  return join(beside, 'check.mjs');
}

async function ended(proxy: ChildProcess): Promise<void> {
  const exit = new Promise((done) => proxy.once('exit', done));
  proxy.kill('SIGTERM');
  await exit;
}

async function judge(check: string, file: string): Promise<Verdict> {
  const run = promisify(execFile);
  const read = (failure: { stdout?: string }) => ({ stdout: failure.stdout ?? '' });
  const { stdout } = await run(process.execPath, [check, 'validate', file], { maxBuffer: 64e6 }).catch(read);
  const [, exchanges = '0', errors = '-1'] = /(\d+) exchanges, .*?(\d+) errors/.exec(stdout) ?? [];
  const summary = stdout.trim().split('\n').at(-1) ?? '';
  return { summary, errors: Number(errors), exchanges: Number(exchanges), text: stdout };
}
