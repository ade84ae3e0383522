import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyPreviewSchema, policySchema } from '../../src/api/contractPolicy.ts';
import { changePolicy } from '../../src/usecases/changePolicy.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { openSchool } from '../../src/usecases/openSchool.ts';
import { type ChangePolicy, policyChoices } from '../../src/usecases/policyChanges.ts';
import { previewPolicy } from '../../src/usecases/previewPolicy.ts';
import { type PolicyView, viewPolicy } from '../../src/usecases/viewPolicy.ts';
import { granted, kindOf, sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill, Monday 23 November 2026: Amara Okafor is its AP lead, Sue Ng the trust's lead, Dan Osei the DSL. */
let world: World;
let amara: Desk;
let sue: Desk;
let dan: Desk;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, sue, dan] = await Promise.all([world.deskOf('Amara Okafor'), world.deskOf('Sue Ng'), world.deskOf('Dan Osei')]);
});
afterAll(() => world.close());

const aChange = (change: Partial<ChangePolicy> = {}): ChangePolicy => ({
  key: randomUUID(),
  scope: 'school',
  validFrom: '2026-11-23',
  why: 'Agreed by the governors on 18 November',
  changes: [{ rule: 'tellInSchoolDays', value: '3' }],
  ...change,
});
const ruleIn = (view: PolicyView, id: string) => view.groups.flatMap(({ rules }) => rules).find((rule) => rule.id === id);
const policyOf = async (desk: Desk, school = 'larkhill', on?: string) => granted(await viewPolicy(desk, school, on));

describe('The policy on the screen (POL)', () => {
  it('has every value with whose it is, and the shape of the contract', async () => {
    const view = await policyOf(amara);
    expect(policySchema.safeParse(view).error?.issues).toBeUndefined();
    expect(view).toMatchObject({ on: '2026-11-23', schoolName: 'Larkhill Academy', problems: [] });
    expect(view.may).toEqual({ changeSchool: true, changeTrust: false });
    expect(view.whoMay).toContain('The AP lead of Larkhill Academy (Amara Okafor)');
    expect(view.whoMay).toContain('The trust AP/SEND lead (Sue Ng)');
    expect((await policyOf(sue)).may).toEqual({ changeSchool: false, changeTrust: true });
    expect((await policyOf(dan)).may).toEqual({ changeSchool: false, changeTrust: false });
  });

  it('says what differs from the profile, and who chose it', async () => {
    const view = await policyOf(amara);
    expect(view.profile).toMatchObject({
      value: 'P4',
      said: 'trust',
      source: expect.stringMatching(/^the trust since 1 Sep 2026/),
    });
    const differing = view.groups.flatMap(({ rules }) => rules).filter(({ differs }) => differs);
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.every(({ said, inWords, ofProfile }) => ['trust', 'school'].includes(said) && inWords !== ofProfile)).toBe(
      true,
    );
    expect(ruleIn(view, 'tellInSchoolDays')).toMatchObject({ said: 'default', value: '5', least: 0, most: 20, differs: false });
    expect(ruleIn(view, 'fullTimeHours')).toMatchObject({ kind: 'law', said: 'law', isGuide: true });
  });
});

