/** Visits, questionnaires, agreed actions, meetings: what people do with them, against the small Microsoft 365. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { actionsSchema } from '../../src/api/contractActions.ts';
import { visitsSchema } from '../../src/api/contractVisits.ts';
import { groupsOf, type VisitAnswer } from '../../src/domain/visits/visitItems.ts';
import { addAction } from '../../src/usecases/actions/addAction.ts';
import { completeAction } from '../../src/usecases/actions/completeAction.ts';
import { viewActions } from '../../src/usecases/actions/viewActions.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { takeBackCase } from '../../src/usecases/takeBackCase.ts';
import { viewPlacement } from '../../src/usecases/viewPlacement.ts';
import { viewPlacements } from '../../src/usecases/viewPlacements.ts';
import { viewProviders } from '../../src/usecases/viewProviders.ts';
import { cancelVisit } from '../../src/usecases/visits/cancelVisit.ts';
import { keepPhotograph } from '../../src/usecases/visits/keepPhotograph.ts';
import { type PlanVisit, planVisit } from '../../src/usecases/visits/planVisit.ts';
import { recordSdq } from '../../src/usecases/visits/recordSdq.ts';
import { type RecordVisit, recordVisit } from '../../src/usecases/visits/recordVisit.ts';
import { viewVisits } from '../../src/usecases/visits/viewVisits.ts';
import { deedsLost } from './deedsLost.ts';
import { granted, kindOf, sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill: Amara Okafor is the AP lead, Dan Osei the safeguarding lead, Priya Shah the attendance officer. */
let world: World;
let amara: Desk;
let dan: Desk;
let priya: Desk;
/** Running, with a visit that is due. */
let placements: string[];
const school = 'larkhill';
const today = '2026-11-23';

