/** Graph answers late or not at all while somebody presses: in time the person knows that the answer is kept, and it is in the register once. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from '../support/byHand.ts';
import { actionsOf, textOf } from '../support/cardText.ts';
import type { LocalPerson } from '../support/control.ts';
import { graphDown } from '../support/outage.ts';
import { registerOf } from '../support/registerOf.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';

let all: Everything;
let dataDir: string;
let priya: LocalPerson;
const monday = '2026-11-23';
let minute = 30;
let keys: string[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'alongside-'));
  all = await startEverything({ now: `${monday}T08:30`, dataDir });
  await all.control.setClock(`${monday}T09:10`);
  priya = await all.control.person('attendanceOfficer', 'larkhill');
  keys = (await today()).body.sessions[0].rows.map(({ pupilKey }: { pupilKey: string }) => pupilKey).sort();
});
afterEach(() => all.control.noFaults());
afterAll(async () => {
  await all.stop();
  await rm(dataDir, { recursive: true });
});

const today = () => all.as(priya.id).get('/schools/larkhill/today');
const answer = (pupilKey: string | undefined, mark: string) =>
  all.as(priya.id).post('/schools/larkhill/marks', { date: monday, half: 'AM', marks: [{ pupilKey, mark, note: '' }] });
const inRegister = async (pupilKey: string | undefined) =>
  (await registerOf(all, priya.id, { school: 'larkhill', monday, slot: 'MonAM' })).get(pupilKey ?? '');
const rowOf = (answered: { body: { sessions: { rows: { pupilKey: string }[] }[] } }, pupilKey: string | undefined) =>
  answered.body.sessions[0]?.rows.find((row) => row.pupilKey === pupilKey);
const nextRound = () => all.control.setClock(`${monday}T09:${minute++}`);
const seconds = (count: number) => new Promise((later) => setTimeout(later, count * 1000));

describe('SharePoint takes an answer late', { timeout: 60_000 }, () => {
  it('it is kept meanwhile, and there once', async () => {
    await today();
    await all.control.fault({ operation: 'POST /$batch', delayMs: 4_500, times: 1 });
    const began = performance.now();
    const answered = await answer(keys[0], 'present');
    expect(performance.now() - began).toBeLessThan(4_400);
    expect(rowOf(answered, keys[0])).toMatchObject({ state: 'present', isWaiting: true });

    await seconds(1.5);
    await nextRound();
    expect(await inRegister(keys[0])).toEqual(['Priya Shah present']);
    expect(rowOf(await today(), keys[0])).toMatchObject({ state: 'present', isWaiting: false });
  });

  it.each([
    ['the first answer of the week', 'present', ['Priya Shah present']],
    ['a further answer', 'late', ['Priya Shah present', 'Priya Shah late']],
  ])('%s is written by a round before the late one comes: there once', async (_, mark, expected) => {
    await today();
    await all.control.fault({ operation: 'POST /$batch', delayMs: 5_000, times: 1 });
    expect(rowOf(await answer(keys[1], mark), keys[1])).toMatchObject({ isWaiting: true });
    await nextRound();
    expect(await inRegister(keys[1])).toEqual(expected);
    await seconds(2);
    expect(await inRegister(keys[1])).toEqual(expected);
  });
});

describe('SharePoint says nothing for longer than a press may take', { timeout: 60_000 }, () => {
  it('a press on the card is answered within eight, and says that the answer is kept', async () => {
    const card = (await all.control.chat(priya.id)).find((message) => actionsOf(message.card).includes('confirmSession'));
    await nextRound();
    await graphDown(all.control, { delayMs: 10_000 });
    const began = performance.now();
    const pressed = await all.control.press(priya.id, card?.id ?? '', 'confirmSession', { [`mark_${keys[2]}`]: 'absent' });
    expect(performance.now() - began).toBeLessThan(8_000);
    expect(textOf(pressed.value)).toContain('not yet in the register');
    await all.control.noFaults();
  });
});

describe('Nothing to go by, and nowhere to keep it', { timeout: 60_000 }, () => {
  it('an answer that cannot be kept anywhere is said not to be saved', async () => {
    await nextRound();
    await today();
    expect(await inRegister(keys[2])).toEqual(['Priya Shah absent']);
    await mkdir(join(dataDir, 'answers-waiting.jsonl'));
    await graphDown(all.control);
    const refused = await answer(keys[3], 'present');
    expect(refused).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    expect(refused.body.say).toContain('NOT saved');
    await rm(join(dataDir, 'answers-waiting.jsonl'), { recursive: true });
    expect(rowOf(await today(), keys[3])).toMatchObject({ state: 'unknown', isWaiting: false });
  });

  it('a product that has just started says so, instead of guessing', async () => {
    const card = (await all.control.chat(priya.id)).find((message) => /Session/.test(actionsOf(message.card).join()));
    all.product.forget();
    await graphDown(all.control);
    const refused = await today();
    expect(refused.status).toBe(503);
    expect(refused.body.say).toMatch(/nothing of this school in memory.*paper/);
    const verb = actionsOf(card?.card).find((one) => /Session/.test(one)) ?? '';
    expect((await all.control.press(priya.id, card?.id ?? '', verb)).value).toMatch(/nothing of this school in memory.*paper/);
  });
});

describe('Restarted while answers wait', { timeout: 60_000 }, () => {
  it('they are shown at once, and written once', async () => {
    await today();
    await graphDown(all.control);
    expect(rowOf(await answer(keys[4], 'late'), keys[4])).toMatchObject({ state: 'late', isWaiting: true });
    await all.stop();

    all = await startEverything({ now: `${monday}T09:${minute++}`, dataDir });
    expect(rowOf(await today(), keys[4])).toMatchObject({ state: 'late', isWaiting: true });
    await nextRound();
    expect(await inRegister(keys[4])).toEqual(['Priya Shah late']);
    const audit = await byHand(all, priya.id).rows('larkhill', 'Audit');
    expect(audit.filter(({ fields }) => /written later/.test(fields['Title'] ?? '')).length).toBeGreaterThan(0);
  });
});
