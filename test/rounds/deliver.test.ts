import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Delivery, DeliveryState } from '../../src/domain/delivery.ts';
import type { Stored } from '../../src/records/records.ts';
import { itemsPath } from '../../src/records/siteAddress.ts';
import { deliveryDuties } from '../../src/rounds/deliveryDuties.ts';
import { type Replica, startWorld, type World } from '../usecases/world.ts';

/** Larkhill asks in the morning at 9.05am and in the afternoon at 1.10pm; Priya Shah is its attendance officer. */
let world: World;
let onlooker: Replica;
let priya: string;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:04');
  onlooker = world.replica();
  priya = (await world.control.person('attendanceOfficer', 'larkhill')).id;
  await tellNobodyOfTheDay();
});

/** Moves the morning's message before all of this: the first one to a person opens a chat, and that starts a further round. */
async function tellNobodyOfTheDay(): Promise<void> {
  const items = itemsPath(await onlooker.records.trustSite().address(), 'schools');
  const { schools } = await onlooker.records.trust();
  for (const { itemId } of schools.values()) {
    const body = { DigestAt: '05:00' };
    await onlooker.graph.call({ method: 'PATCH', path: `${items}/${itemId}/fields`, body, ifMatch: '*' });
  }
}
afterEach(async () => {
  await world.control.noFaults();
});
afterAll(() => world.close());

const tick = (): Promise<void> => world.product.rounds.tick();
/** Sets the clock and lets the rounds run. */
const at = async (moment: string): Promise<void> => {
  await world.control.setClock(moment);
  await tick();
};
const keyOf = (subject: string): string => `larkhill|session|${subject}|${priya}`;
/** How many cards about a session are in Priya's chat. */
const cardsFor = async (subject: string): Promise<number> =>
  (await world.control.chat(priya)).filter(
    ({ from, card }) => from === 'bot' && JSON.stringify(card ?? '').includes(keyOf(subject)),
  ).length;

async function deliveryOf(subject: string): Promise<Stored<Delivery>> {
  const book = await onlooker.records.school('larkhill', { maxAgeInSeconds: 0 });
  const stored = book.deliveries.get(keyOf(subject));
  if (stored === undefined) throw new Error(`No delivery ${subject}.`);
  return stored;
}
const stateOf = async (subject: string): Promise<DeliveryState> => (await deliveryOf(subject)).value.state;

/** Puts a delivery into a state as a process that died would have left it. */
async function leave(subject: string, state: DeliveryState): Promise<void> {
  const writer = await onlooker.writer('larkhill');
  const book = await onlooker.records.school('larkhill', { maxAgeInSeconds: 0 });
  const before = book.deliveries.get(keyOf(subject));
  const value: Delivery = {
    ...{ key: keyOf(subject), title: 'Attendance', round: 'session', subject, personId: priya, personName: 'Priya Shah' },
    ...{ state, changedAt: world.now(), activityId: '', why: '' },
  };
  const change =
    before === undefined
      ? ({ list: 'deliveries', create: value } as const)
      : ({ list: 'deliveries', update: before, to: value } as const);
  const [written] = await writer.keep([change]);
  expect(written?.done).toBe(true);
}

const sending = 'POST /v3/conversations/*';

