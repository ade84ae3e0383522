/** BEY-8, REV-1 to REV-3, NOT-2 at Larkhill on Monday 23 November 2026: Amara Okafor is the AP lead, Helen Ward the headteacher, Dan Osei the safeguarding lead. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { reviewPageSchema } from '../../../src/api/contractReviews.ts';
import { recordConcern } from '../../../src/usecases/confidential/recordConcern.ts';
import type { Desk } from '../../../src/usecases/desk.ts';
import { cancelReviewMeeting } from '../../../src/usecases/reviews/cancelReviewMeeting.ts';
import { makeReviewRecord } from '../../../src/usecases/reviews/makeReviewRecord.ts';
import { type PlanReview, planReview } from '../../../src/usecases/reviews/planReview.ts';
import { recordReportAsked } from '../../../src/usecases/reviews/recordReportAsked.ts';
import { type RecordReview, recordReview } from '../../../src/usecases/reviews/recordReview.ts';
import { recordReviewSent } from '../../../src/usecases/reviews/recordReviewSent.ts';
import { viewReview } from '../../../src/usecases/reviews/viewReview.ts';
import { takeBackCase } from '../../../src/usecases/takeBackCase.ts';
import { viewPlacement } from '../../../src/usecases/viewPlacement.ts';
import { viewPlacements } from '../../../src/usecases/viewPlacements.ts';
import { granted, kindOf, sayOf } from '../outcomes.ts';
import { startWorld, type World } from '../world.ts';

let world: World;
/** Every call over HTTP, let through. */
const fetched = vi.spyOn(globalThis, 'fetch');
let [amara, helen, dan]: Desk[] = [];
/** The first of them are off-site directions. */
let running: string[] = [];
const today = '2026-11-23';
const desk = (one: Desk | undefined): Desk => one ?? expect.fail('The world has not begun.');

beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, helen, dan] = await Promise.all(['Amara Okafor', 'Helen Ward', 'Dan Osei'].map((name) => world.deskOf(name)));
  const { placements } = granted(await viewPlacements(desk(amara), 'larkhill'));
  const views = await Promise.all(
    placements
      .filter(({ stage }) => stage === 'running')
      .map(async ({ key }) => granted(await viewPlacement(desk(amara), 'larkhill', key))),
  );
  const isDirected = (one: (typeof views)[number]) => one.arrangement === 'offSiteDirection';
  running = [...views.filter(isDirected), ...views.filter((one) => !isDirected(one))].map(({ key }) => key);
});
afterAll(() => world?.close());

/** The next review of the n-th placement; up to the sixth it is an off-site direction. */
const next = async (at: number, on = desk(amara)) => {
  const placementKey = running[at] ?? expect.fail('Too few placements.');
  return reviewPageSchema.parse(granted(await viewReview(on, 'larkhill', placementKey, 'next')));
};
const asHeld = async (placementKey: string, reviewKey: string) =>
  reviewPageSchema.parse(granted(await viewReview(desk(amara), 'larkhill', placementKey, reviewKey)));

const aRecord = (page: Awaited<ReturnType<typeof next>>, change: Partial<RecordReview> = {}): RecordReview => ({
  ...{ key: randomUUID(), heldOn: today, isFormal: false, outcome: 'continue', summary: 'Attends well.', people: 'Amara' },
  attended: Object.fromEntries(page.formalParties.map((party) => [party, 'present'])),
  views: { pupil: 'I like it.', parent: 'Goes well.', provider: 'A pleasure.' },
  progress: page.prepared.objectives.map((_one, objective) => ({ objective, rating: 'good', words: '' })),
  ...{ attendanceWords: '', safetyAndNeed: 'Safe and needed.', changes: '', stepsToReturn: '', alsoReviewed: [] },
  ...{ nextReviewOn: null, actions: [], pause: null },
  ...change,
});
const record = (page: Awaited<ReturnType<typeof next>>, input: RecordReview, on = desk(amara)) =>
  recordReview(on, 'larkhill', page.placementKey, page.key, input);