beforeAll(async () => {
  world = await startWorld(`${today}T09:20`);
  [amara, dan, priya] = await Promise.all([
    world.deskOf('Amara Okafor'),
    world.deskOf('Dan Osei', world.replica()),
    world.deskOf('Priya Shah'),
  ]);
  const rows = granted(await viewPlacements(amara, school)).placements.filter(({ stage }) => stage === 'running');
  const due = await Promise.all(rows.map(async ({ key }) => ((await duties(key, 'visit')).length > 0 ? [key] : [])));
  placements = due.flat();
  expect(placements.length).toBeGreaterThan(5);
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

const at = (index: number): string => placements[index] ?? expect.fail('No such placement.');
const duties = async (placementKey: string, kind: string) =>
  granted(await viewPlacement(amara, school, placementKey)).duties.filter((one) => one.kind === kind && one.done === null);
const visits = async (placementKey: string, desk = amara) => granted(await viewVisits(desk, school, placementKey));
const actionsOf = async (placementKey: string, desk = amara) => granted(await viewActions(desk, school, placementKey));

const allYes = (form: 'onSite' | 'call' = 'onSite'): Record<string, VisitAnswer> =>
  Object.fromEntries(groupsOf(form).flatMap(({ items }) => items.map(({ key }) => [key, 'yes'])));
const aVisit = (part: Partial<RecordVisit> = {}): RecordVisit => ({
  ...{ key: randomUUID(), on: today, time: '10:30', form: 'onSite', isPlanned: false, plannedKey: '' },
  ...{ who: 'Amara Okafor', role: 'AP lead', checks: allYes(), comments: {}, riskAssessmentVersion: null },
  progress: [{ objective: 0, rating: 'good', words: 'Comes on time.' }],
  views: { pupil: 'Likes the workshop.', parent: '', provider: 'Settled.' },
  ...{ notes: '', photographs: [], signatures: [{ party: 'school', name: 'Amara Okafor' }], actions: [] },
  ...part,
});
const aPlan = (part: Partial<PlanVisit> = {}): PlanVisit => ({
  ...{ key: randomUUID(), day: '2026-11-30', startsAt: '10:00', endsAt: '11:00', people: 'Amara Okafor' },
  ...{ inCalendar: true, invited: [{ name: 'Dan Osei', email: 'dan.osei@larkfield.example' }], replaces: '' },
  ...part,
});
const thing = {
  what: 'Send the new risk assessment',
  owner: { role: 'apLead', name: 'Amara Okafor' },
  dueOn: '2026-12-01',
} as const;

describe('A visit to the setting', () => {
  it('unannounced, discharges the visit that is due, and its actions become duties', async () => {
    const before = await duties(at(0), 'visit');
    const input = aVisit({ actions: [thing] });
    const listed = async () => granted(await viewPlacements(amara, school)).placements.find(({ key }) => key === at(0))?.visits;
    expect((await listed())?.lastOn).not.toBe(today);
    expect(sayOf(await recordVisit(amara, school, at(0), input))).toBe('done');
    expect(await listed()).toEqual({ lastOn: today, isMissing: false });
    const { providers } = granted(await viewProviders(amara, school));
    expect(providers.find(({ visits }) => visits?.lastOn === today)?.pupilsNow).toBeGreaterThan(0);
    const after = await duties(at(0), 'visit');
    expect(after[0]?.key).not.toBe(before[0]?.key);
    const page = await visits(at(0));
    expect(visitsSchema.safeParse(page).error?.issues).toBeUndefined();
    expect(page.figures).toMatchObject({ lastOn: today, isMissing: false });
    expect(page.visits[0]).toMatchObject({ key: input.key, isPlanned: false, who: 'Amara Okafor' });
    expect((await duties(at(0), 'agreedAction'))[0]).toMatchObject({ dueOn: '2026-12-01', owner: 'apLead' });
  });

  it('planned and then held is no more planned, and counts as one visit', async () => {
    const plan = aPlan();
    expect(granted(await planVisit(amara, school, at(1), plan)).webLink).toMatch(/^https:\/\/outlook/);
    const [planned] = (await visits(at(1))).planned;
    expect(planned).toMatchObject({ key: plan.key, day: '2026-11-30', isPast: false });
    expect(sayOf(await recordVisit(amara, school, at(1), aVisit({ isPlanned: true, plannedKey: plan.key })))).toBe('done');
    const page = await visits(at(1));
    expect(page.planned).toEqual([]);
    expect(page.visits[0]?.isPlanned).toBe(true);
  });

  it('sent twice, after a lost answer and from two replicas, is recorded once with its actions and its duty', async () => {
    const input = aVisit({ actions: [thing] });
    expect(kindOf(await recordVisit(deedsLost(amara), school, at(2), input))).toBe('done');
    expect(kindOf(await recordVisit(amara, school, at(2), input))).toBe('done');
    expect(kindOf(await recordVisit(dan, school, at(2), input))).toBe('done');
    const { visits: made, figures } = await visits(at(2));
    expect(made.filter(({ key }) => key === input.key)).toHaveLength(1);
    expect(figures.lastOn).toBe(today);
    const { actions } = await actionsOf(at(2));
    expect(actions.filter(({ what }) => what === thing.what)).toHaveLength(1);
  });

  it('changed after its answer was lost, is not silently left as it was', async () => {
    const input = aVisit();
    granted(await recordVisit(amara, school, at(3), input));
    const again = await recordVisit(amara, school, at(3), { ...input, notes: 'One more thing.' });
    expect(kindOf(again)).toBe('changedMeanwhile');
    expect(sayOf(again)).toContain('as it was first sent');
  });

  it('changed in anything else after its answer was lost is said too: its day, who was there, an action, a signature', async () => {
    const input = aVisit({ actions: [thing] });
    granted(await recordVisit(amara, school, at(6), input));
    const changes: Partial<RecordVisit>[] = [
      ...[{ on: '2026-11-20' }, { who: 'Dan Osei' }, { time: '11:00' }, { signatures: [] }],
      { actions: [{ ...thing, dueOn: '2026-12-08' }] },
    ];
    for (const change of changes)
      expect(kindOf(await recordVisit(amara, school, at(6), { ...input, ...change }))).toBe('changedMeanwhile');
  });

  it('taken back after it was changed is recorded anew from the form that is still open', async () => {
    const input = aVisit();
    granted(await recordVisit(amara, school, at(7), input));
    granted(await takeBackCase(amara, school, { key: randomUUID(), recordKey: input.key, reason: 'Sent too early.' }));
    for (const _time of [1, 2]) granted(await recordVisit(amara, school, at(7), { ...input, notes: 'One more thing.' }));
    expect((await visits(at(7))).visits.filter(({ on }) => on === today)).toMatchObject([{ notes: 'One more thing.' }]);
    expect((await visits(at(7))).figures.lastOn).toBe(today);
  });

  it('taken back takes its duty and its actions back, and can be recorded anew', async () => {
    const input = aVisit({ actions: [thing] });
    granted(await recordVisit(amara, school, at(4), input));
    granted(await takeBackCase(amara, school, { key: randomUUID(), recordKey: input.key, reason: 'Wrong placement.' }));
    expect((await visits(at(4))).figures.lastOn).not.toBe(today);
    expect(await duties(at(4), 'agreedAction')).toEqual([]);
    expect((await actionsOf(at(4))).actions).toEqual([]);
  });

  it('from elsewhere is kept, but is no visit to the setting', async () => {
    const before = await duties(at(4), 'visit');
    granted(await recordVisit(amara, school, at(4), aVisit({ form: 'call', checks: allYes('call') })));
    expect((await duties(at(4), 'visit'))[0]?.key).toBe(before[0]?.key);
    expect((await visits(at(4))).visits[0]?.form).toBe('call');
  });

  it('needs every answer, a comment for each no, a version that is there, and a day that has come', async () => {
    const checks = { ...allYes(), feltSafe: 'no' as const };
    const { signedIn: _out, ...missing } = allYes();
    const refused = await recordVisit(amara, school, at(3), aVisit({ checks, on: '2026-11-24', riskAssessmentVersion: 99 }));
    const wheres = refused.done || refused.refusal.kind !== 'badInput' ? [] : refused.refusal.problems.map(({ where }) => where);
    expect(wheres).toEqual(['on', 'comments.feltSafe', 'checks.riskAssessmentSeen']);
    expect(sayOf(await recordVisit(amara, school, at(3), aVisit({ checks: missing })))).toContain('not recorded yet');
    expect(kindOf(await recordVisit(amara, school, at(3), aVisit({ actions: [{ ...thing, dueOn: '2026-11-01' }] })))).toBe(
      'badInput',
    );
    expect(kindOf(await recordVisit(priya, school, at(3), aVisit()))).toBe('notPermitted');
  });
});

describe('Photographs of work', () => {
  // The smallest a JPEG can be here: start, a comment with a place, the scan.
  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 6, 0x47, 0x50, 0x53, 0x21, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);

  it('lie in the school’s library before the visit that names them, with consent', async () => {
    const key = randomUUID();
    const early = await recordVisit(amara, school, at(3), aVisit({ photographs: [{ key, consent: 'Parent, by telephone' }] }));
    expect(sayOf(early)).toContain('a photograph is missing');
    for (let times = 0; times < 2; times++)
      expect(sayOf(await keepPhotograph(amara, school, at(3), { key, contentBase64: jpeg.toString('base64') }))).toBe('done');
    granted(await recordVisit(amara, school, at(3), aVisit({ photographs: [{ key, consent: 'Parent, by telephone' }] })));
    const page = await visits(at(3));
    const visit = page.visits.find(({ photographs }) => photographs.length > 0);
    expect(visit?.photographs).toEqual([{ webUrl: expect.stringContaining('https://'), consent: 'Parent, by telephone' }]);
    expect(page.leftPhotographs).toEqual([]);
    granted(
      await takeBackCase(amara, school, { key: randomUUID(), recordKey: visit?.key ?? '', reason: 'Another pupil’s work.' }),
    );
    expect((await visits(at(3))).leftPhotographs).toEqual([
      { fileName: `Photograph ${key}.jpg`, webUrl: visit?.photographs[0]?.webUrl },
    ]);
    expect(kindOf(await keepPhotograph(amara, school, at(3), { key, contentBase64: 'aGVsbG8=' }))).toBe('badInput');
  });
});

describe('A planned visit', () => {
  it('moves with its event, and called off it is gone', async () => {
    const plan = aPlan();
    granted(await planVisit(amara, school, at(5), plan));
    const [first] = (await visits(at(5))).planned;
    const moved = aPlan({ day: '2026-12-02', startsAt: '13:00', endsAt: '14:00', replaces: plan.key });
    granted(await planVisit(amara, school, at(5), moved));
    granted(await planVisit(amara, school, at(5), moved));
    const { planned } = await visits(at(5));
    expect(planned).toMatchObject([{ key: moved.key, day: '2026-12-02', webLink: first?.webLink }]);
    granted(await cancelVisit(amara, school, at(5), { key: randomUUID(), recordKey: moved.key, reason: 'Snow.' }));
    expect((await visits(at(5))).planned).toEqual([]);
  });

  it('of somebody else is called off all the same: the event in that calendar is left to whom it belongs', async () => {
    const [plan, colleague] = [aPlan(), await world.deskOf('Dan Osei')];
    granted(await planVisit(colleague, school, at(5), plan));
    const rowOf = async (desk: Desk) => (await visits(at(5), desk)).planned.find(({ key }) => key === plan.key);
    expect([(await rowOf(amara))?.isMine, (await rowOf(colleague))?.isMine]).toEqual([false, true]);
    granted(await cancelVisit(amara, school, at(5), { key: randomUUID(), recordKey: plan.key, reason: 'Snow.' }));
    expect(await rowOf(amara)).toBeUndefined();
  });

  it('is not planned twice when the answer of the calendar is lost', async () => {
    const plan = aPlan();
    await world.control.fault({ operation: 'POST /me/events', dropAfterCommit: true, times: 1 });
    granted(await planVisit(amara, school, at(5), plan));
    expect((await visits(at(5))).planned).toHaveLength(1);
  });

  it('says what to do when the calendar refuses, and keeps nothing half done', async () => {
    await world.control.fault({ operation: 'POST /me/events', status: 403, times: 1 });
    const refused = await planVisit(amara, school, at(0), aPlan());
    expect(sayOf(refused)).toContain('Plan it without an event');
    expect((await visits(at(0))).planned).toEqual([]);
    expect(sayOf(await planVisit(amara, school, at(0), aPlan({ inCalendar: false, invited: [] })))).toBe('done');
    expect(kindOf(await planVisit(amara, school, at(0), aPlan({ day: '2026-11-22' })))).toBe('badInput');
    const inChat = await planVisit(await world.chatDeskOf('Amara Okafor'), school, at(0), aPlan());
    expect(sayOf(inChat)).toContain('A card cannot write into your calendar');
  });
});

describe('Questionnaires', () => {
  it('keep their scores with the total, and discharge the one at the end', async () => {
    const scores = { emotional: 7, conduct: 3, hyperactivity: 8, peer: 4, prosocial: 6, impact: 2 };
    const input = { key: randomUUID(), on: today, when: 'end', completedBy: 'school', scores } as const;
    granted(await recordSdq(amara, school, at(1), input));
    granted(await recordSdq(amara, school, at(1), input));
    const { questionnaires } = await visits(at(1));
    expect(questionnaires.filter(({ key }) => key === input.key)).toMatchObject([{ difficulties: 22, scores }]);
    expect((await duties(at(1), 'sdq')).filter(({ key, done }) => key.endsWith('|end') && done === null)).toEqual([]);
    const wrong = await recordSdq(amara, school, at(1), { ...input, key: randomUUID(), scores: { ...scores, peer: 11 } });
    expect(sayOf(wrong)).toContain('not recorded yet');
    expect(kindOf(await recordSdq(priya, school, at(1), { ...input, key: randomUUID() }))).toBe('notPermitted');
  });
});

describe('Agreed actions', () => {
  it('are done once, by whoever holds the role or the AP lead', async () => {
    const key = randomUUID();
    const owner = { role: 'designatedSafeguardingLead', name: 'Dan Osei' } as const;
    granted(await addAction(amara, school, at(4), { ...thing, owner, key, on: today }));
    expect(actionsSchema.safeParse(await actionsOf(at(4))).error?.issues).toBeUndefined();
    expect((await actionsOf(at(4))).actions.find((one) => one.key === key)).toMatchObject({
      mayComplete: true,
      standing: 'open',
    });
    const did = { key: randomUUID(), recordKey: key, on: today, evidence: 'Sent by secure mail.' };
    expect(kindOf(await completeAction(priya, school, at(4), did))).toBe('notPermitted');
    expect(kindOf(await completeAction(dan, school, at(4), { ...did, on: '2026-11-22' }))).toBe('badInput');
    granted(await completeAction(dan, school, at(4), did));
    granted(await completeAction(dan, school, at(4), did));
    expect(kindOf(await completeAction(amara, school, at(4), { ...did, key: randomUUID() }))).toBe('changedMeanwhile');
    expect((await actionsOf(at(4))).actions.find((one) => one.key === key)?.standing).toBe('done');
    expect(await duties(at(4), 'agreedAction')).toEqual([]);
  });
});
