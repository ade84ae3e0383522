import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { learnerSchema } from '../../../src/api/contractLearner.ts';
import { type LearnerWords, wordsOf } from '../../../src/domain/learner/compareInformation.ts';
import { nothingKnown } from '../../../src/domain/learnerInformation.ts';
import type { Desk } from '../../../src/usecases/desk.ts';
import { arrangeMeals } from '../../../src/usecases/learner/arrangeMeals.ts';
import { type RecordGiven, recordGiven } from '../../../src/usecases/learner/recordGiven.ts';
import { recordRiskAssessment } from '../../../src/usecases/learner/recordRiskAssessment.ts';
import { saveLearner } from '../../../src/usecases/learner/saveLearner.ts';
import { type LearnerView, viewLearner } from '../../../src/usecases/learner/viewLearner.ts';
import { takeBackCase } from '../../../src/usecases/takeBackCase.ts';
import { viewPlacement } from '../../../src/usecases/viewPlacement.ts';
import { viewPupils } from '../../../src/usecases/viewPupils.ts';
import { deedsLost } from '../deedsLost.ts';
import { kindOf, sayOf } from '../outcomes.ts';
import { startWorld, type World } from '../world.ts';

/** Larkhill: Amara Okafor is the AP lead, Dan Osei the safeguarding lead, Priya Shah the attendance officer. */
let world: World;
let amara: Desk;
let dan: Desk;
let priya: Desk;
/** At two providers. */
let tyrell: string;
/** Entitled to free school meals; waits for approval. */
let ethan: string;
/** Nothing is written of this one yet. */
let unwritten: string;
const keys = new Map<string, string>();
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, dan, priya] = await Promise.all([
    world.deskOf('Amara Okafor'),
    world.deskOf('Dan Osei', world.replica()),
    world.deskOf('Priya Shah'),
  ]);
  const pupils = await viewPupils(amara, 'larkhill');
  if (!pupils.done) return expect.fail('No pupils.');
  for (const { name, key } of pupils.value.pupils) keys.set(name, key);
  const { learnerInformation } = await world.replica().records.school('larkhill', { maxAgeInSeconds: 0 });
  unwritten = [...keys.values()].find((key) => !learnerInformation.has(key)) ?? expect.fail('All is written.');
  tyrell = keyOf('Tyrell Campbell-Grant');
  ethan = keyOf('Ethan Brightwell');
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

const keyOf = (name: string) => keys.get(name) ?? expect.fail(`No ${name}.`);
async function view(pupilKey: string, desk = amara): Promise<LearnerView> {
  const seen = await viewLearner(desk, 'larkhill', pupilKey);
  return seen.done ? seen.value : expect.fail(sayOf(seen));
}
const duty = async (placementKey: string, kind: string) => {
  const seen = await viewPlacement(amara, 'larkhill', placementKey);
  return seen.done ? seen.value.duties.filter((one) => one.kind === kind) : expect.fail(sayOf(seen));
};

describe('The page of a pupil', () => {
  it('says where the pupil is this week, which provider has which version, and what is missing', async () => {
    const page = await view(tyrell);
    expect(learnerSchema.safeParse(page).error?.issues).toBeUndefined();
    expect(page.week.find(({ slot }) => slot === 'MonAM')).toMatchObject({ place: 'Second Gear Workshop', isAway: true });
    expect(page.week.find(({ slot }) => slot === 'WedAM')).toMatchObject({ place: 'School', isAway: false });
    expect(page.versions[0]).toMatchObject({ version: 2, isNewest: true });
    expect(page.given.flatMap(({ alarms }) => alarms)).toEqual([
      expect.stringMatching(/^Second Gear Workshop has version 1; version 2 is of \w+day \d+ September 2026\.$/),
    ]);
    expect(page.gaps.map(({ say }) => say)).toEqual([
      'Two emergency contacts are asked for, each with name, relationship and telephone; one is there.',
    ]);
    expect(page.may).toEqual({ describe: true, give: true, giveProtectionPlan: false, arrangeMeals: true });
    expect((await view(tyrell, priya)).may).toEqual({
      describe: false,
      give: false,
      giveProtectionPlan: false,
      arrangeMeals: false,
    });
  });

  it('asks SharePoint at most once when it is opened again, in one batch with the trust', async () => {
    await view(tyrell);
    await world.control.resetRequests();
    await view(tyrell);
    const asked = (await world.control.requests()).operations.filter(({ operation }) => !operation.includes('/delta'));
    const [batch, ...more] = asked;
    expect([batch?.requests ?? 1, more]).toEqual([1, []]);
  });

  it('is refused for a pupil of whom no record speaks', async () => {
    expect(sayOf(await viewLearner(amara, 'larkhill', 'nobody'))).toBe(
      'There is no such pupil at this school. Go back to Pupils.',
    );
  });
});

