import { describe, expect, it } from 'vitest';
import type { Strictness } from '../../../../src/domain/checks/provider/checkState.ts';
import { essentialChecks } from '../../../../src/domain/checks/provider/essentialChecks.ts';
import { partsOf } from '../../../../src/domain/deciding/overrides.ts';
import type { ProviderCheck } from '../../../../src/domain/providerCheck.ts';
import { aProvider, policyOf } from '../../builders.ts';
import { aProviderCheck } from '../../providerBuilders.ts';
import { checksBut, soundChecks } from './soundChecks.ts';

const on = '2026-11-23';
const judge = (providerChecks: ProviderCheck[], strictness?: Strictness, provider = aProvider(), day = on) =>
  essentialChecks(provider, { providerChecks, policy: policyOf() }, day, strictness);
const essentials = [
  'Registration status',
  'Single central record of staff and volunteers seen',
  'Letter of assurance: safer-recruitment checks of all staff',
  'Safeguarding and child protection policy',
  'Health and safety: fire, first aid, lockdown',
  'The provider’s risk assessment',
  'Twice-daily attendance and same-day reporting',
];

describe('The essential checks of a provider (PRO-4, PRO-11)', () => {
  it('are met when all are made and hold', () => {
    expect(judge(soundChecks())).toMatchObject({
      outcome: 'met',
      question: 'Are the essential checks of the provider made?',
      because: 'All essential checks of Foxglove Farm are made and hold.',
      citation: { id: 'PRO-11' },
      facts: { failed: 0, expired: 0, missing: 0, ending: 0 },
    });
  });

  it('are unclear for a proposal while none is recorded, and each is named', () => {
    expect(judge([], {}, aProvider({ foundIn: 'typedIn' }))).toMatchObject({
      outcome: 'unclear',
      because: `Not all essential checks of Foxglove Farm are known. Not recorded yet: ${essentials.join('; ')}. Record them on the provider’s page.`,
      facts: { missing: 7 },
    });
  });

  it('bar the start while one is missing, unless the headteacher allows it', () => {
    expect(judge(checksBut('healthAndSafety'), { whenMissing: 'refuse' })).toMatchObject({
      outcome: 'notMet',
      because:
        'Foxglove Farm may not take a new pupil until its essential checks are in order. Not recorded yet: Health and safety: fire, first aid, lockdown. The headteacher may allow it all the same, with a written reason.',
      facts: { missing: 1, overridableBy: 'headteacher' },
    });
  });

  it.each([
    ['failed', { outcome: 'failed' as const }],
    ['missing', undefined],
  ])('are nobody’s to override while registration is %s among them (PRO-2)', (state, change) => {
    const typedIn = aProvider({ foundIn: 'typedIn', registerStatus: '' });
    const checks = checksBut('registration', change).filter(({ check }) => check !== 'healthAndSafety');
    const finding = judge(checks, { whenMissing: 'refuse' }, typedIn);
    expect(finding.facts).toMatchObject({ check: 'essentialChecks', wrong: `registration:${state} healthAndSafety:missing` });
    expect([finding.outcome, finding.facts.overridableBy, partsOf(finding)]).toEqual(['notMet', undefined, []]);
    expect(finding.because).toContain('Nobody can override this while the registration status is among them');
    expect(finding.because).not.toContain('headteacher');
  });

  it('bar a proposal when one failed', () => {
    const finding = judge(checksBut('safeguardingPolicy', { outcome: 'failed' }));
    expect([finding.outcome, finding.facts.failed]).toEqual(['notMet', 1]);
    expect(finding.because).toContain('Failed: Safeguarding and child protection policy (on 10 Sep 2026).');
  });

  it.each([
    ['the day before it expires', '2026-11-22', 'met'],
    ['on the day it expires', '2026-11-23', 'met'],
    ['the day after it expires', '2026-11-24', 'notMet'],
  ])('hold %s', (_, day, outcome) => {
    expect(judge(checksBut('singleCentralRecord', { expiresOn: '2026-11-23' }), {}, aProvider(), day).outcome).toBe(outcome);
  });

  it('name one that expired with its day, and one that failed beside it', () => {
    const checks = checksBut('singleCentralRecord', { expiresOn: '2026-11-22' }).map((one) =>
      one.check === 'healthAndSafety' ? { ...one, outcome: 'failed' as const } : one,
    );
    expect(judge(checks).because).toContain(
      'Failed: Health and safety: fire, first aid, lockdown (on 10 Sep 2026). No longer valid: Single central record of staff and volunteers seen (to 22 Nov 2026).',
    );
    expect(judge(checks).facts).toMatchObject({ failed: 1, expired: 1 });
  });

  it.each([
    ['2027-03-25', 'met'],
    ['2027-03-26', 'unclear'],
  ])('are unclear when one ends before the placement does: to %s', (until, outcome) => {
    const finding = judge(checksBut('attendanceReporting', { expiresOn: '2027-03-25' }), { until });
    expect([finding.outcome, finding.facts.ending]).toEqual([outcome, outcome === 'met' ? 0 : 1]);
    if (outcome === 'unclear')
      expect(finding.because).toBe(
        'The essential checks of Foxglove Farm hold, but not to the end. Ends before the placement does: Twice-daily attendance and same-day reporting (to 25 Mar 2027). Renew them in time.',
      );
  });

  it('take the latest check of a kind up to the day, whatever order they come in', () => {
    const failed = aProviderCheck({ key: 'a', check: 'healthAndSafety', outcome: 'failed', on: '2026-11-02' });
    const passed = aProviderCheck({ key: 'b', check: 'healthAndSafety', on: '2026-11-16' });
    const rest = checksBut('healthAndSafety');
    for (const checks of [
      [...rest, failed, passed],
      [passed, failed, ...rest],
    ]) {
      expect(judge(checks).outcome).toBe('met');
      expect(judge(checks, {}, aProvider(), '2026-11-15').outcome).toBe('notMet');
      expect(judge(checks, {}, aProvider(), '2026-11-16').outcome).toBe('met');
    }
  });

  it('take of two on one day the one recorded last', () => {
    const first = aProviderCheck({ key: 'b', check: 'healthAndSafety', outcome: 'failed', on: '2026-11-02' });
    const later = { ...first, key: 'a', outcome: 'passed' as const, by: { ...first.by, at: '2026-11-20T09:00:00.000Z' } };
    expect(judge([...checksBut('healthAndSafety'), first, later]).outcome).toBe('met');
    expect(judge([...checksBut('healthAndSafety'), later, first]).outcome).toBe('met');
  });

  it('do not take another provider’s check', () => {
    const elsewhere = aProviderCheck({ check: 'healthAndSafety', providerKey: 'beacon' });
    expect(judge([...checksBut('healthAndSafety'), elsewhere]).facts.missing).toBe(1);
  });

  it('take “not needed” only with the reason why', () => {
    const notNeeded = (evidence: string) => judge(checksBut('healthAndSafety', { outcome: 'notNeeded', evidence })).outcome;
    expect(notNeeded('The provider comes to our site')).toBe('met');
    expect(notNeeded(' ')).toBe('unclear');
  });

  it('take the register of schools as the check of registration, but not against a check that failed', () => {
    expect(judge(checksBut('registration')).outcome).toBe('met');
    expect(judge(checksBut('registration'), {}, aProvider({ registerCheckedOn: undefined })).outcome).toBe('met');
    expect(judge(checksBut('registration'), {}, aProvider({ registerStatus: 'Closed' })).facts.missing).toBe(1);
    expect(judge(checksBut('registration', { outcome: 'failed' })).outcome).toBe('notMet');
  });

  it('leave the visit to its own finding', () => {
    expect(judge(checksBut('siteVisit')).outcome).toBe('met');
  });
});

