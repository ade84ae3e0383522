/** VIS-1: a contact in ten seconds, and what it discharges. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contactRoundSchema, contactsSchema } from '../../src/api/contractContacts.ts';
import { type RecordContact, recordContact } from '../../src/usecases/contact/recordContact.ts';
import { viewContactRound, viewContacts } from '../../src/usecases/contact/viewContacts.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { takeBackCase } from '../../src/usecases/takeBackCase.ts';
import { viewPlacement } from '../../src/usecases/viewPlacement.ts';
import { granted, sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill, Thursday 3 December 2026: a week in which nothing of the sample was recorded yet. */
let world: World;
let amara: Desk;
let clerk: Desk;
beforeAll(async () => {
  world = await startWorld('2026-12-03T10:20');
  [amara, clerk] = (await Promise.all(['Amara Okafor', 'Edith Marlowe'].map((name) => world.deskOf(name)))) as [Desk, Desk];
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

const aContact = (change: Partial<RecordContact> = {}): RecordContact => ({
  ...{ key: randomUUID(), on: '2026-12-03', with: ['provider'], how: 'call', name: 'Jo Marsh' },
  ...{ words: 'Settled, finished the first bench.', mood: 4, wishes: 'More time in the workshop.', ...change },
});
const stillToDo = async () => {
  const round = contactRoundSchema.parse(granted(await viewContactRound(amara, 'larkhill')));
  return round.placements.filter(({ due }) => due !== null && due.missing.length > 0);
};
const seen = async (key: string) => contactsSchema.parse(granted(await viewContacts(amara, 'larkhill', key)));
const isDone = async (key: string) =>
  granted(await viewPlacement(amara, 'larkhill', key)).duties.some(
    ({ kind, done, dueOn }) => kind === 'contact' && done !== null && (dueOn ?? '') >= '2026-12-03',
  );

describe('The week’s contact', () => {
  it('is done once provider and pupil have both been reached, once however often it is sent, and open again when taken back', async () => {
    const [first] = await stillToDo();
    const key = first?.placementKey ?? '';
    expect(first?.due?.missing).toEqual(['provider', 'pupil']);
    granted(await recordContact(amara, 'larkhill', key, aContact()));
    expect((await seen(key)).due?.missing).toEqual(['pupil']);
    expect(await isDone(key)).toBe(false);

    const pupil = aContact({ with: ['pupil'] });
    granted(await recordContact(amara, 'larkhill', key, pupil));
    granted(await recordContact(amara, 'larkhill', key, pupil));
    expect((await seen(key)).contacts.filter(({ on }) => on === '2026-12-03')).toHaveLength(2);
    expect((await seen(key)).last).toMatchObject({ mood: 4, wishes: 'More time in the workshop.', byName: 'Amara Okafor' });
    expect(await isDone(key)).toBe(true);

    granted(await takeBackCase(amara, 'larkhill', { key: randomUUID(), recordKey: pupil.key, reason: 'Another pupil' }));
    expect(await isDone(key)).toBe(false);
    expect((await seen(key)).due?.missing).toEqual(['pupil']);
  });

  it('says what is missing, and who may', async () => {
    const key = (await stillToDo())[0]?.placementKey ?? '';
    expect(sayOf(await recordContact(amara, 'larkhill', key, aContact({ words: ' ' })))).toMatch(/few words what was said/);
    expect(sayOf(await recordContact(amara, 'larkhill', key, aContact({ with: [] })))).toMatch(/whom you were in touch with/);
    expect(sayOf(await recordContact(amara, 'larkhill', key, aContact({ on: '2026-12-04' })))).toMatch(/still to come/);
    expect(sayOf(await recordContact(clerk, 'larkhill', key, aContact()))).toMatch(/^Only the AP lead, .* can record a contact/);
  });

  it('completes what a lost answer left out', async () => {
    const key = (await stillToDo()).find(({ due }) => due?.missing.length === 2)?.placementKey ?? '';
    const both = aContact({ with: ['provider', 'pupil'] });
    await world.control.fault({ operation: 'POST /$batch', status: 503, times: 1, dropAfterCommit: true });
    await recordContact(amara, 'larkhill', key, both).catch(() => undefined);
    await world.control.noFaults();
    granted(await recordContact(amara, 'larkhill', key, both));
    expect(await isDone(key)).toBe(true);
    expect((await seen(key)).contacts.filter(({ key: one }) => one === both.key)).toHaveLength(1);
  });
});
