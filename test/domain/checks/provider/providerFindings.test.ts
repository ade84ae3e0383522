import { describe, expect, it } from 'vitest';
import { isFullTime } from '../../../../src/domain/checks/provider/fullTime.ts';
import { providerFindings } from '../../../../src/domain/checks/provider/providerFindings.ts';
import { aProvider, policyOf } from '../../builders.ts';
import { aDeclaration, aProviderUse } from '../../providerBuilders.ts';
import { soundChecks } from './soundChecks.ts';

const facts = {
  policy: policyOf(),
  providerChecks: soundChecks(),
  providerUse: new Map([['foxglove', aProviderUse()]]),
  providerDeclarations: [aDeclaration()],
};
const questions = [
  'Must the provider be registered as a school?',
  'Are the essential checks of the provider made?',
  'Is the provider insured?',
  'Is the provider approved by the local authority?',
  'Is the provider registered with Ofsted?',
  'Was the provider visited before?',
];

describe('May this provider be used (PRO-2 to PRO-6)', () => {
  it('is answered question by question, all met when everything was checked', () => {
    const findings = providerFindings(aProvider(), facts, '2026-11-23');
    expect(findings.map(({ question }) => question)).toEqual(questions);
    expect(findings.every(({ outcome }) => outcome === 'met')).toBe(true);
  });

  it('asks one more of an online provider', () => {
    const findings = providerFindings(aProvider({ kind: 'online' }), facts, '2026-11-23');
    expect(findings.map(({ question }) => question)).toEqual(questions.toSpliced(5, 0, 'Is an online provider the last resort?'));
    expect(findings[5]?.outcome).toBe('unclear');
  });

  it('asks nothing of the school’s own site (PRO-14)', () => {
    const findings = providerFindings(aProvider({ kind: 'onSite' }), { ...facts, providerChecks: [] }, '2026-11-23');
    expect(findings).toMatchObject([{ outcome: 'met', because: 'Foxglove Farm is on the school’s own site.' }]);
  });

  it('looks at the day alone, or to the last one', () => {
    const outcome = (until?: string) => providerFindings(aProvider(), facts, '2026-11-23', until)[2]?.outcome;
    expect([outcome(), outcome('2027-08-31'), outcome('2027-09-01')]).toEqual(['met', 'met', 'unclear']);
  });

  it('refuses what is missing only at the start', () => {
    const missing = { ...facts, providerChecks: [] };
    const outcomes = (whenMissing: 'warn' | 'refuse') =>
      providerFindings(aProvider({ kind: 'online' }), missing, '2026-11-23', '2026-11-23', { whenMissing }).map(
        ({ outcome }) => outcome,
      );
    expect(outcomes('warn')).toEqual(['met', 'unclear', 'unclear', 'unclear', 'met', 'unclear', 'unclear']);
    expect(outcomes('refuse')).toEqual(['met', 'notMet', 'notMet', 'unclear', 'met', 'notMet', 'notMet']);
  });

  it('counts the pupil who is about to come', () => {
    const setting = aProvider({ kind: 'unregisteredSetting', foundIn: 'typedIn', registerStatus: '' });
    const coming = { fullTimePupils: 1, fullTimeLookedAfter: 1, fullTimeWithEhcPlan: 0, fullTimeWithSenSupport: 0 };
    const outcome = (come?: typeof coming) =>
      providerFindings(setting, facts, '2026-11-23', '2026-11-23', { coming: come })[0]?.outcome;
    expect([outcome(), outcome(coming)]).toEqual(['met', 'notMet']);
  });
});

describe('Full time at a provider (a guide, not law)', () => {
  it.each([
    [5, '3', '18', false],
    [6, '3', '18', true],
    [7, '3', '18', true],
    [8, '2', '18', false],
    [9, '2', '18', true],
    [6, '3', '19', false],
    [5, '3', '15', true],
  ])('with %i sessions of %s hours against %s hours: %s', (sessions, hoursInSession, fullTimeHours, isFull) => {
    expect(isFullTime(sessions, policyOf('P4', { hoursInSession, fullTimeHours }), '2026-11-23')).toBe(isFull);
  });
});
