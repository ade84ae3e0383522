/** The chase with real records: who is told when, what each press does, and what everybody sees then. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionsOf, textOf } from '../support/cardText.ts';
import type { ChatMessage, LocalPerson } from '../support/control.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';
import { parserProblems, schemaProblems } from './cards/validateCard.ts';

let all: Everything;
let people: readonly LocalPerson[];
const named = (name: string): LocalPerson => people.find((person) => person.name === name) ?? expect.fail(`There is no ${name}.`);

/** Larkhill asks at 9.05am and wants the answer by 9.30am. */
beforeAll(async () => {
  all = await startEverything({ now: '2026-11-23T08:30' });
  people = await all.control.people();
});
afterAll(() => all.stop());

const at = (time: string): Promise<unknown> => all.control.setClock(`2026-11-23T${time}`);
const cardsOf = async (name: string, key: string): Promise<ChatMessage[]> =>
  (await all.control.chat(named(name).id)).filter(({ card }) => JSON.stringify(card ?? '').includes(key));
/** The newest card about a round. */
const cardOf = async (name: string, key: string): Promise<ChatMessage> =>
  (await cardsOf(name, key)).at(-1) ?? expect.fail(`${name} has no card ${key}.`);
/** Answers as the bot did, when the round that the press set off is over too: it redraws the card that the next press goes by. */
async function press(name: string, key: string, verb: string, data: Record<string, string> = {}) {
  const answer = await all.control.press(named(name).id, (await cardOf(name, key)).id, verb, data);
  await all.product.rounds.settled();
  return answer;
}
const morning = async () => (await all.as(named('Priya Shah').id).get('/schools/larkhill/today')).body.sessions[0].rows;
const rowOf = async (pupilKey: string) => (await morning()).find((row: { pupilKey: string }) => row.pupilKey === pupilKey);

const toOfficer = '|AM|attendanceOfficer|09:30|';
const toLead = '|AM|apLead|09:45|';

describe('One press for a provider', () => {
  it('answers for everybody there who is still asked about, keeps what is chosen elsewhere, and asks on about the rest', async () => {
    await at('09:05');
    const rows = await morning();
    const place = rows.find(({ providerName }: { providerName: string }) => providerName.startsWith('The Annexe'));
    const here = rows.filter(({ providerKey }: { providerKey: string }) => providerKey === place.providerKey);
    const other = rows.find(({ providerKey }: { providerKey: string }) => providerKey !== place.providerKey);
    const answer = await press('Priya Shah', '|session|', 'confirmProvider', {
      ...{ providerKey: place.providerKey, siteKey: place.siteKey, siteName: place.siteName },
      [`mark_${other.pupilKey}`]: 'late',
    });

    expect(textOf(answer.value)).toContain(`Saved: ${here.length + 1} answers.`);
    expect(textOf(answer.value)).toContain(`Answered: ${here.length} present`);
    expect(actionsOf(answer.value)).toContain('confirmSession');
    for (const { pupilKey } of here) expect(await rowOf(pupilKey)).toMatchObject({ state: 'present' });
    expect(await rowOf(other.pupilKey)).toMatchObject({ state: 'late' });
  });

  it('asks how late and keeps the minutes; the same press again saves nothing', async () => {
    const late = (await morning()).find(({ state }: { state: string }) => state === 'late');
    const minutes = { [`minutes_${late.pupilKey}`]: '12' };
    expect(textOf((await press('Priya Shah', '|session|', 'confirmSession', minutes)).value)).toContain('Saved: 1 answer.');
    expect(await rowOf(late.pupilKey)).toMatchObject({ minutesLate: 12 });
    const card = await press('Priya Shah', '|session|', 'confirmSession', minutes);
    expect(textOf(card.value)).not.toContain('Saved:');
  });

  it('at a place that the session does not have saves nothing', async () => {
    const before = await morning();
    await press('Priya Shah', '|session|', 'confirmProvider', { providerKey: 'nowhere', siteKey: 'nowhere', siteName: '' });
    expect((await morning()).map(({ state }: { state: string }) => state)).toEqual(
      before.map(({ state }: { state: string }) => state),
    );
  });
});