describe('The provider’s risk assessment (PRO-7)', () => {
  it.each([
    ['2026-11-23', undefined, 'met'],
    ['2025-11-23', undefined, 'met'],
    ['2025-11-22', undefined, 'notMet'],
    ['2025-11-22', '2028-01-01', 'notMet'],
    ['2026-10-01', '2026-11-22', 'notMet'],
    ['2026-10-01', '2026-11-23', 'met'],
  ])('of %s, valid to %s, holds for a year at most: %s', (day, expiresOn, outcome) => {
    expect(judge(checksBut('coreRiskAssessment', { on: day, expiresOn })).outcome).toBe(outcome);
  });

  it('that is not needed does not run out', () => {
    const notNeeded = { on: '2024-01-08', outcome: 'notNeeded', evidence: 'Ours is used' } as const;
    expect(judge(checksBut('coreRiskAssessment', notNeeded)).outcome).toBe('met');
  });
});

describe('The letter of assurance when staff change (PRO-7)', () => {
  const change = (day: string) => aProviderCheck({ check: 'staffChange', on: day });

  it.each([
    ['before the letter', '2026-09-09', 'met'],
    ['on the day of the letter', '2026-09-10', 'met'],
    ['the day after the letter', '2026-09-11', 'notMet'],
    ['later than the day asked', '2026-11-24', 'met'],
  ])('with a change %s', (_, day, outcome) => {
    expect(judge([...soundChecks(), change(day)]).outcome).toBe(outcome);
  });

  it.each([
    ['2026-09-09', 'met'],
    ['2026-09-10', 'met'],
    ['2026-09-11', 'notMet'],
  ])('ends one that was held not to be needed on 10 September, with a change on %s: %s', (day, outcome) => {
    const notNeeded = { outcome: 'notNeeded', evidence: 'The owner works alone' } as const;
    expect(judge([...checksBut('letterOfAssurance', notNeeded), change(day)]).outcome).toBe(outcome);
  });

  it('says up to which day the letter held', () => {
    expect(judge([...soundChecks(), change('2026-11-02')]).because).toContain(
      'No longer valid: Letter of assurance: safer-recruitment checks of all staff (to 2 Nov 2026).',
    );
  });

  it('does not hide that the letter failed', () => {
    const finding = judge([...checksBut('letterOfAssurance', { outcome: 'failed' }), change('2026-11-02')]);
    expect(finding.facts).toMatchObject({ failed: 1, expired: 0 });
  });
});
