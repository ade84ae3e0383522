import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../src/rounds/deliver.ts';
import { refreshCards } from '../../src/rounds/refreshCards.ts';
import type { RoundsPort } from '../../src/rounds/roundsPort.ts';
import { type RoundsOptions, startRounds } from '../../src/rounds/startRounds.ts';
import { decidePlacement } from '../../src/usecases/decidePlacement.ts';
import { viewPlacements } from '../../src/usecases/viewPlacements.ts';
import { type Replica, startWorld, type World } from '../usecases/world.ts';

let world: World;
let onlooker: Replica;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:30');
  onlooker = world.replica();
  await world.product.rounds.tick();
});
afterEach(async () => {
  await world.control.noFaults();
});
afterAll(() => world.close());

/** A port on records of its own whose outbox notes what it was asked to do. */
function portWith(change: Partial<RoundsPort> = {}) {
  const did: string[] = [];
  const { records, writer } = world.replica();
  const port: RoundsPort = {
    records,
    writer,
    outbox: {
      send: async (to, message) => {
        did.push(`send ${message.kind} to ${to.name}`);
        return { sent: true, activityId: `activity-${did.length}` };
      },
      update: async (to, activityId, message) => {
        const state = message.kind === 'approval' ? message.sheet.outcome.state : '';
        did.push(`update ${message.kind} ${state} of ${to.name}`);
        return { sent: true, activityId };
      },
    },
    teamwork: { install: () => Promise.reject(new Error('Teams is away')), findMessage: async () => 'notThere' },
    now: world.now,
    ...change,
  };
  return { port, did };
}

describe('Rounds of several schools', () => {
  it('go on in the others when one fails, and tell of both', async () => {
    await world.control.setClock('2026-11-24T09:45');
    const { port, did } = portWith();
    const records: RoundsPort['records'] = {
      ...port.records,
      trust: port.records.trust,
      school: (key, freshness) =>
        key === 'larkhill' ? Promise.reject(new Error('SharePoint is away')) : port.records.school(key, freshness),
    };
    const told: string[] = [];
    const report: RoundsOptions['report'] = (result) => {
      told.push(`${result.schoolKey} ${'failed' in result && result.failed instanceof Error ? result.failed.message : 'ended'}`);
    };
    const rounds = startRounds({ ...port, records, everySeconds: undefined, sleep, report });
    await rounds.tick();
    await rounds.stop();
    expect(told.sort()).toEqual(['larkhill SharePoint is away', 'northmoor ended', 'wyndale ended']);
    expect(did.filter((line) => line.startsWith('send session'))).toHaveLength(3);
  });

  it('tick by themselves, and no more after stopping', async () => {
    const { port } = portWith();
    let ended = 0;
    const rounds = startRounds({ ...port, everySeconds: 0.02, sleep, report: () => ended++ });
    await expect.poll(() => ended, { timeout: 20_000 }).toBeGreaterThan(3);
    await rounds.stop();
    const after = ended;
    await new Promise((turn) => setTimeout(turn, 100));
    expect(ended).toBe(after);
  });
});

describe('A delivery that SharePoint will not take', () => {
  it('does not keep the others back, at claiming or at sending, and is told of', async () => {
    await world.control.setClock('2026-11-26T09:45');
    const { port, did } = portWith();
    const refusing: RoundsPort['writer'] = async (school) => {
      const writer = await port.writer(school);
      return {
        ...writer,
        keep: async (changes) => {
          const isBad = (change: (typeof changes)[number]) => JSON.stringify(change).includes('Jade Whitlock');
          const written = await writer.keep(changes.filter((change) => !isBad(change)));
          if (changes.some(isBad)) throw new Error('Refused by SharePoint');
          return written;
        },
      };
    };
    await expect(deliver({ ...port, writer: refusing }, 'northmoor')).rejects.toThrow('Refused by SharePoint');
    expect(did).toContain('send session to Owen Tudor');
    expect(did).not.toContain('send session to Jade Whitlock');
    expect(await deliver(port, 'northmoor')).toMatchObject({ waiting: 0, unsure: 0, failed: 0 });
    expect(did.filter((line) => line === 'send session to Jade Whitlock')).toHaveLength(1);
  });
});

