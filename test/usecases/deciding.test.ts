import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { decisionViewSchema } from '../../src/api/contractDeciding.ts';
import { changePolicy } from '../../src/usecases/changePolicy.ts';
import { decidePlacement } from '../../src/usecases/decidePlacement.ts';
import { changeDates } from '../../src/usecases/deciding/changeDates.ts';
import { endOverride } from '../../src/usecases/deciding/endOverride.ts';
import { overrideChecks } from '../../src/usecases/deciding/overrideChecks.ts';
import { recordConditionMet } from '../../src/usecases/deciding/recordConditionMet.ts';
import { recordGoverningBody } from '../../src/usecases/deciding/recordGoverningBody.ts';
import { remindDecider } from '../../src/usecases/deciding/remindDecider.ts';
import { startPlacement } from '../../src/usecases/deciding/startPlacement.ts';
import { type DecisionView, viewDecision } from '../../src/usecases/deciding/viewDecision.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import type { Outcome } from '../../src/usecases/outcome.ts';
import { proposePlacement } from '../../src/usecases/proposePlacement.ts';
import { takeBackCase } from '../../src/usecases/takeBackCase.ts';
import { viewPlacement } from '../../src/usecases/viewPlacement.ts';
import { viewProviders } from '../../src/usecases/viewProviders.ts';
import { viewPupils } from '../../src/usecases/viewPupils.ts';
import { aWeek } from '../domain/builders.ts';
import { aProposal } from '../support/proposal.ts';
import { granted, kindOf, sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill, Monday 23 November 2026: Amara Okafor is the AP lead, Helen Ward the headteacher, Edith Marlowe the clerk to the governing body. */
let world: World;
let amara: Desk;
let helen: Desk;
let edith: Desk;
let given: { pupilKey: string; providerKey: string; siteKey: string };
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, helen, edith] = (await Promise.all(
    ['Amara Okafor', 'Helen Ward', 'Edith Marlowe'].map((name) => world.deskOf(name)),
  )) as [Desk, Desk, Desk];
  const { pupils } = granted(await viewPupils(amara, 'larkhill'));
  const { providers } = granted(await viewProviders(amara, 'larkhill'));
  const pupil = pupils.find(({ placements }) => placements.every(({ stage }) => ['withdrawn', 'ended'].includes(stage)));
  const provider = providers.find(
    ({ sites, foundIn, registerStatus }) => sites.length > 0 && foundIn === 'register' && registerStatus === 'Open',
  );
  given = { pupilKey: pupil?.key ?? '', providerKey: provider?.key ?? '', siteKey: provider?.sites[0]?.key ?? '' };
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

const fieldOf = (outcome: Outcome<unknown>): string | undefined =>
  !outcome.done && outcome.refusal.kind === 'badInput' ? outcome.refusal.problems[0]?.where : undefined;

/** One week each, so that they do not overlap. */
const mondays = ['04-19', '04-26', '05-10', '05-17', '05-24', '06-07', '06-14', '06-21', '06-28', '07-05', '07-12'];
const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
async function proposed(
  change: { readonly arrangement?: 'offSiteDirection'; readonly startsOn?: string; readonly endsOn?: string } = {},
) {
  const monday = `2027-${mondays.shift()}`;
  const friday = dayAfter(monday, 4);
  const proposal = {
    ...aProposal(given),
    reason: 'behaviour' as const,
    week: aWeek(['MonAM', 'MonPM']),
    objectives: ['Attends nine sessions in ten', 'Passes unit 1', 'Returns to science lessons'] as const,
    arrangement: 'schoolWithParents' as const,
    transport: '',
    startsOn: monday,
    endsOn: friday,
    ...change,
  };
  granted(await proposePlacement(amara, 'larkhill', proposal));
  return proposal;
}
const approve = (placementKey: string, conditions: { condition: string; until: string }[] = [], revision = 1) =>
  decidePlacement(helen, 'larkhill', placementKey, {
    revision,
    decision: 'approve',
    reason: 'As discussed',
    endedOn: null,
    conditions,
  });
