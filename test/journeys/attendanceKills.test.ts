/** The process is killed at every step of a school's round in turn, and started again: no card twice, none missed, each answer once. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnswersJournal } from '../../src/answersJournal.ts';
import { createProduct, type Product } from '../../src/product.ts';
import { actionsOf } from '../support/cardText.ts';
import type { LocalPerson } from '../support/control.ts';
import { type Replica, startWorld, type World } from '../usecases/world.ts';

let world: World;
let replica: Replica;
let kirsty: LocalPerson;
let dataFolder: string;
let pupilKeys: string[];
const schoolDays = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-30',
  '2026-12-01',
  '2026-12-02',
  '2026-12-03',
];
const moreDays = ['2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11', '2026-12-14', '2026-12-15'];
const sessions = [...schoolDays, ...moreDays].flatMap((date) => [
  { date, half: 'AM', before: '09:14', asked: '09:21', later: '09:23' } as const,
  { date, half: 'PM', before: '12:54', asked: '13:01', later: '13:03' } as const,
]);
const hourOf = { AM: '06', PM: '07' } as const;
type Session = (typeof sessions)[number];

beforeAll(async () => {
  world = await startWorld('2026-11-23T08:30');
  kirsty = await world.control.person('attendanceOfficer', 'wyndale');
  dataFolder = await mkdtemp(join(tmpdir(), 'alongside-'));
  replica = world.replica();
  const book = await replica.records.school('wyndale');
  pupilKeys = [...book.pupils.keys()].slice(0, 2);
});
afterAll(async () => {
  await world.close();
  await rm(dataFolder, { recursive: true });
});

/** A process of the product; without a `fetch` of its own it lives. */
const start = (fetchOf: typeof fetch = fetch): Product =>
  createProduct({
    settings: world.settings,
    root: process.cwd(),
    now: () => new Date(world.now()),
    log: () => undefined,
    roundsEverySeconds: undefined,
    dataFolder,
    fetch: fetchOf,
  });

async function roundOf(product: Product): Promise<void> {
  product.rounds.afterChange('wyndale');
  await product.rounds.settled();
}

/** A request that changes something; a kill while the process only reads leaves nothing behind. */
const isWriting = (url: string, { method = 'GET', body }: RequestInit = {}): boolean =>
  method !== 'GET' && !url.includes('/token') && (!url.endsWith('/$batch') || /"method":"(POST|PATCH)"/.test(String(body)));

/** A process that ends with its n-th writing request: its work is done, its answer never read. Nothing more is sent or read then. */
function doomed(last: number) {
  let written = 0;
  let die: () => void = () => undefined;
  const death = new Promise<'killed'>((resolve) => {
    die = () => resolve('killed');
  });
  const never = new Promise<Response>(() => undefined);
  const fetchOf: typeof fetch = async (input, init) => {
    if (written >= last) return never;
    const isLast = isWriting(String(input), init) && ++written === last;
    const answer = await fetch(input, init);
    if (isLast) die();
    return written < last ? answer : never;
  };
  return { product: start(fetchOf), death };
}

/** An answer that waits for SharePoint, as an outage has left it. */
async function leaveAnswers({ date, half }: Session): Promise<void> {
  const marks = pupilKeys.map((pupilKey) => ({ pupilKey, note: '', providerKey: 'any', seenAt: '' }));
  const journal = openAnswersJournal({ folder: dataFolder, log: () => undefined });
  for (const [at, mark] of (['absent', 'late'] as const).entries()) {
    const by = { personId: kirsty.id, at: `${date}T${hourOf[half]}:0${at}:00.000Z` };
    const press = { schoolKey: 'wyndale', date, half, by, via: 'tab' } as const;
    await journal.keep({ key: randomUUID(), ...press, marks: marks.map((one) => ({ ...one, mark })) });
  }
}

/** What became of one session: Kirsty's cards about it, and each pupil's answers. */
async function outcome({ date, half }: Session) {
  const chat = await world.control.chat(kirsty.id);
  const isAbout = (data: string) => data.includes(`"${date}"`) && data.includes(`"${half}"`);
  const cards = chat.filter(
    ({ card }) => /confirmSession|changeSession/.test(actionsOf(card).join()) && isAbout(JSON.stringify(card)),
  );
  const { register } = await replica.records.school('wyndale', { maxAgeInSeconds: 0 });
  const weeks = [...register.values()].map(({ value }) => value).filter(({ pupilKey }) => pupilKeys.includes(pupilKey));
  const answers = weeks.flatMap(({ entries }) =>
    Object.values(entries)
      .flat()
      .filter(({ by }) => by.at.startsWith(`${date}T${hourOf[half]}`))
      .map(({ mark, by }) => `${mark} ${by.name}`),
  );
  return { cards: cards.length, answers: answers.slice(0, 4) };
}

describe('Killed at every step of a round', { timeout: 180_000 }, () => {
  it('in turn: nothing lost, nothing doubled', async () => {
    let step = 0;
    let ended: unknown;
    let again = start();
    while (ended !== 'well') {
      const session = sessions[step++];
      if (session === undefined) throw new Error('There are more steps than sessions.');
      await world.control.setClock(`${session.date}T${session.before}`);
      await roundOf(again);
      await leaveAnswers(session);
      await world.control.setClock(`${session.date}T${session.asked}`);
      const { product, death } = doomed(step);
      ended = await Promise.race([death, roundOf(product).then(() => 'well')]);

      again = start();
      await roundOf(again);
      await world.control.setClock(`${session.date}T${session.later}`);
      await roundOf(again);
      const answered = ['absent Kirsty Doyle', 'late Kirsty Doyle'];
      expect({ step, ...(await outcome(session)) }).toEqual({ step, cards: 1, answers: [...answered, ...answered] });
    }
    expect(step).toBeGreaterThan(6);
  });
});