describe('Rounds deliver each card once', () => {
  it('sends what is planned, to a person whose chat Teams opens for it, and nothing at the next tick', async () => {
    expect(await cardsFor('2026-11-23|AM')).toBe(0);
    await at('2026-11-23T09:05');
    await tick();
    expect(await cardsFor('2026-11-23|AM')).toBe(1);
    expect((await deliveryOf('2026-11-23|AM')).value).toMatchObject({ state: 'sent', personName: 'Priya Shah', why: '' });
  });

  it('two replicas at once send one card each, and no error', async () => {
    await world.control.setClock('2026-11-23T13:10');
    const second = world.secondProduct();
    await Promise.all([tick(), second.rounds.tick(), tick()]);
    await second.stop();
    expect(await cardsFor('2026-11-23|PM')).toBe(1);
    expect(await stateOf('2026-11-23|PM')).toBe('sent');
  });

  it('killed between claim and send: the card goes out, once, when the claim is half a minute old', async () => {
    await world.control.setClock('2026-11-24T09:05');
    await leave('2026-11-24|AM', 'sending');
    await tick();
    expect(await cardsFor('2026-11-24|AM')).toBe(0);

    await at('2026-11-24T09:05:20');
    expect(await cardsFor('2026-11-24|AM')).toBe(0);
    await at('2026-11-24T09:05:40');
    expect(await cardsFor('2026-11-24|AM')).toBe(1);
    expect(await stateOf('2026-11-24|AM')).toBe('sent');
  });

  it('killed between send and note: the card is found in the chat and not sent again', async () => {
    await at('2026-11-24T13:10');
    const { activityId } = (await deliveryOf('2026-11-24|PM')).value;
    await leave('2026-11-24|PM', 'sending');
    await at('2026-11-24T13:12');
    expect(await cardsFor('2026-11-24|PM')).toBe(1);
    expect((await deliveryOf('2026-11-24|PM')).value).toMatchObject({ state: 'sent', activityId });
  });

  it('killed after queueing: the item is taken over', async () => {
    await world.control.setClock('2026-11-25T09:05');
    await leave('2026-11-25|AM', 'queued');
    await tick();
    expect(await cardsFor('2026-11-25|AM')).toBe(1);
    expect(await stateOf('2026-11-25|AM')).toBe('sent');
  });
});

describe('Rounds and a Teams that fails', () => {
  it('throttled: waits as long as Teams asks, then sends', async () => {
    await world.control.fault({ operation: sending, status: 429, retryAfter: 40 });
    await at('2026-11-25T13:10');
    await world.control.noFaults();
    await tick();
    expect(await cardsFor('2026-11-25|PM')).toBe(0);
    expect((await deliveryOf('2026-11-25|PM')).value).toMatchObject({ state: 'queued', why: 'Teams asked to wait.' });

    await at('2026-11-25T13:10:50');
    expect(await cardsFor('2026-11-25|PM')).toBe(1);
  });

  it('sent, but the answer lost: unsure, then found in the chat', async () => {
    await world.control.fault({ operation: sending, dropAfterCommit: true });
    await at('2026-11-26T09:05');
    expect(await cardsFor('2026-11-26|AM')).toBe(1);
    expect(await stateOf('2026-11-26|AM')).toBe('unsure');
    await world.control.noFaults();

    await tick();
    expect(await stateOf('2026-11-26|AM')).toBe('sent');
    expect(await cardsFor('2026-11-26|AM')).toBe(1);
  });

  it('not sent and no clear answer: unsure for half a minute, then surely not there, then sent', async () => {
    await world.control.fault({ operation: sending, status: 503 });
    await at('2026-11-26T13:10');
    await world.control.noFaults();
    await tick();
    expect([await stateOf('2026-11-26|PM'), await cardsFor('2026-11-26|PM')]).toEqual(['unsure', 0]);

    await at('2026-11-26T13:10:45');
    expect([await stateOf('2026-11-26|PM'), await cardsFor('2026-11-26|PM')]).toEqual(['sent', 1]);
  });

  it('when nobody may search the chat: stays unsure, is shown, and is never sent blindly', async () => {
    await world.control.fault({ operation: sending, dropAfterCommit: true });
    await at('2026-11-30T09:05');
    await world.control.noFaults();
    await world.control.fault({ operation: 'GET /chats/*', status: 403 });
    await at('2026-11-30T09:08');
    expect([await stateOf('2026-11-30|AM'), await cardsFor('2026-11-30|AM')]).toEqual(['unsure', 1]);
    const [book, trust] = await Promise.all([onlooker.records.school('larkhill'), onlooker.records.trust()]);
    const [duty] = deliveryDuties(book, trust, world.now()).filter(({ subjectKey }) => subjectKey === keyOf('2026-11-30|AM'));
    expect(duty?.words().say).toContain('Tell Priya Shah in person');
  });

  it('blocked by the person: failed, and sent when the app is added again', async () => {
    await world.control.fault({ operation: sending, status: 403 });
    await at('2026-11-30T13:10');
    await world.control.noFaults();
    await at('2026-11-30T13:12');
    expect([await stateOf('2026-11-30|PM'), await cardsFor('2026-11-30|PM')]).toEqual(['failed', 0]);

    const writer = await onlooker.writer('larkhill');
    const stored = (await onlooker.records.school('larkhill', { maxAgeInSeconds: 0 })).conversations.get(priya);
    if (stored === undefined) throw new Error('No conversation.');
    await writer.keep([{ list: 'conversations', update: stored, to: { ...stored.value, changedAt: world.now() } }]);
    await at('2026-11-30T13:13');
    expect([await stateOf('2026-11-30|PM'), await cardsFor('2026-11-30|PM')]).toEqual(['sent', 1]);
  });
});