describe('A search that climbs (BEY-1)', () => {
  it('comes to the officer at the cut-off and to the AP lead a quarter of an hour later, loud and valid', async () => {
    await at('09:29:59');
    expect(await cardsOf('Priya Shah', toOfficer)).toEqual([]);
    await at('09:30');
    expect(await cardsOf('Priya Shah', toOfficer)).toHaveLength(1);
    await at('09:45');
    const [card, ...others] = await cardsOf('Amara Okafor', toLead);
    expect(others).toEqual([]);
    expect(textOf(card?.card)).toMatch(/Not confirmed: \d+ pupils, this morning[\s\S]*Ring next:/);
    expect([...schemaProblems(card?.card), ...parserProblems(card?.card)]).toEqual([]);
  });

  it('shows on everybody’s card who is dealing with it, once, however often it is pressed', async () => {
    await press('Amara Okafor', toLead, 'takeOnSearch');
    const again = await press('Amara Okafor', toLead, 'takeOnSearch');

    expect(textOf(again.value).match(/Amara Okafor is dealing with it/g)).toHaveLength(1);
    // On the officer's card stand others too, with whom she does not deal.
    expect(textOf((await cardOf('Priya Shah', toOfficer)).card)).toContain('Amara Okafor');
    const [row] = (await morning()).filter(
      (one: { chase: { acting: unknown } | null }) => one.chase?.acting !== null && one.chase,
    );
    expect(row.followUps.filter(({ step }: { step: string }) => step === 'acting')).toHaveLength(1);
    expect(row.state).toBe('unknown');
  });

  const searched = async (): Promise<string[]> => {
    const text = JSON.stringify((await cardOf('Amara Okafor', toLead)).card);
    return (await morning())
      .filter(({ chase, pupilKey }: { chase: unknown; pupilKey: string }) => chase !== null && text.includes(pupilKey))
      .map(({ pupilKey }: { pupilKey: string }) => pupilKey);
  };

  it('keeps what was done once, although the same card is pressed twice', async () => {
    const [pupilKey = ''] = await searched();
    const { id } = await cardOf('Amara Okafor', toLead);
    const step = { step_pupil: pupilKey, step_step: 'calledProvider|notReached', step_note: 'Engaged', seenAt: 'same' };
    for (const _ of [1, 2]) await all.control.press(named('Amara Okafor').id, id, 'recordStep', step);
    await all.product.rounds.settled();

    const calls = (await rowOf(pupilKey)).followUps.filter((one: { step: string }) => one.step === 'calledProvider');
    expect(calls).toMatchObject([{ result: 'notReached', note: 'Engaged', by: { name: 'Amara Okafor' } }]);
    expect(textOf((await cardOf('Amara Okafor', toLead)).card)).toContain('Called the provider: not reached. “Engaged”');
  });

  it('ends for a pupil who was found, and says on every card who found what', async () => {
    const [pupilKey = ''] = await searched();
    await press('Amara Okafor', toLead, 'foundPupil', { found_pupil: pupilKey, found_note: 'At home, I spoke to the father' });

    expect(await rowOf(pupilKey)).toMatchObject({ state: 'found', chase: null });
    for (const [name, key] of [
      ['Amara Okafor', toLead],
      ['Priya Shah', toOfficer],
    ] as const)
      expect(textOf((await cardOf(name, key)).card)).toMatch(/No longer searched for: \d[\s\S]*At home, I spoke to the father/);
    expect(await searched()).not.toContain(pupilKey);
  });

  it.each([
    ['without a pupil', { found_note: 'At home' }, /Choose the pupil/],
    ['with a pupil whom the card does not have', { found_pupil: 'made-up', found_note: 'At home' }, /not on the card any more/],
    ['with a note of 5,000 characters', { found_note: 'x'.repeat(5000) }, /at most 1000 characters/],
    ['without a word of where', { found_note: ' ' }, /Write where .* is/],
  ])('saves nothing %s, and says so', async (name, data, said) => {
    const [pupilKey = ''] = await searched();
    const isPupilGiven = name.startsWith('with a note') || name.startsWith('without a word');
    const sent = isPupilGiven ? { ...data, found_pupil: pupilKey } : data;
    const answer = await press('Amara Okafor', toLead, 'foundPupil', sent);

    expect(textOf(answer.value)).toMatch(said);
    expect(await rowOf(pupilKey)).toMatchObject({ state: 'unknown' });
  });
});

