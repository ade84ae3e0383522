import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { referralSchema, referralsSchema } from '../../../src/api/contractReferrals.ts';
import { recordProblems } from '../../../src/domain/checks/records/recordProblems.ts';
import { rulebook } from '../../../src/domain/duties/rulebook.ts';
import { referralForm } from '../../../src/domain/referral/referralForm.ts';
import { addDays } from '../../../src/domain/week.ts';
import type { Desk } from '../../../src/usecases/desk.ts';
import { openSchool } from '../../../src/usecases/openSchool.ts';
import type { Propose } from '../../../src/usecases/proposePlacement.ts';
import { beginReferral } from '../../../src/usecases/referral/beginReferral.ts';
import { closeReferral, reopenReferral } from '../../../src/usecases/referral/closeReferral.ts';
import { proposeFromReferral } from '../../../src/usecases/referral/proposeFromReferral.ts';
import { type RecordBefore, recordBefore } from '../../../src/usecases/referral/recordBefore.ts';
import { saveReferral } from '../../../src/usecases/referral/saveReferral.ts';
import { viewBefore } from '../../../src/usecases/referral/viewBefore.ts';
import { type ReferralView, viewReferral } from '../../../src/usecases/referral/viewReferral.ts';
import { viewReferrals } from '../../../src/usecases/referral/viewReferrals.ts';
import { viewPlacement } from '../../../src/usecases/viewPlacement.ts';
import { viewProviders } from '../../../src/usecases/viewProviders.ts';
import { aProposal } from '../../support/proposal.ts';
import { auditOf } from '../auditOf.ts';
import { granted, kindOf, sayOf } from '../outcomes.ts';
import { type Replica, startWorld, type World } from '../world.ts';

/** Larkhill, Monday 23 November 2026: Amara Okafor is the AP lead, Ruth Kendall the SENCO on another machine, Helen Ward the headteacher. */
let world: World;
let there: Replica;
let amara: Desk;
let ruth: Desk;
let helen: Desk;
let free: string[];
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  there = world.replica();
  [amara, ruth, helen] = await Promise.all([
    world.deskOf('Amara Okafor'),
    world.deskOf('Ruth Kendall', there),
    world.deskOf('Helen Ward'),
  ]);
  const [some] = (await opened()).book.pupils.values();
  if (some === undefined) throw new Error('The sample has no pupils.');
  free = Array.from({ length: 20 }, () => randomUUID());
  const pupils = free.map((key, at) => ({ ...some.value, key, upn: `X${900_000_000_000 + at}`, forename: `Sky${at}` }));
  const writer = await world.replica().writer('larkhill');
  await writer.keep(pupils.map((create) => ({ list: 'pupils', create })));
  await world.control.setClock('2026-11-23T09:22');
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

async function opened(desk = amara) {
  const open = await openSchool(desk, 'larkhill', { maxAgeInSeconds: 0 });
  if (!open.done) throw new Error(open.refusal.say);
  return open.value;
}
const viewed = async (key: string, desk = amara): Promise<ReferralView> => granted(await viewReferral(desk, 'larkhill', key));
const write = (desk: Desk, key: string, field: string, was: string, now: string) =>
  saveReferral(desk, 'larkhill', key, [{ field, was, now }]);

/** A referral of a pupil that no other test has. */
async function begun(desk = amara): Promise<{ readonly key: string; readonly pupilKey: string }> {
  const pupilKey = free.shift();
  if (pupilKey === undefined) throw new Error('The sample has no such pupil left.');
  const key = randomUUID();
  granted(await beginReferral(desk, 'larkhill', { key, pupilKey }));
  return { key, pupilKey };
}
describe('Beginning a referral', () => {
  it('begins one, once, however often it is sent; a second lead opens the same', async () => {
    const { key, pupilKey } = await begun();
    expect(granted(await beginReferral(amara, 'larkhill', { key, pupilKey }))).toEqual({ key, isEarlier: false });
    expect(granted(await beginReferral(ruth, 'larkhill', { key: randomUUID(), pupilKey }))).toEqual({ key, isEarlier: true });
    const { referrals } = granted(await viewReferrals(ruth, 'larkhill'));
    expect(referralsSchema.shape.referrals.safeParse(referrals).error?.issues).toBeUndefined();
    expect(referrals.filter((row) => row.pupilKey === pupilKey)).toMatchObject([
      { key, state: 'draft', begunBy: 'Amara Okafor', begunOn: '2026-11-23', providerName: '' },
    ]);
  });

  it('keeps one when the answer is lost', async () => {
    await world.control.fault({ operation: 'POST *items', status: 504, dropAfterCommit: true, times: 1 });
    const { key } = await begun();
    expect((await viewed(key, ruth)).state).toBe('draft');
  });

  it('is refused for a pupil who is not in the list, and to others, who are told who may', async () => {
    expect(sayOf(await beginReferral(amara, 'larkhill', { key: randomUUID(), pupilKey: 'gone' }))).toMatch(/Import the pupil/);
    const refused = await beginReferral(helen, 'larkhill', { key: randomUUID(), pupilKey: 'gone' });
    expect(sayOf(refused)).toMatch(/^Only the AP lead or SENCO can write a referral\. .*Amara Okafor/);
    expect(sayOf(await write(helen, randomUUID(), 'concern', '', 'x'))).toMatch(/^Only the AP lead or SENCO/);
  });
});