describe('Rounds after a pause of the product', () => {
  it('down all morning: the card of the morning still comes as long as its half lasts, then never', async () => {
    await at('2026-12-01T13:05');
    expect(await cardsFor('2026-12-01|AM')).toBe(1);
    await at('2026-12-02T13:15');
    expect([await cardsFor('2026-12-02|AM'), await cardsFor('2026-12-02|PM')]).toEqual([0, 1]);
  });

  it('a claim that was left before a long holiday is looked up and resolved', async () => {
    await world.control.setClock('2026-12-03T08:00');
    await leave('2026-12-03|AM', 'sending');
    await at('2027-01-05T09:10');
    expect(await stateOf('2026-12-03|AM')).toBe('queued');
    expect(await cardsFor('2026-12-03|AM')).toBe(0);
  });
});

describe('Roles that change during the day', () => {
  const withRoles = async (name: string, Roles: readonly string[]): Promise<void> => {
    const { id } = (await world.control.people()).find((person) => person.name === name) ?? expect.fail(name);
    const stored = (await onlooker.records.school('larkhill', { maxAgeInSeconds: 0 })).staff.get(id);
    const items = itemsPath(await (await onlooker.records.schoolSite('larkhill')).address(), 'staff');
    await onlooker.graph.call({
      method: 'PATCH',
      path: `${items}/${stored?.itemId}/fields`,
      body: { 'Roles@odata.type': 'Collection(Edm.String)', Roles },
      ifMatch: '*',
    });
  };
  const cardsOf = async (name: string, subject: string): Promise<number> => {
    const { id } = (await world.control.people()).find((person) => person.name === name) ?? expect.fail(name);
    const chat = await world.control.chat(id);
    return chat.filter(({ card }) => JSON.stringify(card ?? '').includes(`larkhill|session|${subject}|${id}`)).length;
  };

  it('who becomes attendance officer at ten gets the card of the morning; whose claim is open and who is none any more gets none', async () => {
    await world.control.setClock('2027-01-06T09:05');
    await leave('2027-01-06|AM', 'sending');
    await withRoles('Priya Shah', []);
    await withRoles('Ruth Kendall', ['SENCO', 'Attendance officer']);
    await at('2027-01-06T10:00');
    expect([await cardsOf('Priya Shah', '2027-01-06|AM'), await cardsOf('Ruth Kendall', '2027-01-06|AM')]).toEqual([0, 1]);
    expect(await stateOf('2027-01-06|AM')).toBe('queued');

    await withRoles('Priya Shah', ['Attendance officer']);
    await at('2027-01-06T10:01');
    expect(await cardsOf('Priya Shah', '2027-01-06|AM')).toBe(1);
  });
});