describe('What is known of a learner', () => {
  const save = (desk: Desk, seen: LearnerWords, words: LearnerWords, pupil = tyrell) =>
    saveLearner(desk, 'larkhill', pupil, { seen, words });
  const stored = async () => wordsOf((await world.replica().records.school('larkhill')).learnerInformation.get(tyrell)?.value);

  it('is kept, and what a colleague changed elsewhere meanwhile stays', async () => {
    const seen = await stored();
    expect(await save(dan, seen, { ...seen, doctor: 'Dr Lee' })).toMatchObject({ value: { alsoChanged: '' } });
    const saved = await save(amara, seen, { ...seen, health: 'Asthma' });
    expect(saved).toMatchObject({ value: { alsoChanged: 'Dan Osei had changed “GP”; both are kept.' } });
    expect(await stored()).toEqual({ ...seen, doctor: 'Dr Lee', health: 'Asthma' });
  });

  it('that both changed is not overwritten: the second is told who and what', async () => {
    const seen = await stored();
    await save(dan, seen, { ...seen, literacy: 'Reading age 11' });
    const late = await save(amara, seen, { ...seen, literacy: 'Reading age 12', interests: 'Engines' });
    expect([kindOf(late), sayOf(late)]).toEqual([
      'changedMeanwhile',
      'Dan Osei has changed “Literacy” since you opened this. Nothing of yours is lost: choose below which stands.',
    ]);
    expect(await stored()).toMatchObject({ literacy: 'Reading age 11', interests: seen.interests });
  });

  it('written at the same moment is looked at again, and both are kept', async () => {
    const seen = await stored();
    await world.control.fault({ operation: 'PATCH *', status: 412, times: 1 });
    expect(sayOf(await save(amara, seen, { ...seen, attainment: 'English 4' }))).toBe('done');
    expect(await stored()).toMatchObject({ attainment: 'English 4' });
  });

  it('may be begun for a pupil of whom nothing is written yet; said again it writes nothing', async () => {
    const fresh = unwritten;
    const words = { ...nothingKnown, health: 'None' };
    expect(sayOf(await save(dan, nothingKnown, words, fresh))).toBe('done');
    const eTag = async () => (await world.replica().records.school('larkhill')).learnerInformation.get(fresh)?.eTag;
    const before = await eTag();
    expect(sayOf(await save(dan, nothingKnown, words, fresh))).toBe('done');
    expect(await eTag()).toBe(before);
    expect((await view(fresh, dan)).information).toMatchObject({ health: 'None', saved: { name: 'Dan Osei' } });
  });

  it('is refused to the attendance officer, for nobody, and with a day still to come', async () => {
    const seen = await stored();
    expect(sayOf(await save(priya, seen, seen))).toMatch(/^Only the AP lead, designated safeguarding lead or SENCO can change/);
    expect(kindOf(await save(amara, seen, seen, 'nobody'))).toBe('notFound');
    expect(sayOf(await save(amara, seen, { ...seen, checkedOn: '2026-11-24' }))).toContain('still to come');
  });
});

