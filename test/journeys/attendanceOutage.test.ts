/** Graph is down from 08:45 to 09:30: answers are taken in chat and tab, kept, marked, and written afterwards, in order, each once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from '../support/byHand.ts';
import { actionsOf, textOf } from '../support/cardText.ts';
import type { LocalPerson } from '../support/control.ts';
import { graphDown } from '../support/outage.ts';
import { registerOf } from '../support/registerOf.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';

interface Row {
  readonly pupilKey: string;
  readonly state: string;
  readonly isWaiting: boolean;
  readonly confirmed: { readonly name: string; readonly at: string } | null;
}

let all: Everything;
let jade: LocalPerson;
let owen: LocalPerson;
let helen: LocalPerson;
const monday = '2026-11-23';

beforeAll(async () => {
  all = await startEverything({ now: `${monday}T08:20` });
  const people = await all.control.people();
  const called = (name: string) => people.find((person) => person.name === name) as LocalPerson;
  [jade, owen, helen] = [called('Jade Whitlock'), called('Owen Tudor'), called('Helen Ward')];
  const sue = byHand(all, called('Sue Ng').id);
  const northmoor = (await sue.rows('trust', 'Schools')).find(({ fields }) => fields['Key'] === 'northmoor');
  await sue.change('trust', 'Schools', northmoor?.id ?? '', { MorningAskedAt: '08:40' });
  await all.control.setClock(`${monday}T08:42`);
});
afterAll(() => all.stop());

const today = async (person = jade) => (await all.as(person.id).get('/schools/northmoor/today')).body;
const morning = async (person = jade): Promise<Row[]> => (await today(person)).sessions[0].rows;
const answer = (person: LocalPerson, marks: readonly { pupilKey: string; mark: string }[], seenAt?: string) =>
  all.as(person.id).post('/schools/northmoor/marks', {
    date: monday,
    half: 'AM',
    marks: marks.map((mark) => ({ ...mark, note: '' })),
    ...(seenAt === undefined ? {} : { seenAt }),
  });
const cardsOf = async (person: LocalPerson) =>
  (await all.control.chat(person.id)).filter(({ card }) => /confirmSession|changeSession/.test(actionsOf(card).join()));
const register = () => registerOf(all, jade.id, { school: 'northmoor', monday, slot: 'MonAM' });
let keys: string[] = [];

describe('Graph is down from 08:45 to 09:30', { timeout: 60_000 }, () => {
  it('at 08:45 Today still shows where everybody is, and says that it is old', async () => {
    keys = (await morning()).map(({ pupilKey }) => pupilKey).sort();
    expect(keys.length).toBeGreaterThan(3);
    await graphDown(all.control);
    await all.control.setClock(`${monday}T08:46`);
    const now = await today();
    expect(now.isOffline).toBe(true);
    expect(now.updatedAt < `${monday}T08:46`).toBe(true);
    expect(now.sessions[0].rows).toHaveLength(keys.length);
    expect((await all.as(jade.id).get('/me')).body.schools[0].roles).toContain('attendanceOfficer');
  });

  it('an answer in the chat is taken and says that it is not in the register yet', async () => {
    const [card] = await cardsOf(jade);
    const pressed = await all.control.press(jade.id, card?.id ?? '', 'confirmSession', {
      [`mark_${keys[0]}`]: 'absent',
      [`mark_${keys[1]}`]: 'present',
    });
    expect(textOf(pressed.value)).toContain('not yet in the register');
    expect(textOf(pressed.value)).toMatch(/This is how it stood at 8\.4\dam/);
    await all.control.say(jade.id, 'who is out');
    expect(textOf((await all.control.chat(jade.id)).at(-1)?.card)).toMatch(/This is how it stood at 8\.4\dam/);
  });

  it('an answer in the tab is taken by the overlay: what is changed is the newest', async () => {
    await all.control.setClock(`${monday}T08:55`);
    const changed = await answer(jade, [
      { pupilKey: keys[0] ?? '', mark: 'late' },
      { pupilKey: keys[2] ?? '', mark: 'present' },
    ]);
    expect(changed.status).toBe(200);
    const rows: Row[] = changed.body.sessions[0].rows;
    const states = new Map(rows.map((row) => [row.pupilKey, `${row.state} ${row.isWaiting}`]));
    expect(keys.slice(0, 4).map((key) => states.get(key))).toEqual([
      'late true',
      'present true',
      'present true',
      'unknown false',
    ]);
  });

  it('a colleague who looked before is told who answered what meanwhile', async () => {
    const refused = await answer(owen, [{ pupilKey: keys[2] ?? '', mark: 'absent' }], '');
    expect(refused.status).toBe(409);
    expect(refused.body.say).toContain('Jade Whitlock answered Present');
    expect((await answer(owen, [{ pupilKey: keys[3] ?? '', mark: 'present' }])).status).toBe(200);
  });

  it('whoever may not answer may not now either, and other things are not shown from memory', async () => {
    expect((await answer(helen, [{ pupilKey: keys[3] ?? '', mark: 'late' }])).status).toBe(403);
    expect((await all.as(helen.id).get('/schools/northmoor/today')).status).toBe(403);
    expect((await all.as(jade.id).get('/schools/northmoor/placements')).status).toBe(503);
  });

  it('SharePoint has nothing of it', async () => {
    await all.product.rounds.settled();
    await all.control.noFaults();
    expect([...(await register()).values()].flat()).toEqual([]);
    await graphDown(all.control);
  });

  it('at 09:30 the register has every answer once, in the order in which they were given', async () => {
    await all.control.noFaults();
    await all.control.setClock(`${monday}T09:31`);
    const written = await register();
    expect(keys.map((key) => written.get(key) ?? [])).toEqual([
      ['Jade Whitlock absent', 'Jade Whitlock late'],
      ['Jade Whitlock present'],
      ['Jade Whitlock present'],
      ['Owen Tudor present'],
      ...keys.slice(4).map(() => []),
    ]);
    const now = await today();
    expect(now.isOffline).toBe(false);
    expect(now.sessions[0].rows.some(({ isWaiting }: Row) => isWaiting)).toBe(false);
    for (const { card } of await cardsOf(owen)) expect(textOf(card)).not.toContain('not yet in the register');
  });

  it('Audit says who answered, when, and that it was written later', async () => {
    const audit = (await byHand(all, jade.id).rows('northmoor', 'Audit')).filter(({ fields }) =>
      /written later/.test(fields['Title'] ?? ''),
    );
    expect(audit.map(({ fields }) => `${fields['PersonName']} ${fields['At']?.slice(11, 16)}`)).toEqual([
      'Jade Whitlock 08:46',
      'Jade Whitlock 08:55',
      'Owen Tudor 08:55',
    ]);
  });

  it('and further rounds write nothing again', async () => {
    const before = await register();
    await all.control.setClock(`${monday}T09:40`);
    expect(await register()).toEqual(before);
  });
});