const dutiesOf = async (placementKey: string) =>
  granted(await viewPlacement(desk(amara), 'larkhill', placementKey)).duties.map(({ key, standing }) => `${key} ${standing}`);

describe('A review that prepares itself (BEY-8)', () => {
  it('shows what the records say since the last one', async () => {
    const page = await next(0);
    expect(page.prepared.since < today).toBe(true);
    expect(page.prepared.attendance.confirmed + page.prepared.attendance.missing).toBeGreaterThan(0);
    expect(page.prepared.objectives).toHaveLength(3);
    expect(page.prepared.contacts.length).toBeGreaterThan(0);
    expect(page.invitations.map(({ party }) => party)).toContain('parents');
  });

  it.each([
    ['the AP lead', 'Amara Okafor', '2026-11-23T09:21'],
    ['the safeguarding lead', 'Dan Osei', '2026-11-23T09:22'],
  ])('asks Graph at most twice for %s, once the records are warm', async (_who, name, later) => {
    const on = await world.deskOf(name);
    await next(0, on);
    await world.control.setClock(later);
    fetched.mockClear();
    await next(0, on);
    const trips = fetched.mock.calls.filter(([url]) => String(url).includes('/v1.0/'));
    expect(trips.length).toBeGreaterThan(0);
    expect(trips.length).toBeLessThanOrEqual(2);
  });

  it('shows concerns to the safeguarding lead alone', async () => {
    const page = await next(0);
    const words = 'Said that the lift home frightens them';
    granted(
      await recordConcern(desk(dan), 'larkhill', {
        ...{ key: randomUUID(), pupilKey: page.pupilKey, providerKey: '', isAboutSetting: false, category: 'away' },
        ...{ happenedOn: today, happenedAt: '', raisedBy: 'Jo Farrier', raisedOn: today, words, done: '', recordNumber: '' },
        ...{ parentsTold: true, parentsReason: 'By telephone' },
      }),
    );
    expect((await next(0, desk(dan))).concerns).toMatchObject([{ raisedOn: today, isOpen: true }]);
    const { confidential } = desk(dan);
    const blind = { ...desk(dan), confidential: { ...confidential, read: async () => ({ state: 'closed' as const }) } };
    expect((await next(0, blind)).concerns).toBe('unread');
    // Nobody else is asked for: SharePoint's audit holds no refusals that mean nothing.
    for (const other of [desk(amara), desk(helen)]) {
      const read = vi.fn(other.confidential.read);
      expect((await next(0, { ...other, confidential: { ...other.confidential, read } })).concerns).toBeNull();
      expect(read).not.toHaveBeenCalled();
      expect(other.confidential.wasLetIn('larkhill')).toBe(false);
    }
    expect(confidential.wasLetIn('larkhill')).toBe(true);
    expect(JSON.stringify(await next(0, desk(dan)))).not.toContain(words);
  });
});