describe('A draft kept at every pause', () => {
  it('is there on another machine, with who saved it; Audit has its beginning and no keystroke', async () => {
    const { key } = await begun();
    for (const [was, now] of [
      ['', 'La'],
      ['La', 'Late'],
      ['Late', 'Late every day'],
    ] as const)
      granted(await write(amara, key, 'concern', was, now));
    expect(await viewed(key, ruth)).toMatchObject({ answers: { concern: 'Late every day' }, savedBy: 'Amara Okafor' });
    expect(referralSchema.safeParse(await viewed(key, ruth)).error?.issues).toBeUndefined();
    expect(await auditOf(there, key)).toEqual(['Referral begun']);
  });

  it('of two leads at one referral has what both wrote, field by field', async () => {
    const { key } = await begun();
    await Promise.all([viewed(key), viewed(key, ruth)]);
    const both = await Promise.all([
      write(amara, key, 'concern', '', 'Late every day'),
      write(ruth, key, 'sendAssessment', '', 'Dyslexia, assessed in May'),
    ]);
    expect(both.map((one) => granted(one).conflicts)).toEqual([[], []]);
    expect((await viewed(key)).answers).toEqual({ concern: 'Late every day', sendAssessment: 'Dyslexia, assessed in May' });
  });

  it('of a field that both changed keeps the first and hands back both, the other fields saved; the choice is then kept', async () => {
    const { key } = await begun();
    await viewed(key, ruth);
    granted(await write(amara, key, 'concern', '', 'Late every day'));
    const saved = granted(
      await saveReferral(ruth, 'larkhill', key, [
        { field: 'concern', was: '', now: 'Often late' },
        { field: 'risks', was: '', now: 'None known' },
      ]),
    );
    expect(saved.conflicts).toEqual([{ field: 'concern', theirs: 'Late every day', yours: 'Often late' }]);
    expect(saved.answers).toEqual({ concern: 'Late every day', risks: 'None known' });
    expect(granted(await write(ruth, key, 'concern', 'Late every day', 'Often late')).conflicts).toEqual([]);
    expect((await viewed(key)).answers['concern']).toBe('Often late');
  });

  it('is kept once when the answer is lost and the save is repeated', async () => {
    const { key } = await begun();
    await world.control.fault({ operation: 'PATCH *', status: 504, dropAfterCommit: true, times: 1 });
    granted(await write(amara, key, 'concern', '', 'Late every day'));
    expect(granted(await write(amara, key, 'concern', '', 'Late every day')).conflicts).toEqual([]);
    expect((await viewed(key, ruth)).answers).toEqual({ concern: 'Late every day' });
  });

  it('takes no unknown field, no other choice, nothing too long, no provider that is gone', async () => {
    const { key } = await begun();
    const tries = [
      ['nonsense', 'x', /no such field/],
      ['reason', 'boredom', /Choose one of the options of “Reason/],
      ['concern', 'x'.repeat(2001), /Shorten “What has happened”: at most 2000/],
      ['providerKey', 'gone', /not in the trust’s list any more/],
    ] as const;
    for (const [field, now, says] of tries) expect(sayOf(await write(amara, key, field, '', now))).toMatch(says);
    expect((await viewed(key)).answers).toEqual({});
  });

  it('has room for every answer at its longest', async () => {
    const { key } = await begun();
    const longest = referralForm.flatMap(({ fields }) => fields).filter(({ kind }) => kind === 'text');
    const outcomes = await saveReferral(
      amara,
      'larkhill',
      key,
      longest.map(({ id }) => ({ field: id, was: '', now: 'é'.repeat(2000) })),
    );
    expect(sayOf(outcomes)).toMatch(/too long to be kept/);
    const most = longest.slice(0, 29).map(({ id }) => ({ field: id, was: '', now: 'é'.repeat(2000) }));
    granted(await saveReferral(amara, 'larkhill', key, most));
    expect((await viewed(key, ruth)).answers[most[28]?.field ?? '']).toHaveLength(2000);
  });
});

