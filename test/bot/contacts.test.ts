/** The card of a week's contacts with real records: what a press keeps, once, and what everybody sees then. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionsOf, textOf } from '../support/cardText.ts';
import type { ChatMessage, LocalPerson } from '../support/control.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';
import { parserProblems, schemaProblems } from './cards/validateCard.ts';

let all: Everything;
let people: readonly LocalPerson[];
const named = (name: string): LocalPerson => people.find((person) => person.name === name) ?? expect.fail(`There is no ${name}.`);

/** Thursday 10 December 2026: Larkhill's fortnight that ends on the 11th, in which nothing of the sample was recorded yet. */
beforeAll(async () => {
  all = await startEverything({ now: '2026-12-03T08:50' });
  await all.control.setClock('2026-12-10T08:50');
  people = await all.control.people();
});
afterAll(() => all.stop());

const cardsOf = async (name: string): Promise<ChatMessage[]> =>
  (await all.control.chat(named(name).id)).filter(({ card }) => JSON.stringify(card ?? '').includes('|contacts|'));
const card = async (): Promise<ChatMessage> => (await cardsOf('Amara Okafor')).at(-1) ?? expect.fail('Amara has no card.');
async function press(name: string, verb: string, data: Record<string, string> = {}) {
  const answer = await all.control.press(named(name).id, (await card()).id, verb, data);
  await all.product.rounds.settled();
  return answer;
}
const round = async () => (await all.as(named('Amara Okafor').id).get('/schools/larkhill/contacts')).body.placements;
/** Due this week, and not complete. */
const missing = async (): Promise<{ placementKey: string; pupilName: string }[]> =>
  (await round()).filter(
    ({ due }: { due: { to: string; missing: string[] } | null }) =>
      due !== null && due.to <= '2026-12-13' && due.missing.length > 0,
  );
const contactsOf = async (key: string) =>
  (await all.as(named('Amara Okafor').id).get(`/schools/larkhill/placements/${key}/contacts`)).body.contacts;

describe('The card “Contacts due this week” (VIS-1)', () => {
  it('comes at nine to the AP lead, once, valid, with two boxes a placement', async () => {
    expect(await cardsOf('Amara Okafor')).toEqual([]);
    await all.control.setClock('2026-12-10T09:00');
    await all.control.setClock('2026-12-10T09:10');
    const [one, ...others] = await cardsOf('Amara Okafor');
    expect(others).toEqual([]);
    expect([...schemaProblems(one?.card), ...parserProblems(one?.card)]).toEqual([]);
    const [first] = await missing();
    expect(JSON.stringify(one?.card)).toContain(`said_${first?.placementKey}`);
    expect(textOf(one?.card)).toMatch(/\d+ placements still to do/);
  });

  it('keeps what was filled in, the pupil with a mood, once however often it is pressed; and shows who is still missing', async () => {
    const before = await missing();
    const [whole, half, third] = before.map(({ placementKey }) => placementKey);
    const data = {
      [`said_${whole}`]: 'Settled, and finished the bench.',
      [`mood_${whole}`]: '4',
      [`said_${half}`]: 'The workshop is closed on Friday.',
      [`said_${third}`]: '',
    };
    const first = await press('Amara Okafor', 'saveContacts', data);
    expect(textOf(first.value)).toContain('Saved: 2 contacts.');
    expect(textOf(first.value)).toContain(`${before.length - 1} placement`);
    expect(JSON.stringify(first.value)).not.toContain(`said_${whole}`);
    expect(JSON.stringify(first.value)).toContain(`said_${half}`);
    await press('Amara Okafor', 'saveContacts', data);
    const today = async (key = '') => (await contactsOf(key)).filter(({ on }: { on: string }) => on === '2026-12-10');
    expect(await today(whole)).toMatchObject([{ with: ['provider', 'pupil'], mood: 4, how: 'call', byName: 'Amara Okafor' }]);
    expect(await today(half)).toMatchObject([{ with: ['provider'], mood: null }]);
    expect(JSON.stringify((await card()).card)).not.toContain(`said_${whole}`);

    const other = await press('Amara Okafor', 'saveContacts', { [`said_${half}`]: 'Rang again: open after all.' });
    expect(textOf(other.value)).toContain('from this card today already');
    expect(JSON.stringify(other.value)).toContain('Rang again: open after all.');
    expect(await today(half)).toHaveLength(1);
    // What was refused stays in its box until somebody empties it.
    const emptied = await press('Amara Okafor', 'saveContacts', { [`said_${half}`]: '' });
    expect(JSON.stringify(emptied.value)).not.toContain('Rang again');
  });

  it.each([
    ['nothing', () => ({}), /Nothing was saved/],
    ['a mood without words', (key: string) => ({ [`mood_${key}`]: '2' }), /write in a few words/],
    ['a mood that there is not', (key: string) => ({ [`said_${key}`]: 'Well', [`mood_${key}`]: '9' }), /one of the moods/],
    ['a placement that there is not', () => ({ said_nobody: 'Well' }), /not on the card any more/],
  ])('saves nothing for %s, and says so', async (_, data, said) => {
    const [first] = await missing();
    const answer = await press('Amara Okafor', 'saveContacts', data(first?.placementKey ?? ''));
    expect(textOf(answer.value)).toMatch(said);
    expect(textOf(answer.value)).not.toContain('Saved:');
    expect((await missing())[0]).toEqual(first);
  });

  it('is refused to somebody who may not, with who may; to another school without a name', async () => {
    const [first] = await missing();
    const data = { [`said_${first?.placementKey}`]: 'Well' };
    for (const name of ['Edith Marlowe', 'Tom Fairbairn']) {
      const answer = await press(name, 'saveContacts', data);
      expect(answer.value).toMatch(/Only the .*AP lead/);
      expect(answer.value).not.toContain(first?.pupilName);
    }
    expect((await missing())[0]).toEqual(first);
  });

  it('of an earlier week keeps nothing and leads to the page', async () => {
    const [first] = await missing();
    await all.control.setClock('2026-12-14T09:00');
    const data = { [`said_${first?.placementKey}`]: 'Too late' };
    const { value } = await press('Amara Okafor', 'saveContacts', { ...data, monday: '2026-12-07' });
    expect(textOf(value)).toMatch(/Nothing was saved: that week is over\.[\s\S]*All contacts/);
    expect(actionsOf(value)).not.toContain('saveContacts');
    expect(JSON.stringify(await contactsOf(first?.placementKey ?? ''))).not.toContain('Too late');
  });
});