describe('A version of the risk assessment', () => {
  const assess = (pupil: string, version: number, change = {}, desk = amara) =>
    recordRiskAssessment(desk, 'larkhill', pupil, {
      ...{ key: randomUUID(), version, on: '2026-11-20', reviewBy: '2027-01-20', summary: 'Travel', where: 'The file' },
      ...change,
    });

  it('is there for the placement that waits for it, until it is taken back', async () => {
    const [placement] = (await view(ethan)).placements;
    const placementKey = placement?.key ?? '';
    expect((await duty(placementKey, 'pupilRiskAssessment'))[0]?.done).toBeNull();
    const key = randomUUID();
    expect(sayOf(await assess(ethan, 1, { key }, deedsLost(amara)))).toBe('done');
    expect((await duty(placementKey, 'pupilRiskAssessment'))[0]?.done).toBeNull();
    expect(sayOf(await assess(ethan, 1, { key }))).toBe('done');
    expect((await duty(placementKey, 'pupilRiskAssessment'))[0]?.done).toMatchObject({ on: '2026-11-20' });
    expect((await view(ethan)).versions).toHaveLength(1);
    expect(sayOf(await takeBackCase(amara, 'larkhill', { key: randomUUID(), recordKey: key, reason: 'Wrong pupil' }))).toBe(
      'done',
    );
    expect(sayOf(await assess(ethan, 1, { key }))).toBe('done');
    expect((await duty(placementKey, 'pupilRiskAssessment'))[0]?.done).toBeNull();
    expect((await view(ethan)).versions).toEqual([]);
  });

  it('is the review of every running placement, and both providers have an old one then', async () => {
    const before = await view(tyrell);
    const open = (page: LearnerView) => page.duties.filter(({ kind }) => kind === 'riskAssessmentReview').length;
    expect(open(before)).toBeGreaterThan(0);
    expect(sayOf(await assess(tyrell, 3))).toBe('done');
    const after = await view(tyrell);
    expect(after.given.flatMap(({ alarms }) => alarms)).toHaveLength(2);
    const reviews = await Promise.all(after.placements.map(({ key }) => duty(key, 'riskAssessmentReview')));
    expect(reviews.map((all) => all.some((one) => one.done?.on === '2026-11-20'))).toEqual([true, true]);
  });

  it('is refused when a colleague was quicker, when it is older than the last, or without a right', async () => {
    expect(sayOf(await assess(tyrell, 3))).toBe(
      'Amara Okafor has recorded version 3 meanwhile. Look at it, then save yours as version 4.',
    );
    expect(sayOf(await assess(tyrell, 4, { on: '2026-11-19' }))).toContain('Version 3 is of Friday 20 November 2026');
    expect(sayOf(await assess(tyrell, 4, { reviewBy: '2026-11-20' }))).toContain('reviewed after it was written');
    expect(sayOf(await assess(tyrell, 4, { on: '2026-11-24' }))).toContain('still to come');
    expect(sayOf(await assess(tyrell, 4, {}, priya))).toMatch(/^Only the AP lead/);
    expect(kindOf(await assess('nobody', 1))).toBe('notFound');
  });
});

