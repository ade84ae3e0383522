import { describe, expect, it } from 'vitest';
import { registrationTest } from '../../../../src/domain/checks/provider/registrationTest.ts';
import type { ProviderUse } from '../../../../src/domain/providerCheck.ts';
import type { SchoolFacts } from '../../../../src/domain/schoolFacts.ts';
import { aProvider, policyOf } from '../../builders.ts';
import { aDeclaration, aProviderUse } from '../../providerBuilders.ts';

const setting = aProvider({ kind: 'unregisteredSetting', urn: '', foundIn: 'typedIn', registerStatus: '' });
const used = (change: Partial<ProviderUse> = {}) => new Map([['foxglove', aProviderUse(change)]]);
const on = '2026-11-23';
type Facts = Parameters<typeof registrationTest>[1];
const facts = (change: Partial<Facts> = {}): Facts => ({
  policy: policyOf(),
  providerUse: used(),
  providerDeclarations: [aDeclaration()],
  ...change,
});
const judge = (change: Partial<Facts> = {}, provider = setting, day = on) => registrationTest(provider, facts(change), day);
const nobodyKnown: Pick<SchoolFacts, 'providerUse' | 'providerDeclarations'> = {
  providerUse: new Map(),
  providerDeclarations: [],
};

describe('A provider that is registered (PRO-2, PRO-13)', () => {
  it.each(['Open', 'Open, but proposed to close'])('with a URN and “%s” may have any number of pupils', (registerStatus) => {
    const finding = judge({ providerUse: used({ fullTimePupils: 40 }) }, aProvider({ registerStatus }));
    expect(finding).toMatchObject({
      outcome: 'met',
      because: 'Foxglove Farm is in the register of schools with URN 900201.',
    });
  });

  it.each([
    ['closed', { registerStatus: 'Closed' }],
    ['proposed to open', { registerStatus: 'Proposed to open' }],
    ['typed in, whatever its kind', { foundIn: 'typedIn', registerStatus: '' }],
    ['typed in as open', { foundIn: 'typedIn' }],
    ['without a URN', { urn: ' ' }],
  ] as const)('is not one that is %s: its pupils are counted', (_, change) => {
    expect(judge({ providerUse: used({ fullTimePupils: 5 }) }, aProvider(change)).outcome).toBe('notMet');
  });

  it('is no question on the school’s own site', () => {
    expect(judge(nobodyKnown, aProvider({ kind: 'onSite', foundIn: 'typedIn' }))).toMatchObject({
      outcome: 'met',
      because: 'Foxglove Farm is on the school’s own site.',
    });
  });
});

describe('A setting that must register as an independent school (EA 1996 s.463)', () => {
  it.each([
    [3, 0, 'met', 0],
    [3, 1, 'met', 1],
    [4, 0, 'met', 1],
    [3, 2, 'notMet', undefined],
    [5, 0, 'notMet', undefined],
    [0, 5, 'notMet', undefined],
    [0, 6, 'notMet', undefined],
  ])('with %i full-time pupils of the trust and %i of others: %s', (ours, theirs, outcome, near) => {
    const finding = judge({
      providerUse: used({ fullTimePupils: ours }),
      providerDeclarations: [aDeclaration({ fullTimePupils: theirs })],
    });
    expect([finding.outcome, finding.facts.near, finding.facts.fullTimePupils]).toEqual([outcome, near, ours + theirs]);
  });

  it('is refused with who was counted, and the law', () => {
    const finding = judge({
      providerUse: used({ fullTimePupils: 3 }),
      providerDeclarations: [aDeclaration({ fullTimePupils: 2 })],
    });
    expect(finding).toMatchObject({
      question: 'Must the provider be registered as a school?',
      citation: { id: 'EA 1996 s.463' },
    });
    expect(finding.because).toBe(
      'Foxglove Farm must be registered as an independent school and is not. In full-time education there: 5 pupils of compulsory school age (the limit is 5). Counted: 3 of this trust, 2 declared by the provider on 3 Nov 2026. It may not be used and nobody can override this: choose another provider, or, if it is registered, look it up by its URN. Full time is taken as 18 hours a week, a guide and not law.',
    );
    expect(finding.facts).toEqual({
      fullTimePupils: 5,
      fullTimeLookedAfter: 0,
      fullTimeWithEhcPlan: 0,
      fullTimeWithSenSupport: 0,
      fullTimeHours: 18,
    });
  });

  it.each([
    ['one looked-after pupil', { fullTimeLookedAfter: 1 }, '1 looked-after pupil (the limit is 1)'],
    ['one pupil with an EHC plan', { fullTimeWithEhcPlan: 1 }, '1 pupil with an EHC plan (the limit is 1)'],
    [
      'both',
      { fullTimeLookedAfter: 2, fullTimeWithEhcPlan: 1 },
      '2 looked-after pupils (the limit is 1), 1 pupil with an EHC plan (the limit is 1)',
    ],
  ])('is refused for %s, of the trust or declared', (_, change, words) => {
    for (const one of [
      judge({ providerUse: used({ fullTimePupils: 1, ...change }) }),
      judge({ providerDeclarations: [aDeclaration({ fullTimePupils: 1, ...change })] }),
    ]) {
      expect(one.outcome).toBe('notMet');
      expect(one.because).toContain(`In full-time education there: ${words}. Counted:`);
    }
  });

  it('does not count SEN support until the trust adds a value for the Act of 2026', () => {
    const one = { providerUse: used({ fullTimePupils: 1, fullTimeWithSenSupport: 1 }) };
    expect(judge(one).outcome).toBe('met');
    const policy = policyOf('P4', { registrationSenSupport: '1' });
    expect(judge({ ...one, policy })).toMatchObject({ outcome: 'notMet', citation: { id: 'CWSA 2026 s.43' } });
    expect(judge({ ...one, policy }).because).toContain(
      '1 pupil with SEN support (the limit is 1, the trust since 1 Sep 2020 (Miriam Okafor)).',
    );
    expect(judge({ providerUse: used({ fullTimeWithSenSupport: 1, fullTimeLookedAfter: 1 }), policy }).citation.id).toBe(
      'EA 1996 s.463',
    );
  });

  it('is judged by the limit in force on the day', () => {
    const four = { providerUse: used({ fullTimePupils: 4 }), policy: policyOf('P4', { registrationPupils: '4' }) };
    expect(judge(four, setting, '2026-11-23').outcome).toBe('notMet');
    expect(judge({ ...four, policy: policyOf() }, setting, '2026-11-23').outcome).toBe('met');
  });

  it('counts a pupil who is about to come', () => {
    const coming = { fullTimePupils: 1, fullTimeLookedAfter: 0, fullTimeWithEhcPlan: 1, fullTimeWithSenSupport: 0 };
    const finding = registrationTest(setting, facts(), on, coming);
    expect(finding.outcome).toBe('notMet');
    expect(finding.because).toContain('Counted: 0 of this trust, 1 about to come, 0 declared by the provider on 3 Nov 2026.');
  });
});

