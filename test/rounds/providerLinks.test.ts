import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/delivery.ts';
import { deliveryDuties } from '../../src/rounds/deliveryDuties.ts';
import { listProviderLinks } from '../../src/usecases/links/listProviderLinks.ts';
import { linkIn, mailOf, openPage } from '../support/linkPage.ts';
import { type Replica, startWorld, type World } from '../usecases/world.ts';

/** Larkhill asks at 9.05am and 1.10pm, by link; the pupil referral unit and Sparrow Farm have an address, others have none. */
let world: World;
let onlooker: Replica;
beforeAll(async () => {
  world = await startWorld('2026-11-23T08:50');
  onlooker = world.replica();
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

const operation = 'POST /users/{user-id}/sendMail';
const tick = () => world.product.rounds.tick();
const at = async (moment: string) => {
  await world.control.setClock(moment);
  await tick();
};
const mailTo = async (address: string, day: string) =>
  (await mailOf(world.settings.graphOrigin)).filter((mail) => mail.to.includes(address) && mail.at.startsWith(day));
const pru = 'attendance@wexbourne-pru.example';
const linkDeliveries = async (date: string): Promise<Delivery[]> =>
  Array.from(
    (await onlooker.records.school('larkhill', { maxAgeInSeconds: 0 })).deliveries.values(),
    ({ value }) => value,
  ).filter(({ round, subject }) => round === 'providerLink' && subject.startsWith(date));

// Each fact moves the clock, and with it the rounds of three schools.
describe('Mail to providers', { timeout: 90_000 }, () => {
  it('goes out when the school asks, once to each provider with an address, from the school’s mailbox, and names no pupil', async () => {
    await tick();
    expect(await mailTo(pru, '2026-11-23')).toEqual([]);
    await at('2026-11-23T09:05');
    await tick();

    const [mail, ...more] = await mailTo(pru, '2026-11-23');
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      from: 'larkhill.attendance@larkfield.example',
      subject: expect.stringContaining('who is with you?'),
    });
    const pupils = (await onlooker.records.school('larkhill')).pupils.values();
    for (const { value } of pupils) expect(mail?.html).not.toMatch(new RegExp(`\\b(${value.forename}|${value.surname})\\b`));
    expect(linkIn(mail)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/answer\/eyJ/);
    const states = (await linkDeliveries('2026-11-23')).map(({ state, personName }) => [personName, state]);
    expect(states.sort()).toEqual([
      ['Carys Flint', 'sent'],
      ['Joss Wainwright', 'sent'],
    ]);
  });

  it('is shown to the school as sent, not opened yet', async () => {
    const seen = await listProviderLinks(await world.deskOf('Amara Okafor', onlooker), 'larkhill', '2026-11-23');
    expect(seen.done && seen.value.links.map(({ state, says }) => [state, says])).toEqual([
      ['sent', 'Sent at 9.05am, not opened yet.'],
      ['sent', 'Sent at 9.05am, not opened yet.'],
    ]);
  });

  it('is sent once by two replicas', async () => {
    await world.control.setClock('2026-11-23T13:10');
    const second = world.secondProduct();
    await Promise.all([tick(), second.rounds.tick(), tick()]);
    await second.stop();

    expect((await mailTo(pru, '2026-11-23')).filter(({ subject }) => subject.includes('afternoon'))).toHaveLength(1);
  });

  it('whose answer was lost is unsure, not sent again, and somebody is told to ring', async () => {
    await world.control.fault({ operation, status: 504, dropAfterCommit: true });
    await at('2026-11-24T09:05');
    await world.control.noFaults();
    await at('2026-11-24T09:06');
    await at('2026-11-24T09:20');

    expect(await mailTo(pru, '2026-11-24')).toHaveLength(1);
    expect(new Set((await linkDeliveries('2026-11-24')).map(({ state }) => state))).toEqual(new Set(['unsure']));
    const [book, trust] = await Promise.all([onlooker.records.school('larkhill'), onlooker.records.trust()]);
    const says = deliveryDuties(book, trust, world.now()).map(({ words }) => words().say);
    expect(says).toContainEqual(
      'Ring Carys Flint: the e-mail to Wexbourne Pupil Referral Unit: Tuesday 24 November 2026, morning may not have reached them.',
    );
    // The page behind it works all the same: perhaps it did arrive.
    expect((await openPage(linkIn((await mailTo(pru, '2026-11-24'))[0]))).status).toBe(200);
  });

  it('that Exchange cannot take now waits, and goes out once when it can', async () => {
    await world.control.fault({ operation, status: 429, retryAfter: 120 });
    await at('2026-11-25T09:05');
    expect(new Set((await linkDeliveries('2026-11-25')).map(({ state }) => state))).toEqual(new Set(['queued']));
    await world.control.noFaults();
    await at('2026-11-25T09:06');
    expect(await mailTo(pru, '2026-11-25')).toEqual([]);

    await at('2026-11-25T09:08');
    expect(await mailTo(pru, '2026-11-25')).toHaveLength(1);
  });

  it('of a process that died on the way is unsure half a minute later, because nobody can look it up', async () => {
    await at('2026-11-26T09:05');
    const book = await onlooker.records.school('larkhill', { maxAgeInSeconds: 0 });
    const stored = [...book.deliveries.values()].find(
      ({ value }) => value.round === 'providerLink' && value.subject.startsWith('2026-11-26'),
    );
    if (stored === undefined) return expect.unreachable('no delivery');
    const writer = await onlooker.writer('larkhill');
    await writer.keep([
      { list: 'deliveries', update: stored, to: { ...stored.value, state: 'sending', changedAt: world.now() } },
    ]);
    const sent = (await mailOf(world.settings.graphOrigin)).length;

    await at('2026-11-26T09:06');

    const left = (await linkDeliveries('2026-11-26')).find(({ key }) => key === stored.value.key);
    expect(left).toMatchObject({ state: 'unsure', why: expect.stringContaining('ring instead') });
    expect((await mailOf(world.settings.graphOrigin)).length).toBe(sent);
  });
});
