/** The chase as it is delivered: once, whatever happens to the process that brings it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/delivery.ts';
import { type Replica, startWorld, type World } from '../usecases/world.ts';

let world: World;
let onlooker: Replica;
let amara: string;
/** Larkhill wants the morning's answers by 9.30am; its AP lead is told at 9.45am of those nobody has confirmed. */
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:04');
  onlooker = world.replica();
  amara = (await world.control.person('apLead', 'larkhill')).id;
});
afterAll(() => world.close());

const at = async (moment: string): Promise<void> => {
  await world.control.setClock(moment);
  await world.product.rounds.tick();
};
const keyOf = (date: string): string => `larkhill|chase|${date}|AM|apLead|09:45|${amara}`;
const cardsFor = async (date: string): Promise<number> =>
  (await world.control.chat(amara)).filter(({ from, card }) => from === 'bot' && JSON.stringify(card ?? '').includes(keyOf(date)))
    .length;
const deliveryOf = async (date: string) =>
  (await onlooker.records.school('larkhill', { maxAgeInSeconds: 0 })).deliveries.get(keyOf(date));

describe('A rung of the ladder is told once', () => {
  it('by two replicas at the same moment, and at no later tick', async () => {
    await at('2026-11-23T09:44:50');
    expect(await cardsFor('2026-11-23')).toBe(0);
    await world.control.setClock('2026-11-23T09:45');
    const second = world.secondProduct();
    await Promise.all([world.product.rounds.tick(), second.rounds.tick()]);
    await second.stop();
    await at('2026-11-23T09:46');
    expect(await cardsFor('2026-11-23')).toBe(1);
    expect((await deliveryOf('2026-11-23'))?.value).toMatchObject({ state: 'sent', why: '' });
  });

  it('by a process that was killed between claim and send, half a minute later', async () => {
    await world.control.setClock('2026-11-24T09:45');
    const writer = await onlooker.writer('larkhill');
    const claim: Delivery = {
      ...{ key: keyOf('2026-11-24'), title: 'Not confirmed', round: 'chase', subject: '2026-11-24|AM|apLead|09:45' },
      ...{ personId: amara, personName: 'Amara Okafor', state: 'sending', changedAt: world.now(), activityId: '', why: '' },
    };
    const [written] = await writer.keep([{ list: 'deliveries', create: claim }]);
    expect(written?.done).toBe(true);
    await world.product.rounds.tick();
    expect(await cardsFor('2026-11-24')).toBe(0);
    await at('2026-11-24T09:45:40');
    expect(await cardsFor('2026-11-24')).toBe(1);
  });

  it('after an outage of the product over all its moments, and not on the next day', async () => {
    await at('2026-11-25T11:30');
    expect(await cardsFor('2026-11-25')).toBe(1);
    await at('2026-11-26T08:00');
    expect(await cardsFor('2026-11-25')).toBe(1);
  });
});
