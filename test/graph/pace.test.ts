import { describe, expect, it } from 'vitest';
import { openPace } from '../../src/graph/pace.ts';
import { resourceUnits } from '../../src/graph/resourceUnits.ts';

/** A pace of 100 units in 61 seconds, whose waits move the clock. */
function paced() {
  let now = 1_000_000_000;
  const slept: number[] = [];
  const pace = openPace({
    unitsPerMinute: 105,
    now: () => now,
    sleep: async (milliseconds) => void slept.push(milliseconds),
  });
  const sent = async (units: number, patience: number) => {
    const answered = await pace.take(units, patience);
    if (typeof answered === 'number') return answered;
    answered();
    return undefined;
  };
  return { pace: { ...pace, take: sent }, open: pace.take, slept, later: (seconds: number) => (now += seconds * 1000) };
}

describe('The pace of requests', () => {
  it('lets through what fits, and makes the rest wait until enough has left the minute', async () => {
    const { pace, slept, later } = paced();
    await pace.take(60, 90_000);
    later(10);
    await pace.take(40, 90_000);
    expect(slept).toEqual([]);
    await pace.take(2, 90_000);
    expect(slept).toEqual([51_000]);
    later(52);
    await pace.take(30, 90_000);
    expect(slept).toHaveLength(1);
  });

  it('counts a call from its answer: SharePoint may have counted it as late as that', async () => {
    const { pace, open, slept, later } = paced();
    const answered = await open(100, 90_000);
    later(30);
    if (typeof answered === 'function') answered();
    later(40);
    await pace.take(2, 90_000);
    expect(slept).toEqual([21_000]);
  });

  it('keeps the order: nobody who comes later goes first', async () => {
    const { pace, slept } = paced();
    await pace.take(99, 90_000);
    await pace.take(20, 90_000);
    await pace.take(1, 90_000);
    expect(slept).toEqual([61_000, 61_000]);
  });

  it('takes nothing, and says how long it would be, when that is beyond the patience', async () => {
    const { pace, slept, later } = paced();
    await pace.take(100, 8_000);
    expect(await pace.take(2, 8_000)).toBe(61);
    expect(slept).toEqual([]);
    later(61);
    expect(await pace.take(100, 8_000)).toBeUndefined();
  });

  it('stops for everybody when SharePoint asks for it', async () => {
    const { pace, slept } = paced();
    pace.hold(7);
    expect(pace.hasRoom()).toBe(false);
    await pace.take(1, 90_000);
    expect(slept).toEqual([7_000]);
  });

  it('has room for what nobody waits for until a third of the minute is used', async () => {
    const { pace, later } = paced();
    await pace.take(33, 0);
    expect(pace.hasRoom()).toBe(true);
    await pace.take(2, 0);
    expect(pace.hasRoom()).toBe(false);
    later(61);
    expect(pace.hasRoom()).toBe(true);
  });

  it('lets go through what costs nothing, and everything when no budget is known', async () => {
    const { pace } = paced();
    await pace.take(100, 0);
    expect(await pace.take(0, 0)).toBeUndefined();
    const free = openPace({ unitsPerMinute: undefined, now: () => 0, sleep: () => Promise.reject(new Error('slept')) });
    await free.take(10_000, 0);
    expect([typeof (await free.take(10_000, 0)), free.hasRoom()]).toEqual(['function', true]);
  });
});

describe('What a call costs SharePoint', () => {
  const items = '/sites/s1/lists/l1/items';
  it.each([
    ['GET', `${items}/7?$expand=fields`, 1],
    ['GET', `${items}?$top=1`, 2],
    ['GET', `${items}/delta?$expand=fields`, 2],
    ['GET', `${items}/delta?$expand=fields&token=abc`, 1],
    ['GET', '/sites/s1?$select=id', 1],
    ['GET', '/sites/s1/lists/l1', 1],
    ['GET', '/drives/d1/items/f1/content', 1],
    ['POST', items, 2],
    ['PATCH', `${items}/7/fields`, 2],
    ['POST', '/drives/d1/items/f1/invite', 5],
    ['GET', '/users/u1/teamwork/installedApps', 0],
    ['GET', '/chats/c1/messages', 0],
  ] as const)('%s %s: %i', (method, path, units) => {
    expect(resourceUnits({ method, path })).toBe(units);
  });
});