describe('A person whom Teams cannot reach', () => {
  it('waits, with the reason', async () => {
    await world.control.setClock('2026-11-24T13:30');
    const { port, did } = portWith();
    const { writer } = onlooker;
    const chats = (await onlooker.records.school('wyndale')).conversations.values();
    for (const stored of chats) {
      await (await writer('wyndale')).keep([
        { list: 'conversations', update: stored, to: { ...stored.value, isInstalled: false } },
      ]);
    }
    const waiting: number[] = [];
    const rounds = startRounds({
      ...port,
      everySeconds: undefined,
      sleep,
      report: (result) => 'waiting' in result && result.schoolKey === 'wyndale' && waiting.push(result.waiting),
    });
    await rounds.tick();
    await rounds.stop();
    expect(waiting[0]).toBeGreaterThan(0);
    expect(did.some((line) => line.includes('Kirsty Doyle'))).toBe(false);
    const book = await onlooker.records.school('wyndale', { maxAgeInSeconds: 0 });
    const whys = [...book.deliveries.values()]
      .filter(({ value }) => value.personName === 'Kirsty Doyle')
      .map(({ value }) => value.why);
    expect(whys.join()).toContain('has removed Alongside from Teams');
  });
});

describe('After a decision', () => {
  it('the cards of every headteacher show it, and the proposer is told', async () => {
    const nasreen = await world.deskOf('Nasreen Akhtar');
    const listed = await viewPlacements(nasreen, 'northmoor');
    const waiting = listed.done ? listed.value.placements.find(({ stage }) => stage === 'proposed') : undefined;
    if (waiting === undefined) throw new Error('Nothing waits at Northmoor.');
    const placement = (await onlooker.records.school('northmoor')).placements.get(waiting.key)?.value;
    const revision = placement?.revision ?? 0;
    const decided = await decidePlacement(nasreen, 'northmoor', waiting.key, {
      revision,
      decision: 'approve',
      reason: '',
      endedOn: null,
    });
    expect(decided.done).toBe(true);

    const { port, did } = portWith();
    expect(await refreshCards(port, 'northmoor', `${waiting.key}|${revision}`)).toBe(2);
    expect(did.sort()).toEqual(['update approval approved of Marcus Bell', 'update approval approved of Nasreen Akhtar']);

    await world.product.rounds.tick();
    const tom = await world.control.person('apLead', 'northmoor');
    const news = (await world.control.chat(tom.id)).filter(({ card }) =>
      JSON.stringify(card ?? '').includes(`${waiting.key}|${revision}|approved`),
    );
    expect(news).toHaveLength(1);
  });
});

describe('A decision while the approval card is on its way', () => {
  it('is shown on that card at once', async () => {
    await world.control.setClock('2026-11-25T07:30');
    const { port, did } = portWith();
    const writer = await port.writer('larkhill');
    const waiting = [...(await port.records.school('larkhill')).placements.values()].find(
      ({ value }) => value.decision.status === 'approved',
    );
    if (waiting === undefined) throw new Error('No placement.');
    const proposed = { ...waiting.value, revision: 9, decision: { status: 'proposed' } } as const;
    const [written] = await writer.keep([{ list: 'placements', update: waiting, to: proposed }]);
    if (!written?.done) throw new Error('Not written.');
    const decideMeanwhile: RoundsPort['outbox']['send'] = async (to, message) => {
      if (message.deliveryKey.includes(`${proposed.key}|9`)) {
        const update = { itemId: written.itemId, eTag: written.eTag, value: proposed };
        await writer.keep([{ list: 'placements', update, to: { ...proposed, decision: waiting.value.decision } }]);
      }
      return port.outbox.send(to, message);
    };
    await deliver({ ...port, outbox: { ...port.outbox, send: decideMeanwhile } }, 'larkhill');
    expect(did.filter((line) => line.includes('approval'))).toEqual([
      'send approval to Helen Ward',
      'update approval approved of Helen Ward',
    ]);
  });
});
