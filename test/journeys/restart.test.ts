/** The real process: stopped and started again, and killed in the middle of a round. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionsOf } from '../support/cardText.ts';
import { Control } from '../support/control.ts';
import { freePort } from '../support/freePort.ts';

let dataDir: string;
let port: number;
let localPort: number;
let running: ChildProcess | undefined;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'alongside-'));
  port = await freePort();
  localPort = await freePort();
});
afterAll(async () => {
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

/** So many cards to each officer: those of the session on top of those before. */
const each = (cards: number) => ({ 'Priya Shah': cards, 'Jade Whitlock': cards, 'Owen Tudor': cards, 'Kirsty Doyle': cards });

// One installation through two days: each start of the process takes seconds, and what the one before left is what it must cope with.
describe('Stopped, killed and started again', { timeout: 120_000 }, () => {
  let control: Control;

  it('after a stop all is still there, and nobody is asked twice', async () => {
    const before = await start('2026-11-23T08:30');
    await before.setClock('2026-11-23T09:45');
    expect(await sessionCards(before)).toEqual(each(1));
    await end('SIGTERM');

    control = await start();

    expect((await control.clock()).now).toMatch(/^2026-11-23T09:4[5-9]$/);
    await control.setClock('2026-11-23T09:50');
    expect(await sessionCards(control)).toEqual(each(1));
  });

  // Each place where a kill leaves something half done: before the card reached Teams, and after, before the answer came back.
  it.each([
    ['while Teams had not yet taken the cards', { delayMs: 60_000 }, '2026-11-23T13:25', '2026-11-23T13:28', 2],
    ['after Teams had taken the cards', { delayMs: 60_000, dropAfterCommit: true }, '2026-11-24T09:25', '2026-11-24T09:28', 3],
  ])('killed %s: nobody gets a card twice, nobody is missed', async (_when, fault, asked, later, cards) => {
    await control.fault({ operation: 'POST /connector/*', ...fault });
    const moved = control.setClock(asked).catch(() => undefined);
    await new Promise((wait) => setTimeout(wait, 4_000));
    await end('SIGKILL');
    await moved;

    control = await start();
    await control.setClock(later);
    await control.setClock(later.replace(/8$/, '9'));

    expect(await sessionCards(control)).toEqual(each(cards));
  });
});
