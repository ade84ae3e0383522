/** Answers that cannot go into the register by themselves once SharePoint is back: kept, shown as a duty, and written when their cause is gone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand, type HandRow } from '../support/byHand.ts';
import type { LocalPerson } from '../support/control.ts';
import { graphDown } from '../support/outage.ts';
import { registerOf } from '../support/registerOf.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';

let all: Everything;
let priya: LocalPerson;
let keys: string[] = [];
let gone: HandRow;
let broken: HandRow;
const monday = '2026-11-23';
const session = { school: 'larkhill', monday, slot: 'MonAM' };

const today = async () => (await all.as(priya.id).get('/schools/larkhill/today')).body;
const answer = (marks: readonly [at: number, mark: string][]) =>
  all.as(priya.id).post('/schools/larkhill/marks', {
    date: monday,
    half: 'AM',
    marks: marks.map(([at, mark]) => ({ pupilKey: keys[at], mark, note: '' })),
  });
const duties = async (): Promise<{ say: string; because: string }[]> =>
  (await today()).duties.filter(({ kind }: { kind: string }) => kind === 'waitingAnswer');
const hand = () => byHand(all, priya.id);
const inRegister = async (at: number) => (await registerOf(all, priya.id, session)).get(keys[at] ?? '');
const weekOf = async (at: number) =>
  (await hand().rows('larkhill', 'Register')).find(
    ({ fields }) => fields['PupilKey'] === keys[at] && fields['WeekStartsOn'] === monday,
  );

beforeAll(async () => {
  all = await startEverything({ now: `${monday}T09:06` });
  priya = await all.control.person('attendanceOfficer', 'larkhill');
  keys = (await today()).sessions[0].rows.map(({ pupilKey }: { pupilKey: string }) => pupilKey).sort();
  await answer([
    [1, 'present'],
    [2, 'present'],
  ]);
  await graphDown(all.control);
  await all.control.setClock(`${monday}T09:10`);
  const taken = await answer([
    [0, 'late'],
    [1, 'late'],
    [2, 'late'],
    [3, 'late'],
  ]);
  expect(taken.status).toBe(200);
  // The round that the answers have set off still finds nobody there.
  await all.product.rounds.settled();
  await all.control.noFaults();

  // Meanwhile, in SharePoint: one pupil's row is deleted, one week is broken, and a colleague, whose Alongside reached it, has answered.
  const pupils = await hand().rows('larkhill', 'Pupils');
  gone = pupils.find(({ fields }) => fields['Key'] === keys[0]) as HandRow;
  await hand().remove('larkhill', 'Pupils', gone.id);
  broken = (await weekOf(1)) as HandRow;
  await hand().change('larkhill', 'Register', broken.id, { Detail: '{"MonAM": [' });
  const theirs = (await weekOf(2)) as HandRow;
  const given = JSON.parse(theirs.fields['Detail'] ?? '').MonAM;
  const theirAnswer = { ...given[0], mark: 'absent', by: 'colleague', name: 'Ruth Kendall', at: `${monday}T09:08:00.000Z` };
  await hand().change('larkhill', 'Register', theirs.id, { Detail: JSON.stringify({ MonAM: [...given, theirAnswer] }) });
  await all.control.setClock(`${monday}T09:31`);
});
afterAll(() => all.stop());

describe('SharePoint is back, and something stands in the way of an answer', () => {
  it('the others of the same press are written', async () => {
    expect(await inRegister(3)).toEqual(['Priya Shah late']);
  });

  it('those are kept and shown as duties that say what to do', async () => {
    const shown = (await duties()).map(({ say, because }) => `${say} ${because}`);
    expect(shown).toHaveLength(3);
    expect(shown.join('\n')).toMatch(/Put back the row of the list “Pupils” that was deleted/);
    expect(shown.join('\n')).toMatch(/waits for the register\. Item .* is not used/);
    expect(shown.join('\n')).toMatch(/two answers contradict each other.*Ruth Kendall had answered Absent at 9\.08am/);
  });

  it('a colleague’s answer that the person could not know stands meanwhile', async () => {
    const row = (await today()).sessions[0].rows.find(({ pupilKey }: { pupilKey: string }) => pupilKey === keys[2]);
    expect(row.confirmed.name).toBe('Ruth Kendall');
    expect(await inRegister(2)).toEqual(['Priya Shah present', 'Ruth Kendall absent']);
  });

  it('answering again settles a contradiction, and every answer is kept in its place', async () => {
    expect((await answer([[2, 'present']])).status).toBe(200);
    await all.control.setClock(`${monday}T09:35`);
    expect(await inRegister(2)).toEqual(['Priya Shah present', 'Ruth Kendall absent', 'Priya Shah late', 'Priya Shah present']);
  });

  it('what was mended is written by itself, and nothing is left to do', async () => {
    await hand().change('larkhill', 'Register', broken.id, { Detail: broken.fields['Detail'] ?? '' });
    const { Key, Title, Upn, DateOfBirth, YearGroup, SenStatus } = gone.fields;
    const fields = { Key, Title, Upn, DateOfBirth, YearGroup, SenStatus };
    await hand().add(
      'larkhill',
      'Pupils',
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never,
    );
    await all.control.setClock(`${monday}T09:50`);
    await all.control.setClock(`${monday}T09:52`);
    expect(await inRegister(1)).toEqual(['Priya Shah present', 'Priya Shah late']);
    expect(await inRegister(0)).toEqual(['Priya Shah late']);
    expect(await duties()).toEqual([]);
  });
});
