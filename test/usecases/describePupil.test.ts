import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pupilRowSchema } from '../../src/api/contractRecords.ts';
import type { Care } from '../../src/usecases/care.ts';
import { type DescribePupil, describePupil } from '../../src/usecases/describePupil.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { viewPupils } from '../../src/usecases/viewPupils.ts';
import { kindOf, sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill: Amara Okafor is the AP lead, Dan Osei the safeguarding lead. Zofia Kowalczyk has no flag yet. */
let world: World;
let amara: Desk;
let dan: Desk;
let zofia: string;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, dan] = await Promise.all([world.deskOf('Amara Okafor'), world.deskOf('Dan Osei', world.replica())]);
  await world.counted();
  const pupils = await viewPupils(amara, 'larkhill');
  zofia = (pupils.done && pupils.value.pupils.find(({ name }) => name === 'Zofia Kowalczyk')?.key) || expect.fail('No Zofia.');
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

const nothing: Care = {
  ...{ hasSocialWorker: false, hasYouthJusticeWorker: false, hasProtectionPlan: false, isMarkedVulnerable: false, riskFlag: '' },
};
const say = (desk: Desk, change: Partial<DescribePupil>) => describePupil(desk, 'larkhill', zofia, { ...nothing, ...change });
const stored = async () => (await world.replica().records.school('larkhill')).pupils.get(zofia)?.value;

describe('What must be known to look for a pupil', () => {
  it('is kept, and shown in the list of pupils', async () => {
    const pupils = await say(amara, { hasSocialWorker: true, riskFlag: ' Runs to the canal. ' });
    const row = pupils.done ? pupils.value.pupils.find(({ key }) => key === zofia) : undefined;
    expect(row?.care).toEqual({ ...nothing, hasSocialWorker: true, riskFlag: 'Runs to the canal.' });
    expect(pupils).toMatchObject({ value: { mayDescribe: true } });
    expect(pupilRowSchema.safeParse(row).error?.issues).toBeUndefined();
    expect(await stored()).toMatchObject({ hasSocialWorker: true, forename: 'Zofia' });
  });

  it('said again writes nothing', async () => {
    await world.control.resetRequests();
    expect(sayOf(await say(amara, { hasSocialWorker: true, riskFlag: 'Runs to the canal.' }))).toBe('done');
    expect((await world.control.requests()).operations.some(({ operation }) => operation.startsWith('PATCH'))).toBe(false);
  });

  it('changed by a colleague since the form was opened is not overwritten', async () => {
    const seen = { ...nothing, hasSocialWorker: true, riskFlag: 'Runs to the canal.' };
    expect(sayOf(await say(dan, { ...seen, hasProtectionPlan: true, seen }))).toBe('done');
    const stale = await say(amara, { ...seen, isMarkedVulnerable: true, seen });
    expect([kindOf(stale), sayOf(stale)]).toEqual([
      'changedMeanwhile',
      expect.stringContaining('Zofia Kowalczyk since you opened it'),
    ]);
    expect(await stored()).toMatchObject({ hasProtectionPlan: true, isMarkedVulnerable: false });
  });

  it('is worked into a pupil whom an import changed at the same moment', async () => {
    await amara.records.school('larkhill', { maxAgeInSeconds: 0 });
    const other = world.replica();
    const pupil = (await other.records.school('larkhill')).pupils.get(zofia) ?? expect.fail('No Zofia.');
    const to = { ...pupil.value, registrationGroup: '10X' };
    await (await other.writer('larkhill')).keep([{ list: 'pupils', update: pupil, to }]);
    expect(sayOf(await say(amara, { hasProtectionPlan: true }))).toBe('done');
    expect(await stored()).toMatchObject({ registrationGroup: '10X', hasProtectionPlan: true, hasSocialWorker: false });
  });

  it('whose answer is lost is kept', async () => {
    await world.control.fault({ operation: 'PATCH *', status: 504, dropAfterCommit: true, times: 1 });
    expect(sayOf(await say(amara, { hasYouthJusticeWorker: true }))).toBe('done');
    expect(await stored()).toMatchObject({ hasYouthJusticeWorker: true });
  });

  it('is refused to others, for nobody, and when it is too long', async () => {
    const priya = await world.deskOf('Priya Shah');
    expect(sayOf(await say(priya, {}))).toMatch(
      /^Only the AP lead or designated safeguarding lead can say what must be known of a pupil/,
    );
    expect(await viewPupils(priya, 'larkhill')).toMatchObject({ value: { mayDescribe: false } });
    expect(kindOf(await describePupil(amara, 'larkhill', 'nobody', nothing))).toBe('notFound');
    expect(sayOf(await say(amara, { riskFlag: 'x'.repeat(1001) }))).toContain('at most 1000');
  });
});
