import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aheadSchema, dutyRowSchema } from '../../src/api/contractDuties.ts';
import { kindOf as ofKind } from '../../src/domain/duties/dutyKinds.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import type { DutyRow } from '../../src/usecases/dutyRow.ts';
import { recordDuty } from '../../src/usecases/recordDuty.ts';
import { viewAhead } from '../../src/usecases/viewAhead.ts';
import { viewPlacement } from '../../src/usecases/viewPlacement.ts';
import { viewPlacements } from '../../src/usecases/viewPlacements.ts';
import { viewToday } from '../../src/usecases/viewToday.ts';
import { granted, kindOf, sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill, Monday 23 November 2026: Amara Okafor is the AP lead, Dan Osei the DSL, Helen Ward the headteacher. */
let world: World;
let amara: Desk;
let dan: Desk;
let helen: Desk;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, dan, helen] = await Promise.all([world.deskOf('Amara Okafor'), world.deskOf('Dan Osei'), world.deskOf('Helen Ward')]);
});
afterAll(() => world.close());

/** Every duty of every placement that is not withdrawn, as a person sees it. */
async function everyDuty(desk: Desk): Promise<DutyRow[]> {
  const { placements } = granted(await viewPlacements(desk, 'larkhill'));
  const views = await Promise.all(placements.map(async ({ key }) => granted(await viewPlacement(desk, 'larkhill', key))));
  return views.flatMap(({ duties }) => duties);
}
const used = new Set<string>();
/** An open duty, none of a series, that is recorded on the spot and that nobody in these tests has touched. */
async function openDuty(of: (duty: DutyRow) => boolean = ({ owner }) => owner === 'apLead'): Promise<DutyRow> {
  const isOpen = ({ standing }: DutyRow) => ['overdue', 'due', 'coming'].includes(standing);
  const found = (await everyDuty(amara))
    .filter(({ kind, record }) => record === 'form' && ofKind(kind).series !== true)
    .find((duty) => isOpen(duty) && of(duty) && !used.has(duty.key));
  if (found === undefined) throw new Error('The sample has no such duty.');
  used.add(found.key);
  return found;
}
const rowOf = async (key: string, desk = amara) => (await everyDuty(desk)).find((duty) => duty.key === key);
const send = (desk: Desk, dutyKey: string, what: Parameters<typeof recordDuty>[2]['what'], key = randomUUID()) =>
  recordDuty(desk, 'larkhill', { key, dutyKey, what });
const seen = { status: 'done', on: '2026-11-23', evidence: 'Seen; note in the pupil’s file' } as const;