describe('What a provider was given', () => {
  const give = (pupil: string, placementKey: string, change: Partial<RecordGiven>, desk = amara) =>
    recordGiven(desk, 'larkhill', pupil, {
      ...{ key: randomUUID(), placementKey, information: [], withheld: [], reason: '', on: '2026-11-23', to: 'Mick Doran' },
      how: 'email',
      ...change,
    });

  it('brings the newest version, so that it is out of date no more', async () => {
    const gear = (await view(tyrell)).given.find(({ providerName }) => providerName === 'Second Gear Workshop');
    expect(sayOf(await give(tyrell, gear?.placementKey ?? '', { information: ['riskAssessment'] }))).toBe('done');
    const after = (await view(tyrell)).given.find(({ providerName }) => providerName === 'Second Gear Workshop');
    expect(after?.alarms).toEqual([]);
    expect(after?.items.find(({ kind }) => kind === 'riskAssessment')?.says).toMatch(/has version 3, given Monday 23 November/);
  });

  it('discharges the duty once all is given or kept back with a reason', async () => {
    const placementKey = (await view(ethan)).placements[0]?.key ?? '';
    const papers = ['safeguardingPolicies', 'additionalRisk', 'support'] as const;
    expect(sayOf(await give(ethan, placementKey, { information: ['riskAssessment'] }))).toBe(
      'No risk assessment is recorded. Record its version first.',
    );
    const missing =
      (await view(ethan)).given[0]?.items.filter(({ standing }) => standing === 'missing').map(({ kind }) => kind) ?? [];
    expect(missing).toEqual(expect.arrayContaining([...papers]));
    expect(sayOf(await give(ethan, placementKey, { information: missing.filter((kind) => kind !== 'riskAssessment') }))).toBe(
      'done',
    );
    expect((await duty(placementKey, 'informationGiven'))[0]?.done).toBeNull();
    expect(sayOf(await give(ethan, placementKey, { withheld: ['riskAssessment'] }))).toBe('Say why it was kept back.');
    const last = { key: randomUUID(), withheld: ['riskAssessment'], reason: 'It wrote it itself' } as const;
    expect(sayOf(await give(ethan, placementKey, last, deedsLost(amara)))).toBe('done');
    expect((await duty(placementKey, 'informationGiven'))[0]?.done).toBeNull();
    expect(sayOf(await give(ethan, placementKey, last))).toBe('done');
    expect((await duty(placementKey, 'informationGiven'))[0]?.done).toMatchObject({ on: '2026-11-23' });
  });

  it('of a child-protection plan, the safeguarding lead alone says', async () => {
    const placementKey = (await view(tyrell)).placements[0]?.key ?? '';
    const plan = { information: ['childProtectionPlan'] } as const;
    expect(sayOf(await give(tyrell, placementKey, plan))).toMatch(
      /^Only the designated safeguarding lead can record that a child-protection plan was given.* Dan Osei/,
    );
    expect(sayOf(await give(tyrell, placementKey, { withheld: ['childProtectionPlan'], reason: 'No' }))).toMatch(
      /^Only the desig/,
    );
    expect(sayOf(await give(tyrell, placementKey, plan, dan))).toBe('done');
  });

  it('is refused where nothing is named, for the same twice, for another pupil, before the proposal, and without a right', async () => {
    const placementKey = (await view(ethan)).placements[0]?.key ?? '';
    const one = { information: ['support'] } as const;
    expect(sayOf(await give(ethan, placementKey, {}))).toBe('Choose what was given.');
    expect(sayOf(await give(ethan, placementKey, { ...one, withheld: ['support'], reason: 'No' }))).toContain('same');
    expect(kindOf(await give(tyrell, placementKey, one))).toBe('notFound');
    expect(sayOf(await give(ethan, placementKey, { ...one, on: '2026-01-12' }))).toContain('was proposed on');
    expect(sayOf(await give(ethan, placementKey, one, priya))).toMatch(
      /^Only the AP lead or designated safeguarding lead can record/,
    );
  });
});

describe('The free school meal at a provider (ATT-9)', () => {
  const arrange = (pupil: string, placementKey: string, change = {}, desk = amara) =>
    arrangeMeals(desk, 'larkhill', pupil, {
      ...{
        key: randomUUID(),
        placementKey,
        arrangement: 'voucher',
        detail: 'Each day',
        checkedWith: 'Deborah',
        on: '2026-11-23',
      },
      ...change,
    } as Parameters<typeof arrangeMeals>[3]);

  it('is arranged and checked, which discharges the duty; changed later it is the newer one', async () => {
    const placementKey = (await view(ethan)).meals[0]?.placementKey ?? expect.fail('No meal is asked for.');
    expect((await duty(placementKey, 'meals'))[0]?.done).toBeNull();
    const key = randomUUID();
    expect(sayOf(await arrange(ethan, placementKey, { key }, deedsLost(amara)))).toBe('done');
    expect((await duty(placementKey, 'meals'))[0]?.done).toBeNull();
    expect(sayOf(await arrange(ethan, placementKey, { key }))).toBe('done');
    expect((await duty(placementKey, 'meals'))[0]?.done).toMatchObject({ on: '2026-11-23' });
    expect(sayOf(await arrange(ethan, placementKey, { arrangement: 'food' }))).toBe('done');
    expect((await view(ethan)).meals[0]?.arranged).toMatchObject({ arrangement: 'food', checkedWith: 'Deborah' });
  });

  it('is refused for whoever is not eligible, for another placement, before the proposal, and without a right', async () => {
    const [ofEthan, ofTyrell] = [(await view(ethan)).placements[0]?.key ?? '', (await view(tyrell)).placements[0]?.key ?? ''];
    expect((await view(tyrell)).meals).toEqual([]);
    expect(sayOf(await arrange(tyrell, ofTyrell))).toContain('not eligible');
    expect(kindOf(await arrange(ethan, ofTyrell))).toBe('notFound');
    expect(sayOf(await arrange(ethan, ofEthan, { on: '2026-01-12' }))).toContain('was proposed on');
    expect(sayOf(await arrange(ethan, ofEthan, {}, dan))).toMatch(/^Only the AP lead can/);
    expect(kindOf(await arrange('nobody', ofEthan))).toBe('notFound');
  });
});