describe('A change of policy', () => {
  it('by the AP lead holds for the school from its day, once although sent twice, with who and why', async () => {
    const change = aChange({ validFrom: '2026-11-24' });
    granted(await changePolicy(amara, 'larkhill', change));
    const view = granted(await changePolicy(amara, 'larkhill', change));
    expect(ruleIn(view, 'tellInSchoolDays')).toMatchObject({ value: '5', said: 'default' });
    const after = ruleIn(await policyOf(amara, 'larkhill', '2026-11-24'), 'tellInSchoolDays');
    expect(after).toMatchObject({
      value: '3',
      inWords: '3 school days',
      said: 'school',
      ofProfile: '5 school days',
      differs: true,
    });
    expect(after?.source).toBe('the school since 24 Nov 2026 (Amara Okafor)');
    expect(after?.history).toMatchObject([
      { scope: 'school', inWords: '3 school days', validFrom: '2026-11-24', why: change.why, by: 'Amara Okafor' },
    ]);
    expect(ruleIn(await policyOf(sue, 'wyndale', '2026-11-24'), 'tellInSchoolDays')).toMatchObject({ value: '5' });
    expect(world.changes.at(-1)).toBe('larkhill');
  });

  it('by the trust lead holds for every school, below the school’s own; an empty value takes the own back', async () => {
    granted(
      await changePolicy(sue, 'larkhill', aChange({ scope: 'trust', changes: [{ rule: 'tellInSchoolDays', value: '4' }] })),
    );
    expect(ruleIn(await policyOf(sue, 'wyndale'), 'tellInSchoolDays')).toMatchObject({ value: '4', said: 'trust' });
    expect(ruleIn(await policyOf(sue, 'larkhill', '2026-11-30'), 'tellInSchoolDays')).toMatchObject({
      value: '3',
      said: 'school',
    });
    granted(
      await changePolicy(
        amara,
        'larkhill',
        aChange({ validFrom: '2026-11-25', changes: [{ rule: 'tellInSchoolDays', value: '' }] }),
      ),
    );
    const back = ruleIn(await policyOf(amara, 'larkhill', '2026-11-25'), 'tellInSchoolDays');
    expect(back).toMatchObject({ value: '4', said: 'trust' });
    expect(back?.history[0]).toMatchObject({ inWords: 'Own choice taken back' });
    expect(world.changes.slice(-4)).toEqual(expect.arrayContaining(['larkhill', 'northmoor', 'wyndale']));
  });

  it('of the profile changes everything that nobody chose', async () => {
    granted(
      await changePolicy(amara, 'larkhill', aChange({ validFrom: '2027-01-05', changes: [{ rule: 'profile', value: 'P1' }] })),
    );
    const view = await policyOf(amara, 'larkhill', '2027-01-05');
    expect(view.profile).toMatchObject({ value: 'P1', said: 'school', history: [{ scope: 'school' }, { scope: 'trust' }] });
    expect(ruleIn(view, 'approverOfOffSiteDirection')).toMatchObject({
      value: 'governingBody',
      said: 'profile',
      source: 'profile P1',
    });
  });

  it('of a number of the law is the trust’s, with its source', async () => {
    const law = [{ rule: 'fullTimeHours', value: '20' }];
    expect(sayOf(await changePolicy(amara, 'larkhill', aChange({ changes: law })))).toContain('That is a number of the law');
    const without = await changePolicy(sue, 'larkhill', aChange({ scope: 'trust', changes: law, why: 'The law changed' }));
    expect(sayOf(without)).toContain('Name its source');
    const named = aChange({ scope: 'trust', changes: law, why: 'Children’s Wellbeing and Schools Act 2026, section 1' });
    granted(await changePolicy(sue, 'larkhill', named));
    expect(ruleIn(await policyOf(amara), 'fullTimeHours')).toMatchObject({ value: '20', said: 'trust', differs: true });
  });

  it('is refused to everybody else, who is told who may', async () => {
    expect(sayOf(await changePolicy(dan, 'larkhill', aChange()))).toBe(
      'Only the AP lead can change the policy of the school. At Larkhill Academy that is Amara Okafor.',
    );
    expect(sayOf(await changePolicy(sue, 'larkhill', aChange()))).toContain('Only the AP lead');
    expect(sayOf(await changePolicy(amara, 'larkhill', aChange({ scope: 'trust' })))).toBe(
      'Only the trust AP/SEND lead can change the policy of the trust. At the trust that is Sue Ng.',
    );
  });

  it.each([
    ['no reason', { why: ' ' }, 'why', 'Write why'],
    ['an earlier school year', { validFrom: '2026-08-31' }, 'validFrom', 'Choose Tuesday 1 September 2026 or a later day.'],
    ['a rule that there is none of', { changes: [{ rule: 'nonsense', value: '1' }] }, 'changes.0', 'There is no rule'],
    ['a number out of bounds', { changes: [{ rule: 'tellInSchoolDays', value: '21' }] }, 'changes.0', 'from 0 to 20'],
    ['a profile that there is none of', { changes: [{ rule: 'profile', value: 'P9' }] }, 'changes.0', 'none of the profiles'],
    [
      'a value given twice',
      {
        changes: [
          { rule: 'tellInSchoolDays', value: '1' },
          { rule: 'tellInSchoolDays', value: '2' },
        ],
      },
      'changes.1',
      'changed twice',
    ],
  ])('with %s writes nothing', async (_, change, where, say) => {
    const before = JSON.stringify(await policyOf(amara));
    const refused = await changePolicy(amara, 'larkhill', aChange(change));
    expect(refused).toMatchObject({ done: false, refusal: { kind: 'badInput', problems: [{ where }] } });
    expect(sayOf(refused)).toContain(say);
    expect(JSON.stringify(await policyOf(amara))).toBe(before);
  });

  it('takes the first day of the school year', async () => {
    const open = granted(await openSchool(amara, 'larkhill'));
    expect(policyChoices(open, aChange({ validFrom: '2026-09-01' })).done).toBe(true);
  });
});

describe('The preview of a change', () => {
  it('names what would be due or overdue, and writes nothing', async () => {
    const before = JSON.stringify(await policyOf(amara));
    const options = ruleIn(await policyOf(amara), 'visitRhythm')?.options.map(({ value }) => value) ?? [];
    const value = options.includes('weekly') ? 'weekly' : (options[0] ?? '');
    const preview = granted(
      await previewPolicy(
        amara,
        'larkhill',
        aChange({ why: '', validFrom: '2026-09-01', changes: [{ rule: 'visitRhythm', value }] }),
      ),
    );
    expect(policyPreviewSchema.safeParse(preview).error?.issues).toBeUndefined();
    expect(preview.schools).toBe(1);
    expect(preview.becomePressing.length + preview.easeOff.length + preview.move).toBeGreaterThan(0);
    expect([...preview.becomePressing, ...preview.easeOff].every(({ school }) => school === 'Larkhill Academy')).toBe(true);
    expect(JSON.stringify(await policyOf(amara))).toBe(before);
  });

  it('for the trust looks at every school that the person may read', async () => {
    const preview = (desk: Desk) =>
      previewPolicy(desk, 'larkhill', aChange({ scope: 'trust', changes: [{ rule: 'profile', value: 'P0' }] }));
    expect(granted(await preview(sue)).schools).toBe(3);
    expect(granted(await preview(amara)).schools).toBe(1);
  });

  it('of nonsense is refused', async () => {
    expect(
      kindOf(await previewPolicy(amara, 'larkhill', aChange({ changes: [{ rule: 'visitRhythm', value: 'now and then' }] }))),
    ).toBe('badInput');
  });

  it('of another school is refused', async () => {
    expect(kindOf(await previewPolicy(amara, 'wyndale', aChange()))).toBe('notPermitted');
    expect(kindOf(await viewPolicy(amara, 'wyndale'))).toBe('notPermitted');
  });
});