const chain = async (key: string, desk = amara): Promise<DecisionView> => granted(await viewDecision(desk, 'larkhill', key));
const stageOf = async (key: string): Promise<string> => granted(await viewPlacement(amara, 'larkhill', key)).stage;

describe('The chain of an approval (REF-6)', () => {
  it('says who is waited for since when, and has the shape of the contract', async () => {
    const { key } = await proposed();
    const view = await chain(key);
    expect(decisionViewSchema.safeParse(view).error?.issues).toBeUndefined();
    expect(view.waiting).toEqual({
      names: ['Helen Ward'],
      since: '2026-11-23',
      schoolDays: 0,
      remindsEvery: 3,
      remindedToday: false,
    });
    expect(view.steps.map(({ what, by }) => [what, by])).toEqual([['Proposed', 'Amara Okafor']]);
    expect(view.may).toMatchObject({ remind: true, recordGoverningBody: false, start: false, changeDates: false });
  });

  it('reminds once a day, by the AP lead only', async () => {
    const { key } = await proposed();
    expect(sayOf(await remindDecider(helen, 'larkhill', key, { key: randomUUID() }))).toBe(
      'Only the AP lead can remind whoever decides. At Larkhill Academy that is Amara Okafor.',
    );
    const first = granted(await remindDecider(amara, 'larkhill', key, { key: randomUUID() }));
    expect(granted(await remindDecider(amara, 'larkhill', key, { key: randomUUID() }))).toEqual(first);
    const view = await chain(key);
    expect(view.waiting?.remindedToday).toBe(true);
    expect(view.steps.filter(({ what }) => what === 'Helen Ward reminded.')).toHaveLength(1);
    granted(await approve(key));
    expect(kindOf(await remindDecider(amara, 'larkhill', key, { key: randomUUID() }))).toBe('changedMeanwhile');
  });
});

describe('Conditions of an approval', () => {
  it('are kept once with it, due, and met by the AP lead', async () => {
    const { key } = await proposed();
    const conditions = [{ condition: 'The taxi is agreed', until: '2026-12-04' }];
    expect(fieldOf(await approve(key, [{ condition: 'Late', until: '2026-11-22' }]))).toBe('conditions.0.until');
    granted(await approve(key, conditions));
    granted(await approve(key, conditions));
    for (const other of [
      [{ condition: 'Another', until: '2026-12-04' }],
      [...conditions, { condition: 'Late', until: '2026-11-22' }],
    ])
      expect(['changedMeanwhile', 'badInput']).toContain(kindOf(await approve(key, other)));
    const [condition, ...others] = (await chain(key)).conditions;
    expect(others).toEqual([]);
    expect(condition).toMatchObject({ condition: 'The taxi is agreed', until: '2026-12-04', isOverdue: false, met: null });
    const dutyOf = async () =>
      granted(await viewPlacement(amara, 'larkhill', key)).duties.find(({ kind }) => kind === 'condition');
    expect(await dutyOf()).toMatchObject({ dueOn: '2026-12-04', owner: 'apLead', done: null, record: 'condition' });
    const met = { key: randomUUID(), recordKey: condition?.key ?? '', on: '2026-11-23', evidence: 'Contract with the firm' };
    expect(kindOf(await recordConditionMet(helen, 'larkhill', key, met))).toBe('notPermitted');
    world.changes.splice(0);
    granted(await recordConditionMet(amara, 'larkhill', key, met));
    expect(world.changes).toContain(`larkhill ${key}|1`);
    granted(await recordConditionMet(amara, 'larkhill', key, met));
    expect(kindOf(await recordConditionMet(amara, 'larkhill', key, { ...met, key: randomUUID() }))).toBe('changedMeanwhile');
    expect((await dutyOf())?.done?.on).toBe('2026-11-23');
    world.changes.splice(0);
    granted(await takeBackCase(amara, 'larkhill', { key: randomUUID(), recordKey: met.key, reason: 'It was another taxi' }));
    expect(world.changes).toContain(`larkhill ${key}|1`);
  });

  it('and the approval are whole after a lost answer', async () => {
    const { key } = await proposed();
    const conditions = [{ condition: 'Tell the governors', until: '2026-12-04' }];
    await world.control.fault({ operation: 'POST /$batch', status: 504, dropAfterCommit: true, times: 1 });
    await approve(key, conditions).catch(() => undefined);
    granted(await approve(key, conditions));
    expect((await chain(key)).conditions).toHaveLength(1);
    expect((await chain(key)).start.isAsked).toBe(true);
  });
});