describe('What is recorded before a placement', () => {
  const consulted = (agrees: 'yes' | 'no', party = 'parent'): RecordBefore => ({
    ...{ key: randomUUID(), on: '2026-11-20' },
    what: { kind: 'consulted', party, name: 'Grace Obi', view: 'Too far from home', agrees },
  });

  it('keeps who was consulted with date and view; a refusal too, which stops nothing', async () => {
    const { key } = await begun();
    granted(await recordBefore(amara, 'larkhill', key, consulted('no')));
    const [parent] = (await viewed(key)).steps;
    expect(parent).toMatchObject({ kind: 'consultation', part: 'parent', records: [{ on: '2026-11-20', isRefusal: true }] });
    expect(parent?.records[0]?.says).toMatch(/^Grace Obi \(parent or carer\) does not agree about .*: Too far from home$/);
    expect(parent?.done).toBe('Friday 20 November 2026, recorded by Amara Okafor');
  });

  it('keeps an agency that nobody asked for beside them', async () => {
    const { key } = await begun();
    granted(await recordBefore(ruth, 'larkhill', key, consulted('yes', 'agency')));
    expect((await viewed(key)).others).toHaveLength(1);
  });

  it('is recorded once when sent twice; refused without a view, on a day to come, and to others', async () => {
    const { key } = await begun();
    const one = consulted('yes');
    granted(await recordBefore(amara, 'larkhill', key, one));
    granted(await recordBefore(amara, 'larkhill', key, one));
    expect((await viewed(key)).steps[0]?.records).toHaveLength(1);
    const noView = { ...one, key: randomUUID(), what: { ...one.what, view: ' ' } } as RecordBefore;
    expect(sayOf(await recordBefore(amara, 'larkhill', key, noView))).toBe('Write what the person said.');
    const ahead = { ...one, key: randomUUID(), on: '2026-11-24' };
    expect(sayOf(await recordBefore(amara, 'larkhill', key, ahead))).toMatch(/still to come/);
    expect(kindOf(await recordBefore(helen, 'larkhill', key, consulted('yes')))).toBe('notPermitted');
    expect(kindOf(await recordBefore(amara, 'larkhill', 'gone', consulted('yes')))).toBe('notFound');
  });

  it('is no contradiction in the records while there is no placement', async () => {
    const { key } = await begun();
    granted(await recordBefore(amara, 'larkhill', key, consulted('yes')));
    const { facts } = await opened();
    const about = recordProblems(rulebook(facts)).filter(({ facts: { other } }) => other === key);
    expect(about).toEqual([]);
  });
});

