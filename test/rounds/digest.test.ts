/** The morning's message in the small Microsoft 365, sent by the product itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../usecases/world.ts';

/** Northmoor tells its people at 7.45am, Larkhill at 8am. Amara Okafor is AP lead at Larkhill, Tom Fairbairn at Northmoor. */
let world: World;
beforeAll(async () => {
  world = await startWorld('2026-11-23T07:40');
});
afterAll(() => world.close());

const at = async (moment: string): Promise<void> => {
  await world.control.setClock(moment);
  await world.product.rounds.tick();
};
async function digestsOf(name: string): Promise<string[]> {
  const person = (await world.control.people()).find((one) => one.name === name);
  if (person === undefined) throw new Error(`There is no ${name}.`);
  const messages = await world.control.chat(person.id);
  return messages.map(({ card }) => JSON.stringify(card ?? '')).filter((card) => card.includes('|digest|'));
}

describe('The morning’s message', () => {
  it('comes at each school’s own time', async () => {
    await at('2026-11-23T07:44');
    expect(await digestsOf('Tom Fairbairn')).toEqual([]);
    await at('2026-11-23T07:46');
    expect([(await digestsOf('Tom Fairbairn')).length, (await digestsOf('Amara Okafor')).length]).toEqual([1, 0]);
    await at('2026-11-23T08:00');
    expect((await digestsOf('Amara Okafor')).length).toBe(1);
  });

  it('says what presses, with at most eight rows and the way into Today', async () => {
    const [card = ''] = await digestsOf('Amara Okafor');
    expect(card).toMatch(/Your day: \d+ overdue/);
    expect(card.match(/"spacing":"Medium"/g)?.length).toBeLessThanOrEqual(8);
    expect(card).toContain(encodeURIComponent('today/larkhill'));
  });

  it('comes once a day, however often the rounds run, in two replicas, and until the day is over', async () => {
    const second = world.secondProduct();
    await Promise.all([world.product.rounds.tick(), second.rounds.tick()]);
    await second.stop();
    for (const time of ['08:30', '09:59', '10:01', '15:00']) await at(`2026-11-23T${time}`);
    expect((await digestsOf('Amara Okafor')).length).toBe(1);
  });

  it('comes anew the next day, and not after a morning without the product', async () => {
    await at('2026-11-24T08:00');
    expect((await digestsOf('Amara Okafor')).length).toBe(2);
    await at('2026-11-25T10:00');
    expect((await digestsOf('Amara Okafor')).length).toBe(2);
  });
});