describe('The governing body', () => {
  it('decides where the policy says so, recorded by its clerk alone', async () => {
    granted(
      await changePolicy(amara, 'larkhill', {
        key: randomUUID(),
        scope: 'school',
        validFrom: '2026-11-23',
        why: 'For these tests',
        changes: [{ rule: 'approverOfOffSiteDirection', value: 'governingBody' }],
      }),
    );
    const { key } = await proposed({ arrangement: 'offSiteDirection' });
    const view = await chain(key, edith);
    expect(view).toMatchObject({ waiting: { names: ['Edith Marlowe'] }, may: { recordGoverningBody: true } });
    expect(sayOf(await approve(key))).toContain('the headteacher cannot do so in its place. The clerk records the decision');
    const decided = {
      key: randomUUID(),
      revision: 1,
      outcome: 'approved' as const,
      on: '2026-11-20',
      minute: 'FGB 12, item 4',
      reason: '',
      conditions: [],
    };
    for (const desk of [helen, amara])
      expect(kindOf(await recordGoverningBody(desk, 'larkhill', key, decided))).toBe('notPermitted');
    expect(fieldOf(await recordGoverningBody(edith, 'larkhill', key, { ...decided, minute: ' ' }))).toBe('minute');
    expect(fieldOf(await recordGoverningBody(edith, 'larkhill', key, { ...decided, on: '2026-11-24' }))).toBe('on');
    expect(fieldOf(await recordGoverningBody(edith, 'larkhill', key, { ...decided, outcome: 'sentBack' }))).toBe('reason');
    granted(await recordGoverningBody(edith, 'larkhill', key, decided));
    granted(await recordGoverningBody(edith, 'larkhill', key, decided));
    const again = await recordGoverningBody(edith, 'larkhill', key, { ...decided, key: randomUUID(), minute: 'Another' });
    expect(kindOf(again)).toBe('changedMeanwhile');
    expect(await stageOf(key)).toBe('approved');
    expect((await chain(key)).steps.at(-1)?.what).toContain('(minute: FGB 12, item 4)');
    expect(
      kindOf(
        await recordGoverningBody(edith, 'larkhill', key, { ...decided, key: randomUUID(), outcome: 'sentBack', reason: 'No' }),
      ),
    ).toBe('changedMeanwhile');
  });

  it('does not decide on another arrangement', async () => {
    const { key } = await proposed();
    const decided = {
      key: randomUUID(),
      revision: 1,
      outcome: 'approved' as const,
      on: '2026-11-20',
      minute: 'FGB 12',
      reason: '',
      conditions: [],
    };
    expect(sayOf(await recordGoverningBody(edith, 'larkhill', key, decided))).toContain(
      'The headteacher decides on this placement',
    );
  });
});

describe('The start', () => {
  it('is refused with each finding that is not met, to anybody but the AP lead, and before its time', async () => {
    const { key } = await proposed();
    granted(await approve(key));
    const input = { key: randomUUID(), note: '' };
    expect(sayOf(await startPlacement(helen, 'larkhill', key, input))).toContain('Only the AP lead can start a placement.');
    const refused = await startPlacement(amara, 'larkhill', key, input);
    expect(kindOf(refused)).toBe('rulesNotMet');
    expect(sayOf(refused)).toMatch(/^It may not start yet\. .*agreement/);
    expect((await chain(key)).start).toMatchObject({ isAsked: true, confirmed: null });
  });
});

