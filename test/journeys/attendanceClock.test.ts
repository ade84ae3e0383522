/** Clocks change in March and October: each session is asked about at the school's time in London, once. */
import { afterEach, describe, expect, it } from 'vitest';
import { byHand } from '../support/byHand.ts';
import { actionsOf, textOf } from '../support/cardText.ts';
import type { LocalPerson } from '../support/control.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';

let all: Everything;
afterEach(() => all.stop());

/** Larkhill keeps its term going over the change, as a person would write it in SharePoint. */
async function goOn(person: LocalPerson, date: string): Promise<void> {
  const hand = byHand(all, person.id);
  for (const { id, fields } of await hand.rows('larkhill', 'Calendar')) {
    const { Kind, StartsOn = '', EndsOn = '' } = fields;
    if (Kind !== 'Term' && StartsOn <= date && date <= EndsOn) await hand.remove('larkhill', 'Calendar', id);
    if (Kind === 'Term' && EndsOn < date && EndsOn.slice(0, 7) === date.slice(0, 7))
      await hand.change('larkhill', 'Calendar', id, { EndsOn: date });
  }
}

describe('The clock changes between two school days', { timeout: 120_000 }, () => {
  it.each([
    ['29 March 2026', '2026-03-27', 'T09:', '2026-03-30', 'T08:'],
    ['28 March 2027, at Easter', '2027-03-25', 'T09:', '2027-03-30', 'T08:'],
    ['25 October 2026', '2026-10-23', 'T08:', '2026-10-26', 'T09:'],
  ])('on %s', async (_, before, hourBefore, after, hourAfter) => {
    all = await startEverything({ now: `${before}T08:55` });
    const priya = await all.control.person('attendanceOfficer', 'larkhill');
    await goOn(await all.control.person('apLead', 'larkhill'), after);
    const cards = async (date: string) =>
      (await all.control.chat(priya.id)).filter(
        ({ card }) => actionsOf(card).includes('confirmSession') && JSON.stringify(card).includes(`"date":"${date}"`),
      );

    for (const [date, hour] of [
      [before, hourBefore],
      [after, hourAfter],
    ] as const) {
      await all.control.setClock(`${date}T09:03`);
      expect(await cards(date)).toEqual([]);
      await all.control.setClock(`${date}T09:05`);
      await all.control.setClock(`${date}T09:07`);
      const [card, ...others] = await cards(date);
      expect(others).toEqual([]);
      expect(card?.at).toContain(`${date}${hour}05`);
    }
    // An hour to either side is where a mistaken zone would ask again.
    await all.control.setClock(`${after}T10:06`);
    const [card, ...others] = await cards(after);
    expect(others).toEqual([]);

    const pressed = await all.control.press(priya.id, card?.id ?? '', 'confirmSession', await everybody(priya, after));
    expect(textOf(pressed.value)).toContain('10.06am');
  });
});

async function everybody(person: LocalPerson, date: string): Promise<Record<string, string>> {
  const { body } = await all.as(person.id).get(`/schools/larkhill/today?date=${date}`);
  return Object.fromEntries(body.sessions[0].rows.map(({ pupilKey }: { pupilKey: string }) => [`mark_${pupilKey}`, 'present']));
}