describe('Who may act on a search', () => {
  it.each([
    ['takeOnSearch', {}],
    ['foundPupil', { found_note: 'At home' }],
    ['recordStep', { step_step: 'welfareCheck' }],
  ])('is told by name to somebody of the school who may not, whatever role the card claims: %s', async (verb, data) => {
    const [row] = (await morning()).filter(({ chase }: { chase: unknown }) => chase !== null);
    const { id } = await cardOf('Amara Okafor', toLead);
    const forged = { ...data, role: 'attendanceOfficer', found_pupil: row.pupilKey, step_pupil: row.pupilKey, moment: '09:30' };
    const answer = await all.control.press(named('Ruth Kendall').id, id, verb, forged);

    expect(answer.type).toBe('application/vnd.microsoft.activity.message');
    expect(answer.value).toMatch(/Only the .*attendance officer.*Priya Shah/);
    expect((await rowOf(row.pupilKey)).followUps).toEqual(row.followUps);
  });

  it.each(['takeOnSearch', 'foundPupil', 'recordStep'])('tells somebody of another school nothing: %s', async (verb) => {
    const { id } = await cardOf('Amara Okafor', toLead);
    const [row] = (await morning()).filter(({ chase }: { chase: unknown }) => chase !== null);
    const answer = await all.control.press(named('Tom Fairbairn').id, id, verb, {
      ...{ found_note: 'At home', found_pupil: row.pupilKey, step_step: 'welfareCheck', step_pupil: row.pupilKey },
    });

    expect(answer.type).toBe('application/vnd.microsoft.activity.message');
    expect(answer.value).not.toContain(row.pupilName);
  });

  it('reads no card that ours would not send', async () => {
    const { id } = await cardOf('Amara Okafor', toLead);
    for (const bad of [{ role: 'king' }, { moment: '25:00' }, { half: 'NOON' }, { round: 'approval' }]) {
      const answer = await all.control.press(named('Amara Okafor').id, id, 'takeOnSearch', bad);
      expect(answer.value).toContain('could not read this card');
    }
  });
});

describe('A pupil who leaves the site', () => {
  it('is on a card of AP lead and DSL at once, and the card ends when somebody answers for the pupil', async () => {
    const present = (await morning()).find(({ state }: { state: string }) => state === 'present');
    const event = {
      ...{ key: '7d4f2c1a-0000-4000-8000-000000000001', kind: 'leftSite', date: '2026-11-23', half: 'AM', at: '09:40' },
      ...{ pupilKey: present.pupilKey, providerKey: '', siteKey: '', place: '', note: 'By the back gate' },
    };
    await all.as(named('Priya Shah').id).post('/schools/larkhill/session-events', event);
    await all.product.rounds.settled();

    for (const name of ['Amara Okafor', 'Dan Osei'])
      expect(textOf((await cardOf(name, '|leftSite|')).card)).toMatch(/Left the site: 1 pupil[\s\S]*By the back gate/);
    expect(textOf((await cardOf('Priya Shah', '|session|')).card)).toContain('Left the site: 1 pupil');

    await press('Dan Osei', '|leftSite|', 'foundPupil', { found_note: 'In the library of the school, I saw him' });
    expect(textOf((await cardOf('Amara Okafor', '|leftSite|')).card)).toMatch(/Left the site: over[\s\S]*In the library/);
    expect(actionsOf((await cardOf('Amara Okafor', '|leftSite|')).card)).not.toContain('foundPupil');
  });
});

describe('A card of yesterday', () => {
  it('answers for yesterday, says so, and wants to know why an answer changes', async () => {
    await all.control.setClock('2026-11-24T08:30');
    const [open] = (
      await all.as(named('Priya Shah').id).get('/schools/larkhill/today?date=2026-11-23')
    ).body.sessions[0].rows.filter(({ state }: { state: string }) => state === 'unknown');
    const card = '|session|2026-11-23|AM|';
    const answer = await press('Priya Shah', card, 'confirmSession', {
      [`mark_${open.pupilKey}`]: 'present',
      note: 'The provider rang back late',
    });

    expect(textOf(answer.value)).toContain('This card is about yesterday, Monday 23 November 2026.');
    expect(textOf(answer.value)).toContain('Saved: 1 answer.');
    const form = await press('Priya Shah', card, 'changeSession');
    expect(textOf(form.value)).toContain('Note: why the register of that day changes');
    const without = await press('Priya Shah', card, 'confirmSession', { [`mark_${open.pupilKey}`]: 'absent' });
    expect(textOf(without.value)).not.toContain('Saved:');
  });
});