describe('The dates of an approved placement', () => {
  it('hold at once within what was approved, and ask for approval again beyond it', async () => {
    const { key, startsOn, endsOn } = await proposed();
    granted(await approve(key));
    const from = { startsOn, endsOn };
    const later = dayAfter(startsOn, 1);
    const change = {
      key: randomUUID(),
      revision: 1,
      from,
      to: { startsOn: later, endsOn },
      reason: 'The bus starts a day later',
    };
    expect(kindOf(await changeDates(helen, 'larkhill', key, change))).toBe('notPermitted');
    expect(fieldOf(await changeDates(amara, 'larkhill', key, { ...change, reason: ' ' }))).toBe('reason');
    granted(await changeDates(amara, 'larkhill', key, change));
    granted(await changeDates(amara, 'larkhill', key, change));
    expect(await stageOf(key)).toBe('approved');
    expect((await chain(key)).startsOn).toBe(later);
    const back = { ...change, key: randomUUID(), from: change.to, to: from, reason: 'The bus goes after all' };
    expect(kindOf(await changeDates(amara, 'larkhill', key, { ...back, from }))).toBe('changedMeanwhile');
    granted(await changeDates(amara, 'larkhill', key, back));
    expect(await stageOf(key)).toBe('proposed');
    expect(await chain(key)).toMatchObject({ revision: 2, startsOn, waiting: { names: ['Helen Ward'] } });
    granted(await approve(key, [], 2));
  });
});

describe('A headteacher’s override (PRO-11)', () => {
  it('needs the headteacher, a reason, a day in reach, and something that may be overridden; it ends by hand', async () => {
    const { key } = await proposed();
    granted(await approve(key));
    const view = await chain(key, helen);
    const checks = view.overridable.map(({ check }) => check);
    if (checks[0] === undefined) throw new Error('The provider of this test must have something missing.');
    expect(view.overrideUntil).toBe('2026-12-21');
    const input = {
      key: randomUUID(),
      placementKey: key,
      pupilKey: '',
      providerKey: '',
      checks,
      reason: 'The letter is promised for Monday.',
      until: '2026-12-21',
    };
    const by = (desk: Desk, change: Partial<typeof input> = {}) => overrideChecks(desk, 'larkhill', { ...input, ...change });
    expect(sayOf(await by(amara))).toContain('Only the headteacher can override a check.');
    expect(fieldOf(await by(helen, { reason: 'Only 19 characters.' }))).toBe('reason');
    expect(fieldOf(await by(helen, { until: '2026-12-22' }))).toBe('until');
    expect(fieldOf(await by(helen, { until: '2026-11-22' }))).toBe('until');
    expect(fieldOf(await by(helen, { checks: [...checks, 'registration'] }))).toBe('checks');
    const ofNobody = { key: randomUUID(), placementKey: randomUUID(), pupilKey: given.pupilKey, providerKey: given.providerKey };
    expect(kindOf(await by(helen, ofNobody))).toBe('notFound');
    granted(await by(helen));
    granted(await by(helen));
    const [override, ...others] = (await chain(key)).overrides;
    expect(others).toEqual([]);
    expect(override).toMatchObject({ state: 'inForce', until: '2026-12-21', by: { name: 'Helen Ward' } });
    const end = { key: randomUUID(), recordKey: override?.key ?? '', reason: 'The letter came' };
    expect(kindOf(await endOverride(amara, 'larkhill', end))).toBe('notPermitted');
    granted(await endOverride(helen, 'larkhill', end));
    granted(await endOverride(helen, 'larkhill', end));
    expect((await chain(key)).overrides[0]?.state).toBe('ended');
    expect(kindOf(await endOverride(helen, 'larkhill', { ...end, key: randomUUID() }))).toBe('changedMeanwhile');
    const withdraw = { revision: 1, decision: 'withdraw', reason: 'Moved away', endedOn: null } as const;
    granted(await decidePlacement(amara, 'larkhill', key, withdraw));
    expect(sayOf(await by(helen, { key: randomUUID() }))).toContain('Amara Okafor withdrew this placement');
  });
});