describe('The meeting of a review', () => {
  const aMeeting = (change: Partial<PlanReview> = {}): PlanReview => ({
    ...{
      key: randomUUID(),
      day: '2026-11-27',
      startsAt: '15:30',
      endsAt: '16:15',
      place: 'School',
      people: 'Amara, the parents',
    },
    ...{ inCalendar: true, isOnline: true, invited: [{ name: 'Kim', email: 'kim@family.example' }] },
    ...change,
  });

  it('goes into the calendar with Teams once, although sent twice, and names no pupil there', async () => {
    const page = await next(1);
    const meeting = aMeeting();
    for (const _press of [1, 2]) granted(await planReview(desk(amara), 'larkhill', page.placementKey, page.key, meeting));
    const planned = (await next(1)).meeting;
    expect(planned).toMatchObject({ day: '2026-11-27', isMine: true });
    expect(planned?.joinUrl).toContain('http');
  });

  it('moves the day by which the written invitation is due', async () => {
    const page = await next(1);
    expect(page.invitations[0]).toMatchObject({ dueOn: '2026-11-20' });
    expect(page.inTimeFrom).toBe('2026-11-29');
  });

  it('is moved and called off, and the review stays due', async () => {
    const page = await next(1);
    granted(await planReview(desk(amara), 'larkhill', page.placementKey, page.key, aMeeting({ day: '2026-12-04' })));
    expect((await next(1)).meeting).toMatchObject({ day: '2026-12-04' });
    const off = { key: randomUUID(), reason: 'The parents cannot come' };
    for (const _press of [1, 2]) granted(await cancelReviewMeeting(desk(amara), 'larkhill', page.placementKey, page.key, off));
    expect((await next(1)).meeting).toBeNull();
    expect(await dutiesOf(page.placementKey)).toContainEqual(expect.stringContaining(`review|${page.placementKey}|${page.key}`));
  });

  it('is not for a day that has gone by, nor without a place', async () => {
    const page = await next(1);
    const plan = (change: Partial<PlanReview>) =>
      planReview(desk(amara), 'larkhill', page.placementKey, page.key, aMeeting(change));
    expect(sayOf(await plan({ day: '2026-11-20' }))).toContain('gone by');
    expect(sayOf(await plan({ place: ' ', isOnline: false }))).toContain('where it is');
    expect(sayOf(await planReview(desk(helen), 'larkhill', page.placementKey, page.key, aMeeting()))).toContain(
      'Only the AP lead can record a review',
    );
  });

  it('has the provider’s report asked for, in the case file once', async () => {
    const page = await next(1);
    const asked = { key: randomUUID(), on: today, by: page.prepared.report.wantedBy, name: 'Sam Invented' };
    for (const _press of [1, 2]) granted(await recordReportAsked(desk(amara), 'larkhill', page.placementKey, page.key, asked));
    expect((await next(1)).prepared.report.asked).toMatchObject([{ name: 'Sam Invented' }]);
  });
});

