import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standingOn } from '../../src/domain/duties/standing.ts';
import type { Stored } from '../../src/records/records.ts';
import { itemsPath } from '../../src/records/siteAddress.ts';
import { confirmSession } from '../../src/usecases/confirmSession.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { unreadableRows } from '../../src/usecases/unreadableRows.ts';
import { viewToday } from '../../src/usecases/viewToday.ts';
import { aCasebook } from '../rounds/aCasebook.ts';
import { type Replica, startWorld, type World } from './world.ts';

/** Monday 23 November 2026, 9.46am at Larkhill: the morning has been asked about. */
let world: World;
let school: Replica;
let amara: Desk;
let priya: Desk;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:46');
  school = world.replica();
  [amara, priya] = await Promise.all([world.deskOf('Amara Okafor', school), world.deskOf('Priya Shah', school)]);
});
afterAll(() => world.close());

const today = async (desk: Desk) => {
  await school.records.school('larkhill', { maxAgeInSeconds: 0 });
  const outcome = await viewToday(desk, 'larkhill');
  if (!outcome.done) throw new Error(outcome.refusal.say);
  return outcome.value;
};
/** Somebody types into SharePoint what the product cannot read, and mends it after the work. */
async function whileBroken(
  list: 'placements' | 'pupils' | 'register',
  row: Stored<unknown> | undefined,
  [column, bad, good]: readonly [string, string | null, string],
  work: () => Promise<void>,
): Promise<void> {
  const items = itemsPath(await (await school.records.schoolSite('larkhill')).address(), list);
  const write = (value: string | null) =>
    school.graph.call({
      method: 'PATCH',
      path: `${items}/${row?.itemId}/fields`,
      body: { [column]: value },
      ifMatch: '*',
    });
  await write(bad);
  await work();
  await write(good);
}
const rowIn = (day: Awaited<ReturnType<typeof today>>, pupilKey: string) =>
  day.sessions[0]?.rows.find((row) => row.pupilKey === pupilKey);
const recordsDuty = (day: Awaited<ReturnType<typeof today>>) => day.duties.find(({ kind }) => kind === 'records');

describe('A row that cannot be read (ATT-8)', () => {
  it('of a placement: its pupil is not on Today, so Today says so first, overdue, with the name', async () => {
    const [out] = (await today(amara)).sessions[0]?.rows ?? [];
    const stored = (await school.records.school('larkhill')).placements.get(out?.placementKey ?? '');
    await whileBroken('placements', stored, ['StartsOn', 'early November', stored?.value.startsOn ?? ''], async () => {
      const day = await today(amara);
      expect(rowIn(day, out?.pupilKey ?? '')).toBeUndefined();
      expect(day.duties[0]).toMatchObject({ kind: 'records', owner: 'apLead', isOverdue: true });
      expect(day.duties[0]?.say).toContain(out?.pupilName);
      expect(day.duties[0]?.because).toContain('"Starts on" is empty or not as expected');
    });
    expect(recordsDuty(await today(amara))).toBeUndefined();
  });

  it('of a pupil: the pupil stays on Today, unknown', async () => {
    const [out] = (await today(amara)).sessions[0]?.rows ?? [];
    const stored = (await school.records.school('larkhill')).pupils.get(out?.pupilKey ?? '');
    await whileBroken('pupils', stored, ['DateOfBirth', '9 March', stored?.value.dateOfBirth ?? ''], async () => {
      const day = await today(amara);
      expect(rowIn(day, out?.pupilKey ?? '')).toMatchObject({ state: 'unknown', pupilName: 'A pupil no longer in the list' });
      expect(recordsDuty(day)?.say).toContain(out?.pupilName);
    });
  });

  it('of the register: the pupil is unknown again, and an answer is refused with what to mend', async () => {
    const [out] = (await today(priya)).sessions[0]?.rows ?? [];
    const answer = {
      date: '2026-11-23',
      half: 'AM',
      marks: [{ pupilKey: out?.pupilKey ?? '', mark: 'present', note: '' }],
    } as const;
    expect((await confirmSession(priya, 'larkhill', answer)).done).toBe(true);
    expect(rowIn(await today(priya), out?.pupilKey ?? '')?.state).toBe('present');
    const stored = (await school.records.school('larkhill')).register.get(`${out?.pupilKey}|2026-11-23`);

    await whileBroken('register', stored, ['WeekStartsOn', 'Monday', '2026-11-23'], async () => {
      const day = await today(priya);
      expect(rowIn(day, out?.pupilKey ?? '')?.state).toBe('unknown');
      expect(recordsDuty(day)).toMatchObject({ isOverdue: true });
      const refused = await confirmSession(priya, 'larkhill', answer);
      expect(refused).toMatchObject({ done: false, refusal: { kind: 'changedMeanwhile' } });
      expect(refused.done ? '' : refused.refusal.say).toContain('cannot be kept, because the row of that week cannot be read');
    });
    expect(rowIn(await today(priya), out?.pupilKey ?? '')?.state).toBe('present');
  });

  it('of the list of schools: whoever opens that school learns what to mend', async () => {
    const { schools } = await school.records.trust();
    const items = itemsPath(await school.records.trustSite().address(), 'schools');
    const change = (MorningAskedAt: string) =>
      school.graph.call({
        method: 'PATCH',
        path: `${items}/${schools.get('wyndale')?.itemId}/fields`,
        body: { MorningAskedAt },
        ifMatch: '*',
      });
    const before = schools.get('wyndale')?.value.morningAskedAt ?? '';
    await change('nine');
    await school.records.trust({ maxAgeInSeconds: 0 });
    const refused = await viewToday(await world.deskOf('Kirsty Doyle', school), 'wyndale');
    expect(refused.done ? '' : refused.refusal.say).toMatch(/This school cannot be opened.*Correct it in SharePoint/);
    expect(recordsDuty(await today(amara))).toMatchObject({ owner: 'trustLead', isOverdue: true });
    await change(before);
    await school.records.trust({ maxAgeInSeconds: 0 });
  });
});

describe('Rows that cannot be read, as duties', () => {
  const problem = (list: 'pupils' | 'deliveries', itemId: number, title = '') => ({
    ...{ list, itemId: String(itemId), key: randomUUID(), title },
    say: `Item ${itemId} is not used.`,
  });

  it('are one duty a list, ten named at most; by number where a row has no title', () => {
    const pupils = Array.from({ length: 12 }, (_, at) => problem('pupils', at + 1, at === 0 ? 'Amara Obi' : ''));
    const { book, trust } = aCasebook({}, { problems: [...pupils, problem('deliveries', 99, 'Attendance')] });
    const [first, second] = unreadableRows(book, trust);
    expect(first?.words().say).toContain('Correct 12 rows of the list “Pupils” in SharePoint: Amara Obi; item 2;');
    expect(first?.words().say).toContain('item 10; and 2 more.');
    const moment = { now: '2026-11-23T09:46:00.000Z', today: '2026-11-23' };
    expect([first, second].map((duty) => duty && standingOn(duty, moment))).toEqual(['overdue', 'due']);
  });
});
