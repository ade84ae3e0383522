/** The real process: stopped and started again, and killed in the middle of a round. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actionsOf } from '../support/cardText.ts';
import { Control } from '../support/control.ts';
import { freePort } from '../support/freePort.ts';

let dataDir: string;
let port: number;
let localPort: number;
let running: ChildProcess | undefined;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'alongside-'));
  port = await freePort();
  localPort = await freePort();
});
afterEach(async () => {
  await end('SIGKILL');
  await rm(dataDir, { recursive: true });
});

/** `npm start` without npm: waits for the line that says Ready. */
async function start(now?: string): Promise<Control> {
  const { NOW: _, ...rest } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', '--local'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...rest, PORT: String(port), LOCAL_PORT: String(localPort), DATA_DIR: dataDir, ...(now && { NOW: now }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  let output = '';
  await new Promise<void>((ready, failed) => {
    const read = (part: Buffer) => {
      output += part.toString();
      if (output.includes('Ready')) ready();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => failed(new Error(`The process ended with ${code}: ${output}`)));
  });
  return new Control(`http://127.0.0.1:${localPort}`);
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const child = running;
  running = undefined;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await ended;
}

/** Session cards by attendance officer. */
async function sessionCards(control: Control): Promise<Record<string, number>> {
  const officers = (await control.people()).filter(({ roles }) => roles.includes('attendanceOfficer'));
  const cards: Record<string, number> = {};
  for (const { id, name } of officers) {
    cards[name] = (await control.chat(id)).filter(({ card }) => actionsOf(card).includes('confirmSession')).length;
  }
  return cards;
}

const oneEach = { 'Priya Shah': 1, 'Jade Whitlock': 1, 'Owen Tudor': 1, 'Kirsty Doyle': 1 };

describe('Stopped and started again', { timeout: 120_000 }, () => {
  it('all is still there, and nobody is asked twice', async () => {
    const before = await start('2026-11-23T08:30');
    await before.setClock('2026-11-23T09:45');
    expect(await sessionCards(before)).toEqual(oneEach);
    await end('SIGTERM');

    const after = await start();

    expect((await after.clock()).now).toMatch(/^2026-11-23T09:4[5-9]$/);
    await after.setClock('2026-11-23T09:50');
    expect(await sessionCards(after)).toEqual(oneEach);
  });
});

describe('Killed in the middle of a round', { timeout: 120_000 }, () => {
  // Each place where a kill leaves something half done: before the card reached Teams, and after, before the answer came back.
  it.each([
    ['while Teams had not yet taken the cards', { delayMs: 60_000 }],
    ['after Teams had taken the cards', { delayMs: 60_000, dropAfterCommit: true }],
  ])('%s: nobody gets a card twice, nobody is missed', async (_when, fault) => {
    const before = await start('2026-11-23T08:30');
    await before.setClock('2026-11-23T08:40');
    await before.fault({ operation: 'POST /connector/*', ...fault });
    const moved = before.setClock('2026-11-23T09:45').catch(() => undefined);
    await new Promise((later) => setTimeout(later, 4_000));
    await end('SIGKILL');
    await moved;

    const after = await start();
    await after.setClock('2026-11-23T09:50');
    await after.setClock('2026-11-23T09:55');

    expect(await sessionCards(after)).toEqual(oneEach);
  });
});