describe('Duties on the screens', () => {
  it('have the shapes of the contract, their owners’ names and their reasons', async () => {
    const all = await everyDuty(amara);
    expect(dutyRowSchema.array().min(50).safeParse(all).error?.issues).toBeUndefined();
    const ofLead = all.filter(({ owner }) => owner === 'apLead');
    expect(ofLead.every(({ ownerNames }) => ownerNames.includes('Amara Okafor'))).toBe(true);
    expect(all.every(({ say, because, citation }) => say !== '' && because !== '' && citation.title !== '')).toBe(true);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it('are offered for recording to those who may', async () => {
    const [forAmara, forDan] = await Promise.all([everyDuty(amara), everyDuty(dan)]);
    const may = (rows: readonly DutyRow[]) => new Set(rows.filter(({ mayRecord }) => mayRecord).map(({ owner }) => owner));
    // What the safeguarding lead owns has forms of its own.
    expect([...may(forDan)].filter((owner) => owner !== 'designatedSafeguardingLead')).toEqual([]);
    expect(may(forAmara)).toContain('apLead');
    expect(may(forAmara)).not.toContain('designatedSafeguardingLead');
    expect(forAmara.filter(({ mayRecord, record }) => mayRecord && record !== 'form')).toEqual([]);
  });

  it('of Today reach ten school days ahead and no further', async () => {
    const { duties } = granted(await viewToday(amara, 'larkhill'));
    // 23 November, then INSET on 27 November: ten school days are up to 8 December, closed at Larkhill or not.
    expect(duties.filter(({ dueOn }) => dueOn !== null && dueOn > '2026-12-09')).toEqual([]);
    expect(duties.some(({ standing }) => standing === 'overdue')).toBe(true);
  });
});

describe('What falls due', () => {
  it('by the end of the half-term unless a day is given', async () => {
    const ahead = granted(await viewAhead(amara, 'larkhill'));
    expect(aheadSchema.safeParse(ahead).error?.issues).toBeUndefined();
    expect(ahead).toMatchObject({ from: '2026-11-23', by: '2026-12-18' });
    expect(ahead.duties.every(({ dueOn }) => dueOn !== null && dueOn >= ahead.from && dueOn <= ahead.by)).toBe(true);
    const later = granted(await viewAhead(amara, 'larkhill', '2027-03-01'));
    expect(later.duties.length).toBeGreaterThan(ahead.duties.length);
  });

  it.each([
    ['2026-11-22', 'Choose today or a later day.'],
    ['2027-12-29', 'Choose a day within the next 400 days.'],
  ])('is not asked for by %s', async (by, say) => {
    expect(sayOf(await viewAhead(amara, 'larkhill', by))).toBe(say);
  });

  it('reaches 400 days', async () => {
    expect(kindOf(await viewAhead(amara, 'larkhill', '2027-12-28'))).toBe('done');
  });
});

describe('Recording a duty on the spot', () => {
  it('keeps that it was done, once although sent twice, and tells the rounds', async () => {
    const duty = await openDuty();
    const key = randomUUID();
    expect(granted(await send(amara, duty.key, seen, key))).toEqual({ key });
    expect(granted(await send(amara, duty.key, seen, key))).toEqual({ key });
    expect(world.changes.at(-1)).toBe('larkhill');
    const row = await rowOf(duty.key);
    expect(row).toMatchObject({ standing: expect.stringMatching(/^done/), done: { on: '2026-11-23' } });
    expect(row?.done?.say).toContain('Amara Okafor');
    expect(row?.done?.say).toContain('note in the pupil’s file');
  });

  it('tells a second person who recorded it first; the same by the same person is done', async () => {
    const duty = await openDuty(({ owner }) => owner === 'headteacher' || owner === 'attendanceOfficer' || owner === 'senco');
    const key = randomUUID();
    granted(await send(amara, duty.key, seen, key));
    expect(granted(await send(amara, duty.key, seen))).toEqual({ key });
    const other = { ...seen, evidence: 'Something else' };
    expect(kindOf(await send(amara, duty.key, other))).toBe('changedMeanwhile');
    const desk = duty.owner === 'headteacher' ? helen : undefined;
    if (desk !== undefined) expect(sayOf(await send(desk, duty.key, seen))).toContain('Recorded by Amara Okafor');
  });

  it('puts off with a reason, and the due date stays visible', async () => {
    const duty = await openDuty();
    const what = { status: 'postponed', until: '2026-12-01', reason: 'The provider is closed this week' } as const;
    granted(await send(amara, duty.key, what));
    expect(await rowOf(duty.key)).toMatchObject({
      standing: 'postponed',
      dueOn: duty.dueOn,
      postponed: { until: '2026-12-01', reason: what.reason, by: { name: 'Amara Okafor' } },
    });
  });

  it('is taken back by its maker, once; the duty then stands as before', async () => {
    const duty = await openDuty();
    const recordKey = randomUUID();
    granted(await send(amara, duty.key, seen, recordKey));
    const takenBack = { status: 'takenBack', recordKey, reason: 'Wrong placement' } as const;
    expect(kindOf(await send(helen, duty.key, takenBack))).toBe('notPermitted');
    const key = randomUUID();
    expect(granted(await send(amara, duty.key, takenBack, key))).toEqual({ key });
    expect(await rowOf(duty.key)).toMatchObject({ standing: duty.standing, done: null });
    expect(granted(await send(amara, duty.key, takenBack))).toEqual({ key });
    expect(kindOf(await send(amara, duty.key, { ...takenBack, recordKey: 'no-such' }))).toBe('notFound');
    expect(kindOf(await send(amara, duty.key, { ...takenBack, recordKey: key }))).toBe('notFound');
    granted(await send(amara, duty.key, seen));
  });

  it('is refused with what to do instead', async () => {
    const duty = await openDuty();
    const what = async (change: Parameters<typeof send>[2]) => sayOf(await send(amara, duty.key, change));
    expect(await what({ ...seen, on: '2026-11-24' })).toContain('Choose today or an earlier day');
    expect(await what({ ...seen, on: '2019-09-01' })).toMatch(/Choose (that day|.* or a later day)/);
    const put = { status: 'postponed', reason: 'Later' } as const;
    expect(await what({ ...put, until: '2026-11-23' })).toContain('Choose a later day');
    expect(kindOf(await send(amara, 'visit|no-such-placement|start', seen))).toBe('notFound');
    expect(await rowOf(duty.key)).toMatchObject({ done: null, postponed: null, standing: duty.standing });
  });

  it('of a series is refused for one that is still far ahead', async () => {
    const reviews = (await everyDuty(amara)).filter(({ kind, standing }) => kind === 'agreementReview' && standing === 'coming');
    const refused = await send(amara, reviews.at(-1)?.key ?? '', seen);
    expect(sayOf(refused)).toContain('Record the earlier one that is still open');
    expect(refused).toMatchObject({ refusal: { problems: [{ where: 'what.on' }] } });
  });

  it('names the screen that does it, where a form of its own discharges it', async () => {
    const all = await everyDuty(amara);
    const review = all.find(({ kind, standing }) => kind === 'review' && ['overdue', 'due', 'coming'].includes(standing));
    expect(sayOf(await send(amara, review?.key ?? '', seen))).toContain('Record it on the page of the review');
  });

  it('of what the AP lead owns is the AP lead’s alone', async () => {
    const duty = (await everyDuty(amara)).find(
      ({ mayRecord, standing, owner }) => mayRecord && owner === 'apLead' && standing !== 'lapsed' && !/^done/.test(standing),
    );
    const refused = await send(dan, duty?.key ?? '', seen);
    expect(sayOf(refused)).toBe('Only the AP lead can record this duty. At Larkhill Academy that is Amara Okafor.');
    granted(await send(amara, duty?.key ?? '', seen));
    expect(await rowOf(duty?.key ?? '', amara)).toMatchObject({ done: { on: '2026-11-23' } });
  });
});
