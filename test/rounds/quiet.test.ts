/** What rounds and presses cost SharePoint: limits that hold what has been gained. Units are SharePoint's resource units. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoundsPort } from '../../src/rounds/roundsPort.ts';
import { startRounds } from '../../src/rounds/startRounds.ts';
import { TabClient } from '../support/tabClient.ts';
import { startWorld, type World } from '../usecases/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  await world.product.rounds.tick();
  await world.product.rounds.settled();
});
afterAll(() => world.close());

const costs = async () => (await world.control.requests()).total;

/** Rounds of another replica with ticks of their own; nothing is left to send for them. */
function quietRounds(ended: (schoolKey: string) => void) {
  const { records, writer } = world.replica();
  const nothing = () => Promise.reject(new Error('There is nothing to send.'));
  const port: RoundsPort = {
    ...{ records, writer, now: world.now, outbox: { send: nothing, update: nothing } },
    teamwork: { install: nothing, findMessage: nothing },
  };
  return startRounds({
    ...port,
    everySeconds: 0.05,
    sleep,
    report: (result) => void ('sent' in result && ended(result.schoolKey)),
  });
}

describe('Rounds in which nothing is due', () => {
  it('ask SharePoint for nothing, however often they run', async () => {
    const ended = new Map<string, number>();
    const rounds = quietRounds((schoolKey) => ended.set(schoolKey, (ended.get(schoolKey) ?? 0) + 1));
    const fewest = () => (ended.size < 3 ? 0 : Math.min(...ended.values()));
    await expect.poll(fewest, { timeout: 25_000 }).toBeGreaterThan(1);
    await world.control.resetRequests();
    ended.clear();
    await expect.poll(fewest, { timeout: 25_000 }).toBeGreaterThan(5);
    expect(await costs()).toEqual({ requests: 0, units: 0 });
    await rounds.stop();
  });
});

describe('Answering a session of Larkhill', () => {
  it('costs two units for each row of the register, two for Audit, and one for each list that answers go by', async () => {
    const { id } = await world.control.person('attendanceOfficer', 'larkhill');
    const token = await world.control.token(id, 'product');
    const tab = new TabClient(world.settings.publicUrl, async () => token);
    const rows: { pupilKey: string }[] = (await tab.get('/schools/larkhill/today')).body.sessions[0].rows;
    await world.product.rounds.settled();
    await sleep(5_500);
    await world.control.resetRequests();

    const marks = rows.map(({ pupilKey }) => ({ pupilKey, mark: 'present', note: '' }));
    expect((await tab.post('/schools/larkhill/marks', { date: '2026-11-23', half: 'AM', marks })).status).toBe(200);
    await world.product.rounds.settled();

    const { units } = await costs();
    expect(rows.length).toBeGreaterThan(15);
    expect(units).toBeLessThanOrEqual(2 * rows.length + 2 + 8);
  });
});

describe('Looking at Today', () => {
  it('is answered from memory, and what was changed in SharePoint meanwhile is there at the next look', async () => {
    const { id } = await world.control.person('attendanceOfficer', 'wyndale');
    const token = await world.control.token(id, 'product');
    const tab = new TabClient(world.settings.publicUrl, async () => token);
    const look = async () => (await tab.get('/schools/wyndale/today')).body;
    await look();
    await sleep(5_500);
    await world.control.fault({ operation: 'GET /sites/{site-id}/lists/{list-id}/items/delta*', delayMs: 1_000 });
    const began = performance.now();
    const shown = await look();
    expect(performance.now() - began).toBeLessThan(1_000);
    await world.control.noFaults();
    await expect.poll(async () => (await look()).updatedAt > shown.updatedAt, { timeout: 10_000 }).toBe(true);
  });
});