describe('A setting below the limits', () => {
  it('need not register, and the sentence says who was counted', () => {
    expect(judge({ providerUse: used({ fullTimePupils: 1 }) })).toMatchObject({
      outcome: 'met',
      because:
        'Foxglove Farm need not be registered: in full-time education there are 1 of this trust, 0 declared by the provider on 3 Nov 2026. Full time is taken as 18 hours a week, a guide and not law.',
    });
  });

  it('warns when one more pupil would reach the limit', () => {
    expect(judge({ providerUse: used({ fullTimePupils: 4 }) }).because).toBe(
      'Foxglove Farm need not be registered yet, but one more full-time pupil would change that. In full-time education there: 4 pupils of compulsory school age (the limit is 5). Counted: 4 of this trust, 0 declared by the provider on 3 Nov 2026. Full time is taken as 18 hours a week, a guide and not law.',
    );
  });
});

describe('A setting whose pupils are not all known', () => {
  it.each([
    ['no declaration', { providerDeclarations: [] }, 'Foxglove Farm has not declared its other pupils: ask how many'],
    [
      'a declaration of another provider',
      { providerDeclarations: [aDeclaration({ providerKey: 'beacon' })] },
      'has not declared',
    ],
    ['a declaration of a later day', { providerDeclarations: [aDeclaration({ on: '2026-11-24' })] }, 'has not declared'],
    ['nobody counted', { providerUse: new Map() }, 'The trust’s own pupils there were not counted: ask the trust’s AP lead.'],
    [
      'one school missing',
      { providerUse: used({ schoolsMissing: 1 }) },
      'The pupils of 1 school of the trust could not be counted',
    ],
    [
      'a declaration of seven months ago',
      { providerDeclarations: [aDeclaration({ on: '2026-04-23' })] },
      'more than 6 months old',
    ],
  ])('is unclear with %s, and says whom to ask', (_, change, words) => {
    const finding = judge(change);
    expect(finding.outcome).toBe('unclear');
    expect(finding.because).toContain('Whether Foxglove Farm must be registered as a school is not known.');
    expect(finding.because).toContain(words);
  });

  it('takes a declaration of the very day, and one of exactly six months ago', () => {
    for (const day of ['2026-11-23', '2026-05-23'])
      expect(judge({ providerDeclarations: [aDeclaration({ on: day })] }).outcome).toBe('met');
    expect(judge({ providerDeclarations: [aDeclaration({ on: '2026-05-22' })] }).outcome).toBe('unclear');
  });

  it.each([
    ['no declaration', { providerUse: used({ fullTimePupils: 5 }), providerDeclarations: [] }],
    ['schools missing', { providerUse: used({ fullTimePupils: 5, schoolsMissing: 2 }) }],
    ['nobody counted', { providerUse: new Map(), providerDeclarations: [aDeclaration({ fullTimePupils: 5 })] }],
  ])('is refused all the same with %s when those known reach the limit', (_, change) => {
    expect(judge(change).outcome).toBe('notMet');
  });

  it('says what is known so far, if anything is', () => {
    expect(judge({ providerDeclarations: [] }).because).toContain('Known so far, in full-time education: 0 of this trust.');
    expect(judge(nobodyKnown).because).not.toContain('Known so far');
  });

  it('takes the latest declaration, whatever order they come in, and of one day the one recorded last', () => {
    const first = aDeclaration({ key: 'a', on: '2026-10-01', fullTimePupils: 9 });
    const last = aDeclaration({ key: 'b', on: '2026-11-02', fullTimePupils: 1 });
    const corrected = aDeclaration({
      key: 'c',
      on: '2026-11-02',
      fullTimePupils: 2,
      by: { ...last.by, at: '2026-11-05T10:00:00.000Z' },
    });
    for (const all of [
      [first, last, corrected],
      [corrected, last, first],
    ])
      expect(judge({ providerDeclarations: all }).facts.fullTimePupils).toBe(2);
  });

  it('lets the school choose how long a declaration counts', () => {
    const old = { providerDeclarations: [aDeclaration({ on: '2026-09-22' })] };
    expect(judge({ ...old, policy: policyOf('P4', { declarationInMonths: '2' }) }).outcome).toBe('unclear');
    expect(judge({ ...old, policy: policyOf('P4', { declarationInMonths: '3' }) }).outcome).toBe('met');
  });
});
