/** Graph and Teams at their worst, seen by the people: nothing lost, nothing doubled, and a sentence that says what to do. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { actionsOf, textOf } from '../support/cardText.ts';
import type { LocalPerson } from '../support/control.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';

let all: Everything;
let priya: LocalPerson;
let kirsty: LocalPerson;

beforeAll(async () => {
  all = await startEverything({ now: '2026-11-23T08:30' });
  priya = await all.control.person('attendanceOfficer', 'larkhill');
  kirsty = await all.control.person('attendanceOfficer', 'wyndale');
});
afterEach(() => all.control.noFaults());
afterAll(() => all.stop());

const sessionCards = async (person: LocalPerson) =>
  (await all.control.chat(person.id)).filter(({ card }) => /confirmSession|changeSession/.test(actionsOf(card).join()));
const rowsOf = async (person: LocalPerson, half: 0 | 1) =>
  (await all.as(person.id).get(`/schools/${person.school}/today`)).body.sessions[half].rows;
const allPresent = (rows: { pupilKey: string }[]) =>
  Object.fromEntries(rows.map(({ pupilKey }) => [`mark_${pupilKey}`, 'present']));

describe('Teams answers 503 after it has taken a card', () => {
  it('leaves the card unsure, finds it in the chat, and sends it once', async () => {
    await all.control.fault({ operation: 'POST /connector/*', status: 503, dropAfterCommit: true });
    await all.control.setClock('2026-11-23T09:10');
    await all.control.noFaults();
    await all.control.setClock('2026-11-23T09:12');
    await all.control.setClock('2026-11-23T09:14');

    expect(await sessionCards(priya)).toHaveLength(1);
  });
});

describe('SharePoint throttles while an answer is saved', () => {
  it('waits as long as it is told, and the register has each answer once', async () => {
    const [card] = await sessionCards(priya);
    const rows = await rowsOf(priya, 0);
    await all.control.fault({ operation: 'P* /sites/{site-id}/lists/{list-id}/items*', status: 429, retryAfter: 1, times: 5 });

    const answer = await all.control.press(priya.id, card?.id ?? '', 'confirmSession', allPresent(rows));

    expect(answer.statusCode).toBe(200);
    const after = await rowsOf(priya, 0);
    expect(after.every((row: { state: string }) => row.state === 'present')).toBe(true);
    const week = (await all.as(priya.id).get('/schools/larkhill/register/2026-11-23')).body;
    expect(week.rows.some((row: { cells: { MonAM: { corrected: boolean } } }) => row.cells.MonAM.corrected)).toBe(false);
  });
});

describe('SharePoint saves, and its answers are lost', () => {
  it('keeps the day once, and says so', async () => {
    await all.control.setClock('2026-11-23T09:20');
    const [card] = await sessionCards(kirsty);
    const rows = await rowsOf(kirsty, 0);
    await all.control.fault({ operation: 'POST /$batch', status: 504, dropAfterCommit: true, times: 1 });

    await all.control.press(kirsty.id, card?.id ?? '', 'confirmSession', allPresent(rows));
    await all.product.rounds.settled();

    const after = await rowsOf(kirsty, 0);
    expect(after.map((row: { state: string }) => row.state)).toEqual(rows.map(() => 'present'));
  });
});

describe('SharePoint forgets what it told us before (410)', () => {
  it('reads the list anew, and Today is right', async () => {
    await all.control.setClock('2026-11-23T09:25');
    await all.control.fault({ operation: 'GET /sites/{site-id}/lists/{list-id}/items/delta*', status: 410, times: 3 });
    await new Promise((later) => setTimeout(later, 5_500));

    const rows = await rowsOf(priya, 0);

    expect(rows).toHaveLength(20);
    expect(rows.every((row: { state: string }) => row.state === 'present')).toBe(true);
  });
});

describe('SharePoint says nothing for a minute', () => {
  it('tells the officer within ten seconds what to do, and keeps the chat alive', { timeout: 90_000 }, async () => {
    await all.control.setClock('2026-11-23T13:20');
    const card = (await sessionCards(priya)).at(-1);
    const rows = await rowsOf(priya, 1);
    await all.control.fault({ operation: '*', delayMs: 60_000 });
    const began = performance.now();

    const answer = await all.control.press(priya.id, card?.id ?? '', 'confirmSession', allPresent(rows));

    expect(performance.now() - began).toBeLessThan(10_000);
    expect(answer.statusCode).toBe(200);
    expect(typeof answer.value === 'string' ? answer.value : textOf(answer.value)).toMatch(/not yet in the register/i);
    await all.control.noFaults();
  });

  it('tells the AP lead in the tab that nothing was lost', { timeout: 120_000 }, async () => {
    const amara = await all.control.person('apLead', 'northmoor');
    all.product.forget();
    await all.control.fault({ operation: '*', delayMs: 60_000 });

    const answer = await all.as(amara.id).get('/schools/northmoor/today');

    expect(answer.status).toBe(503);
    expect(answer.body).toMatchObject({ code: 'unavailable' });
    expect(answer.body.say).toMatch(/try again/i);
  });
});