describe('A review that was held', () => {
  it('without an invitation is recorded all the same, and says so', async () => {
    // The invitation that is recorded is for a later day; held at once, nobody was invited in time.
    const page = await next(1);
    const input = aRecord(page, { attended: { ...aRecord(page).attended, parent: 'notInvited' }, views: noParent });
    granted(await record(page, input));
    const { held } = await asHeld(page.placementKey, page.key);
    expect(held?.record?.says).toContain('Not invited: the parents.');
    expect(held?.record?.notInvited[0]).toMatch(/No written invitation of the parents is recorded|was late/);
  });
  const noParent = { pupil: 'I like it.', parent: '', provider: 'A pleasure.' };

  it('is recorded once with its actions, although the answer was lost, and plans the next', async () => {
    const page = await next(6);
    const owner = { role: 'apLead', name: 'Amara Okafor' } as const;
    const input = aRecord(page, { actions: [{ what: 'Send the bus times', owner, dueOn: '2026-11-30' }] });
    for (const _press of [1, 2]) granted(await record(page, input));
    const { held } = await asHeld(page.placementKey, page.key);
    expect(held).toMatchObject({ outcome: 'continue', actions: [{ what: 'Send the bus times' }] });
    expect(held?.record?.attendance).toMatchObject({ to: today });
    const { reviews } = granted(await viewPlacement(desk(amara), 'larkhill', page.placementKey));
    expect(reviews.filter(({ heldOn }) => heldOn === null)).toHaveLength(1);
    expect(held?.record?.nextOn).toBe(reviews.find(({ heldOn }) => heldOn === null)?.dueOn);
  });

  it('is not overwritten by what is written into the form after it was saved', async () => {
    const page = await next(7);
    const input = aRecord(page);
    granted(await record(page, input));
    const again = await record(page, { ...input, summary: 'Something else' });
    expect(kindOf(again)).toBe('changedMeanwhile');
    expect((await asHeld(page.placementKey, page.key)).held?.summary).toBe('Attends well.');
  });

  it('is taken back with its row, and can be recorded again', async () => {
    const page = await next(8);
    const input = aRecord(page);
    granted(await record(page, input));
    granted(await takeBackCase(desk(amara), 'larkhill', { key: randomUUID(), recordKey: input.key, reason: 'Another pupil' }));
    expect((await asHeld(page.placementKey, page.key)).held).toBeNull();
    granted(await record(page, aRecord(page, { summary: 'As it was.' })));
    expect((await asHeld(page.placementKey, page.key)).held?.summary).toBe('As it was.');
  });

  it('says by field what is missing', async () => {
    const page = await next(9);
    const outcome = await record(page, aRecord(page, { attended: {}, progress: [], safetyAndNeed: ' ' }));
    if (outcome.done || outcome.refusal.kind !== 'badInput') return expect.fail('It was recorded.');
    expect(outcome.refusal.problems.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['attended.pupil', 'attended.parent', 'progress.0', 'progress.2', 'safetyAndNeed']),
    );
  });

  it('suspends the placement in the same press: from that session the pupil is expected at school', async () => {
    const page = await next(9);
    const suspend = (change: Partial<RecordReview>) => aRecord(page, { outcome: 'suspend', ...change });
    const yesterday = { from: '2026-11-20', half: 'AM', told: 'Sam and the parents' } as const;
    expect(sayOf(await record(page, suspend({ pause: null })))).toContain('Put this right');
    expect(sayOf(await record(page, suspend({ pause: yesterday })))).toContain('today or later');
    const input = suspend({ pause: { ...yesterday, from: '2026-11-24' } });
    for (const _press of [1, 2]) granted(await record(page, input));
    const view = granted(await viewPlacement(desk(amara), 'larkhill', page.placementKey));
    expect(view.pause).toMatchObject({ from: '2026-11-24', half: 'AM' });
    expect(view.reviews.filter(({ heldOn }) => heldOn === null)).toHaveLength(1);
  });

  it('goes out in writing: the duty is done once all who must have it do, and the record is a file', async () => {
    const page = await next(2);
    granted(await record(page, aRecord(page)));
    const about = [desk(amara), 'larkhill', page.placementKey, page.key] as const;
    const key = randomUUID();
    const file = granted(await makeReviewRecord(...about, key));
    expect(granted(await makeReviewRecord(...about, key))).toEqual(file);
    expect(file.fileName).toMatch(/^Record of a review - .* - 2026-11-23\.docx$/);
    const to = [...page.mustHaveDecision, 'pupil' as const].map((party) => ({ party, name: 'Kim', address: '1 Street' }));
    expect(sayOf(await recordReviewSent(...about, { key: randomUUID(), on: '2026-11-20', how: 'letter', to }))).toContain(
      'was held on',
    );
    const sent = { key: randomUUID(), on: today, how: 'letter', to } as const;
    for (const _press of [1, 2]) granted(await recordReviewSent(...about, sent));
    expect((await asHeld(page.placementKey, page.key)).held?.sent).toHaveLength(to.length);
    expect(await dutiesOf(page.placementKey)).toContain(`reviewRecord|${page.placementKey}|${page.key} doneInTime`);
  });
});

describe('A formal review (REV-3)', () => {
  it('is asked for by an unsatisfactory one, becomes the next, and the headteacher may record it', async () => {
    const page = await next(3);
    const asking = aRecord(page, { outcome: 'formalReview' });
    expect(sayOf(await record(page, asking, desk(helen)))).toContain('Only the AP lead');
    granted(await record(page, asking));
    const formal = await next(3);
    expect(formal.formal).toMatchObject({ isFormal: true, owed: [{ askedOn: today, dueOn: formal.dueOn }] });
    await world.control.setClock('2026-11-24T15:00');
    const first = aRecord(formal, { isFormal: true, heldOn: '2026-11-24', outcome: 'formalReview' });
    for (const _press of [1, 2]) granted(await record(formal, first, desk(helen)));
    expect(await dutiesOf(page.placementKey)).toContain(`formalReview|${page.placementKey}|${page.key} doneInTime`);
    const further = await next(3);
    expect(further.formal.owed).toMatchObject([{ askedOn: '2026-11-24' }]);
    expect(further.formal.mayEnd.outcome).toBe('met');
  });
});
