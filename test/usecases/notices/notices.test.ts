import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { noticePreviewSchema, noticeSchema, noticesSchema } from '../../../src/api/contractNotices.ts';
import { decidePlacement } from '../../../src/usecases/decidePlacement.ts';
import type { Desk } from '../../../src/usecases/desk.ts';
import { makeNotice } from '../../../src/usecases/notices/makeNotice.ts';
import { previewNotice } from '../../../src/usecases/notices/previewNotice.ts';
import { recordNoticeSent, type SentNotice } from '../../../src/usecases/notices/recordNoticeSent.ts';
import { recordReviewRequest } from '../../../src/usecases/notices/recordReviewRequest.ts';
import { viewNotice } from '../../../src/usecases/notices/viewNotice.ts';
import { viewNoticesOfPlacement, viewNoticesOfPupils } from '../../../src/usecases/notices/viewNotices.ts';
import type { Outcome } from '../../../src/usecases/outcome.ts';
import { proposePlacement } from '../../../src/usecases/proposePlacement.ts';
import { recordDuty } from '../../../src/usecases/recordDuty.ts';
import { takeBackCase } from '../../../src/usecases/takeBackCase.ts';
import { viewPlacement } from '../../../src/usecases/viewPlacement.ts';
import { viewProviders } from '../../../src/usecases/viewProviders.ts';
import { viewPupils } from '../../../src/usecases/viewPupils.ts';
import { aWeek } from '../../domain/builders.ts';
import { sayOf } from '../outcomes.ts';
import { startWorld, type World } from '../world.ts';

