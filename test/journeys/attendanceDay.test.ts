/** A day on which things come at once: two people answer the same session, yesterday's card is pressed, the calendar changes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from '../support/byHand.ts';
import { actionsOf, textOf } from '../support/cardText.ts';
import type { LocalPerson } from '../support/control.ts';
import { registerOf } from '../support/registerOf.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';

interface Row {
  readonly pupilKey: string;
  readonly state: string;
  readonly confirmed: { readonly name: string } | null;
}

let all: Everything;
let jade: LocalPerson;
let owen: LocalPerson;
const monday = '2026-11-23';
const tuesday = '2026-11-24';

beforeAll(async () => {
  all = await startEverything({ now: `${monday}T08:40` });
  const people = await all.control.people();
  [jade, owen] = ['Jade Whitlock', 'Owen Tudor'].map((name) => people.find((person) => person.name === name) as LocalPerson) as [
    LocalPerson,
    LocalPerson,
  ];
  await all.control.setClock(`${monday}T08:51`);
});
afterAll(() => all.stop());

const today = async (date: string) => (await all.as(jade.id).get(`/schools/northmoor/today?date=${date}`)).body;
const rows = async (date: string, half: 0 | 1 = 0): Promise<Row[]> => (await today(date)).sessions[half].rows;
const cardOf = async (person: LocalPerson, date: string, half: string) =>
  (await all.control.chat(person.id)).find(({ card }) => {
    const data = JSON.stringify(card ?? {});
    return /Session/.test(actionsOf(card).join()) && data.includes(`"date":"${date}"`) && data.includes(`"half":"${half}"`);
  });
const register = (slot: string) => registerOf(all, jade.id, { school: 'northmoor', monday, slot });
const saying = (value: Parameters<typeof textOf>[0]): string => (typeof value === 'string' ? value : textOf(value));

describe('Two people answer the same session in the same moment', { timeout: 60_000 }, () => {
  it('each pupil has one answer, and whoever came second is told whose it is', async () => {
    const keys = (await rows(monday)).map(({ pupilKey }) => pupilKey);
    const card = await cardOf(jade, monday, 'AM');
    const marks = keys.map((pupilKey) => ({ pupilKey, mark: 'absent', note: '' }));
    const [pressed, sent] = await Promise.all([
      all.control.press(
        jade.id,
        card?.id ?? '',
        'confirmSession',
        Object.fromEntries(keys.map((key) => [`mark_${key}`, 'present'])),
      ),
      all.as(owen.id).post('/schools/northmoor/marks', { date: monday, half: 'AM', marks, seenAt: '' }),
    ]);

    const answers = await register('MonAM');
    const first = keys.map((key) => answers.get(key) ?? []);
    expect(first.map(({ length }) => length)).toEqual(keys.map(() => 1));
    const byOwen = first.flat().filter((one) => one === 'Owen Tudor absent').length;
    const byJade = first.flat().filter((one) => one === 'Jade Whitlock present').length;
    expect(byOwen + byJade).toBe(keys.length);
    if (byJade > 0) expect(sent.body.say).toContain('Jade Whitlock answered Present');
    if (byOwen > 0) expect(saying(pressed.value)).toContain('Owen Tudor');
  });
});

describe('A card of yesterday is pressed today', { timeout: 60_000 }, () => {
  it('answers yesterday’s session, says so, and leaves today’s unknown', async () => {
    await all.control.setClock(`${monday}T12:51`);
    await all.control.setClock(`${tuesday}T08:51`);
    const [row] = await rows(monday, 1);
    expect(row?.state).toBe('unknown');
    const card = await cardOf(jade, monday, 'PM');
    const pressed = await all.control.press(jade.id, card?.id ?? '', 'confirmSession', { [`mark_${row?.pupilKey}`]: 'present' });

    expect(saying(pressed.value)).toContain('yesterday');
    expect((await register('MonPM')).get(row?.pupilKey ?? '')).toEqual(['Jade Whitlock present']);
    expect((await rows(tuesday)).map(({ state }) => state)).toEqual((await rows(tuesday)).map(() => 'unknown'));
  });
});

describe('The calendar changes during the day', { timeout: 60_000 }, () => {
  it('a closure entered after the session was asked about makes no child vanish: unknown stays unknown', async () => {
    const before = await rows(tuesday);
    const [known] = before;
    await all.as(jade.id).post('/schools/northmoor/marks', {
      date: tuesday,
      half: 'AM',
      marks: [{ pupilKey: known?.pupilKey, mark: 'present', note: '' }],
    });
    const tom = byHand(all, (await all.control.person('apLead', 'northmoor')).id);
    const closure = { Key: 'burst-pipe', Title: 'Burst pipe', Kind: 'Closure', StartsOn: tuesday, EndsOn: tuesday };
    const row = await tom.add('northmoor', 'Calendar', closure);
    await all.control.setClock(`${tuesday}T09:20`);

    const now = await today(tuesday);
    expect(now.calendarSays).toContain('Burst pipe');
    const states = new Map<string, string>(now.sessions[0].rows.map(({ pupilKey, state }: Row) => [pupilKey, state]));
    expect([...states.keys()].sort()).toEqual(before.map(({ pupilKey }) => pupilKey).sort());
    for (const { pupilKey } of before) expect(states.get(pupilKey)).toBe(pupilKey === known?.pupilKey ? 'present' : 'unknown');

    await tom.remove('northmoor', 'Calendar', row.id);
    await all.control.setClock(`${tuesday}T09:25`);
    expect((await rows(tuesday)).filter(({ state }) => state === 'present')).toHaveLength(1);
  });

  it('the afternoon of the closed day is asked about by nobody', async () => {
    const tom = byHand(all, (await all.control.person('apLead', 'northmoor')).id);
    await tom.add('northmoor', 'Calendar', {
      Key: 'burst-again',
      Title: 'Burst pipe again',
      Kind: 'Closure',
      StartsOn: tuesday,
      EndsOn: tuesday,
    });
    await all.control.setClock(`${tuesday}T12:51`);
    expect(await cardOf(jade, tuesday, 'PM')).toBeUndefined();
  });
});