describe('Proposing from a referral', () => {
  async function proposal(key: string, pupilKey: string): Promise<Propose> {
    const { providers } = granted(await viewProviders(amara, 'larkhill'));
    const choices = (await viewed(key)).providers;
    const provider = providers.find((one) => choices.some((choice) => choice.key === one.key && choice.passport !== 'refused'));
    const siteKey = provider?.sites[0]?.key ?? '';
    const given = aProposal({ key, pupilKey, providerKey: provider?.key ?? '', siteKey });
    return { ...given, arrangement: 'schoolWithParents', transport: '', week: given.week } as unknown as Propose;
  }

  it('makes the placement with the referral’s key: what was recorded before counts for it; sent again it proposes once', async () => {
    const { key, pupilKey } = await begun();
    const what = { kind: 'consulted', party: 'pupil', name: 'The pupil', view: 'Would like to', agrees: 'yes' } as const;
    granted(await recordBefore(amara, 'larkhill', key, { key: randomUUID(), on: '2026-11-18', what }));
    const propose = await proposal(key, pupilKey);
    granted(await proposeFromReferral(amara, 'larkhill', propose));
    granted(await proposeFromReferral(amara, 'larkhill', propose));

    const placement = granted(await viewPlacement(amara, 'larkhill', key));
    expect(placement.duties.find((duty) => duty.key === `consultation|${key}|pupil`)?.done?.on).toBe('2026-11-18');
    expect((await opened()).book.referrals.get(key)?.value).toMatchObject({
      state: 'proposed',
      providerKey: propose.providerKey,
    });
    expect(granted(await viewBefore(ruth, 'larkhill', key))).toMatchObject({ hasReferral: true, mayWrite: true });
    expect(await auditOf(there, key)).toEqual([
      ...['Referral begun', 'Consultation recorded', 'Placement proposed', 'Placement proposed from the referral'],
    ]);
    expect(sayOf(await closeReferral(amara, 'larkhill', key, 'x'))).toMatch(/Withdraw or end the placement/);
    granted(await write(amara, key, 'tracking', '', 'Weekly'));
    expect(sayOf(await write(amara, key, 'providerKey', propose.providerKey, ''))).toMatch(/proposed already/);
  });

  it('says so in the list also when that was lost on the way', async () => {
    const { key, pupilKey } = await begun();
    const propose = await proposal(key, pupilKey);
    await world.control.fault({ operation: 'PATCH *', status: 403, times: 20 });
    await proposeFromReferral(amara, 'larkhill', propose);
    await world.control.noFaults();
    expect((await viewed(key, ruth)).state).toBe('proposed');
    granted(await proposeFromReferral(amara, 'larkhill', propose));
    expect((await opened()).book.referrals.get(key)?.value.state).toBe('proposed');
  });

  it('is refused for another pupil, from a closed referral, and for another proposal of the same', async () => {
    const { key, pupilKey } = await begun();
    const propose = await proposal(key, pupilKey);
    expect(sayOf(await proposeFromReferral(amara, 'larkhill', { ...propose, pupilKey: 'gone' }))).toMatch(/This referral is of/);
    expect(sayOf(await closeReferral(amara, 'larkhill', key, ' '))).toMatch(/Write why/);
    // Each on a machine of her own, seconds apart: what one has in memory is not what decides.
    await viewed(key, ruth);
    granted(await closeReferral(amara, 'larkhill', key, 'Settled at school'));
    granted(await reopenReferral(ruth, 'larkhill', key));
    granted(await closeReferral(amara, 'larkhill', key, 'Settled at school'));
    expect(await viewed(key)).toMatchObject({ state: 'closed', closedReason: 'Settled at school' });
    expect(sayOf(await proposeFromReferral(amara, 'larkhill', propose))).toMatch(/was closed/);
    expect(sayOf(await write(amara, key, 'concern', '', 'x'))).toMatch(/was closed/);
    granted(await reopenReferral(amara, 'larkhill', key));
    granted(await proposeFromReferral(amara, 'larkhill', propose));
    const other = { ...propose, endsOn: addDays(propose.endsOn, -7) };
    expect(sayOf(await proposeFromReferral(amara, 'larkhill', other))).toMatch(/Amara Okafor proposed a placement/);
    expect(kindOf(await proposeFromReferral(ruth, 'larkhill', propose))).not.toBe('done');
  });
});

describe('A referral whose pupil or provider is gone', () => {
  it('is readable and says what to do', async () => {
    const { key } = await begun();
    const stored = (await opened()).book.referrals.get(key);
    if (stored === undefined) throw new Error('It was begun.');
    const writer = await there.writer('larkhill');
    await there.records.school('larkhill', { maxAgeInSeconds: 0 });
    await writer.keep([{ list: 'referrals', update: stored, to: { ...stored.value, pupilKey: 'left', providerKey: 'deleted' } }]);
    await world.control.setClock('2026-11-23T09:24');
    const view = await viewed(key, ruth);
    expect(view).toMatchObject({ pupilName: 'A pupil no longer in the list', pupil: null, state: 'draft' });
    expect(view.warnings).toEqual([expect.stringMatching(/close the referral/), expect.stringMatching(/Choose another one/)]);
    const row = granted(await viewReferrals(ruth, 'larkhill')).referrals.find((one) => one.key === key);
    expect(row).toMatchObject({ pupilName: 'A pupil no longer in the list', providerName: 'A provider no longer in the list' });
    granted(await write(ruth, key, 'providerKey', 'deleted', ''));
    granted(await closeReferral(ruth, 'larkhill', key, 'Has left the school'));
  });
});