/** Larkhill, Monday 23 November 2026: Amara Okafor is the AP lead, Helen Ward the headteacher. An off-site direction begins on the 26th. */
let world: World;
let amara: Desk;
let helen: Desk;
let priya: Desk;
const placementKey = randomUUID();
const notice = `parentNotice|${placementKey}|parents`;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, helen, priya] = await Promise.all([
    world.deskOf('Amara Okafor'),
    world.deskOf('Helen Ward'),
    world.deskOf('Priya Shah'),
  ]);
  await anOffSiteDirection();
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.done) throw new Error(`${outcome.refusal.say} ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

async function anOffSiteDirection(): Promise<void> {
  const { pupils } = granted(await viewPupils(amara, 'larkhill'));
  const { providers } = granted(await viewProviders(amara, 'larkhill'));
  const pupil = pupils.find(({ placements }) =>
    placements.every(({ stage }) => ['withdrawn', 'sentBack', 'ended'].includes(stage)),
  );
  const provider = providers.find(({ kind, registerStatus }) => kind !== 'onSite' && registerStatus === 'Open');
  granted(
    await proposePlacement(amara, 'larkhill', {
      key: placementKey,
      pupilKey: pupil?.key ?? '',
      providerKey: provider?.key ?? '',
      siteKey: provider?.sites[0]?.key ?? '',
      reason: 'behaviour',
      arrangement: 'offSiteDirection',
      startsOn: '2026-11-26',
      endsOn: '2027-02-12',
      transport: '',
      week: aWeek(['ThuAM']),
      objectives: ['Attends', 'Finishes', 'Returns'],
      costPerWeek: 100,
    }),
  );
  granted(
    await decidePlacement(helen, 'larkhill', placementKey, { revision: 1, decision: 'approve', reason: '', endedOn: null }),
  );
}

const typed = {
  reportTo: 'Gareth at the gate',
  morningStarts: '09:15',
  morningEnds: '12:00',
  reasons: 'To learn to work beside others.',
};
const to = { name: 'Grace Obi', address: '17 Orchard Rise' };
const sending = (change: Partial<SentNotice> = {}): SentNotice => ({
  key: randomUUID(),
  typed,
  to,
  on: '2026-11-23',
  at: '',
  how: 'email',
  name: 'Grace Obi',
  address: 'grace.obi@family.example',
  consent: '',
  ownWords: '',
  ...change,
});
const send = (change: Partial<SentNotice> = {}, desk = amara, key = notice) =>
  recordNoticeSent(desk, 'larkhill', key, sending(change));
const seen = async (key = notice) => granted(await viewNotice(amara, 'larkhill', key));
const dutyOf = async (key = notice) =>
  granted(await viewPlacement(amara, 'larkhill', placementKey)).duties.find((duty) => duty.key === key);

describe('A notice on its page (NOT-1, NOT-4)', () => {
  it('has the shapes of the contract and says what is missing and where to mend it', async () => {
    const view = await seen();
    expect(noticeSchema.safeParse(view).error?.issues).toBeUndefined();
    expect(view).toMatchObject({ state: 'notPrepared', party: 'parents', hows: ['letter', 'byHand', 'email'] });
    const missing = view.fields.filter((field) => field.missing !== '').map(({ id, mend }) => [id, mend]);
    expect(missing).toContainEqual(['morningStarts', 'here']);
    expect(view.fields.some(({ id }) => id === 'afternoonStarts')).toBe(false);
    const all = granted(await viewNoticesOfPlacement(amara, 'larkhill', placementKey));
    expect(noticesSchema.safeParse(all).error?.issues).toBeUndefined();
    expect(all.notices.map(({ kind }) => kind)).toContain('laPlacementNotice');
  });

  it('is previewed word by word, and writes nothing', async () => {
    const preview = granted(await previewNotice(amara, 'larkhill', notice, { typed, to }));
    expect(noticePreviewSchema.safeParse(preview).error?.issues).toBeUndefined();
    const text = JSON.stringify(preview.blocks);
    expect(text).toContain('Gareth at the gate');
    expect(text).toContain('9.15am to 12pm');
    expect(text).toContain('is an academy');
    expect(preview.missing).toEqual([]);
    expect(preview.today).toMatchObject({ on: '2026-11-23', timing: 'onTime', dueOn: '2026-11-24' });
    expect((await seen()).state).toBe('notPrepared');
  });

  it('is not made while the rule asks for more', async () => {
    const { reportTo: _, ...less } = typed;
    const made = await makeNotice(amara, 'larkhill', notice, { key: randomUUID(), typed: { ...less, reportTo: '' }, to });
    expect(made).toMatchObject({ refusal: { problems: [{ where: 'typed.reportTo' }] } });
  });

  it('is made once, although asked for twice, and filed with the placement', async () => {
    const key = randomUUID();
    const file = granted(await makeNotice(amara, 'larkhill', notice, { key, typed, to }));
    expect(granted(await makeNotice(amara, 'larkhill', notice, { key, typed, to }))).toEqual(file);
    expect(file.fileName).toMatch(/^Notice of an off-site direction - .* - Grace Obi - 2026-11-24\.docx$/);
    expect(await seen()).toMatchObject({ state: 'prepared', prepared: { version: 1 } });
    granted(await makeNotice(amara, 'larkhill', notice, { key: randomUUID(), typed, to }));
    expect(await seen()).toMatchObject({ prepared: { version: 2, itemId: file.itemId } });
  });
});

describe('A notice recorded as sent (NOT-4, BEY-3)', () => {
  it.each([
    ['a way that does not count', { how: 'text' as const }, 'how'],
    ['nobody named', { name: ' ' }, 'name'],
    ['no address', { address: '' }, 'address'],
    ['a day to come', { on: '2026-11-24' }, 'on'],
    ['a day before the proposal', { on: '2026-11-20' }, 'on'],
    ['consent where the rule knows none', { consent: 'By telephone' }, 'consent'],
  ])('is refused with %s', async (_, change, where) => {
    expect(await send(change)).toMatchObject({ refusal: { kind: 'badInput', problems: [{ where }] } });
    expect((await seen()).sent).toEqual([]);
  });

  it('is refused from whoever may not, and its duty is not recorded on the spot', async () => {
    expect(sayOf(await send({}, priya))).toContain('Only the AP lead can');
    expect(sayOf(await send({}, helen))).toContain('Only the AP lead can');
    expect(sayOf(await previewNotice(priya, 'larkhill', notice, { typed, to }))).toContain('Only the AP lead can');
    const what = { status: 'done', on: '2026-11-23', evidence: 'x' } as const;
    expect(sayOf(await recordDuty(amara, 'larkhill', { key: randomUUID(), dutyKey: notice, what }))).toContain('on its page');
  });

  it('discharges its duty, once although sent twice and the answer is lost', async () => {
    const key = randomUUID();
    const first = granted(await send({ key }));
    expect(granted(await send({ key }))).toEqual(first);
    expect(first.says).toBe(
      'Notice of an off-site direction sent to Grace Obi, e-mail (grace.obi@family.example), on Monday 23 November 2026: on time: it was due by Tuesday 24 November 2026.',
    );
    const view = await seen();
    expect(view).toMatchObject({ state: 'onTime', sent: [{ key }] });
    expect(view.sent[0]?.text).toContain('Gareth at the gate');
    expect(view.sent[0]?.file?.fileName).toContain('Grace Obi');
    expect(await dutyOf()).toMatchObject({ standing: 'doneInTime' });
  });

  it('sent again with other words, or to somebody else, is not proved by the file of the first', async () => {
    const other = [{ typed: { ...typed, reportTo: 'Jo' } }, { name: 'Ada Obi' }, { to: { ...to, address: '2 Mill Lane' } }];
    for (const change of other) {
      const { key } = granted(await send(change));
      expect((await seen()).sent.find((one) => one.key === key)?.file).toBeNull();
      granted(await takeBackCase(amara, 'larkhill', { key: randomUUID(), recordKey: key, reason: 'Not sent' }));
    }
  });

  it('a second time is shown, and the first counts; taken back, its duty is open again', async () => {
    const { key } = granted(await send({ ownWords: 'Our own letter, in the office file' }));
    const view = await seen();
    expect(view.sent).toHaveLength(2);
    expect(view.sent[1]?.text).toContain('Our own letter');
    for (const one of view.sent)
      granted(await takeBackCase(amara, 'larkhill', { key: randomUUID(), recordKey: one.key, reason: 'Wrong child' }));
    expect(view.sent.map((one) => one.key)).toContain(key);
    expect(await seen()).toMatchObject({ state: 'prepared', sent: [] });
    expect((await dutyOf())?.done).toBeNull();
  });

  it('late is called late, in the record and for good', async () => {
    await world.control.setClock('2026-11-25T10:00');
    expect((await seen()).today).toMatchObject({ timing: 'late' });
    const { says } = granted(await send({ on: '2026-11-25' }));
    expect(says).toContain('late by 1 school day: it was due by Tuesday 24 November 2026');
    expect(await seen()).toMatchObject({ state: 'late' });
    expect(await dutyOf()).toMatchObject({ standing: 'doneLate' });
  });
});

describe('A written request for a review meeting (BEY-3)', () => {
  it('is met as soon as is practicable: a duty with its day', async () => {
    const request = { key: randomUUID(), on: '2026-11-25', party: 'parents', name: 'Grace Obi', how: 'letter' } as const;
    expect(sayOf(await recordReviewRequest(helen, 'larkhill', placementKey, request))).toContain('Only the AP lead can');
    granted(await recordReviewRequest(amara, 'larkhill', placementKey, request));
    const { requests } = granted(await viewNoticesOfPlacement(amara, 'larkhill', placementKey));
    expect(requests).toMatchObject([{ name: 'Grace Obi', say: expect.stringContaining('A meeting is owed') }]);
    const duty = await dutyOf(`reviewRequest|${placementKey}|${request.key}`);
    // Thursday 26 November to write the invitation, six days for it: Wednesday 2 December.
    expect(duty).toMatchObject({ dueOn: '2026-12-02', record: 'review' });
  });
});

describe('Notice of education during a suspension (NOT-3)', () => {
  it('leaves details open on the first day, and closes both once it says everything', async () => {
    const { notices } = granted(await viewNoticesOfPupils(amara, 'larkhill'));
    const first = notices.find(({ key }) => key.startsWith('sixthDayNotice|') && key.endsWith('|'));
    const details = notices.find(({ key }) => key.endsWith('|details'));
    const view = await seen(first?.key);
    expect(view).toMatchObject({ mayFollow: true, asksTime: true });
    const open = { provisionStartsOn: view.consentBefore ?? '', place: '', address: '', reportTo: '' };
    const change = { typed: open, at: '15:05', how: 'text', address: '07700 900123' } as const;
    expect(sayOf(await send({ ...change, at: '' }, helen, first?.key))).toContain('Write the time of day');
    const sent = granted(await send(change, helen, first?.key));
    expect(sent.says).toContain('at 3.05pm');
    expect((await seen(details?.key)).state).toBe('notPrepared');
    const whole = { ...open, place: 'The Hive', address: '1 Mill Lane', reportTo: 'Jo', ...times };
    expect(sayOf(await send({ ...change, typed: { ...open } }, helen, details?.key))).toContain('asks for more');
    granted(await send({ ...change, typed: whole }, helen, details?.key));
    expect((await seen(details?.key)).state).not.toBe('notPrepared');
  });
});
const times = { morningStarts: '09:00', morningEnds: '12:00', afternoonStarts: '13:00', afternoonEnds: '15:00' };
