import { describe, expect, it } from 'vitest';
import type { Strictness } from '../../../../src/domain/checks/provider/checkState.ts';
import { laApproval } from '../../../../src/domain/checks/provider/laApproval.ts';
import { ofstedRegistered } from '../../../../src/domain/checks/provider/ofstedRegistered.ts';
import { onlineAsLastResort } from '../../../../src/domain/checks/provider/onlineAsLastResort.ts';
import { providerVisited } from '../../../../src/domain/checks/provider/providerVisited.ts';
import type { ProviderCheck } from '../../../../src/domain/providerCheck.ts';
import { aProvider, aProviderCheck, policyOf } from '../../builders.ts';

const on = '2026-11-23';
const of = (providerChecks: ProviderCheck[], profile = 'P4') => ({ providerChecks, policy: policyOf(profile) });
const strict: Strictness = { whenMissing: 'refuse' };

describe('Approval of a provider by the local authority (PRO-3)', () => {
  const judge = (profile: string, checks: ProviderCheck[], strictness?: Strictness) =>
    laApproval(aProvider(), of(checks, profile), on, strictness);
  const approval = (change: Partial<ProviderCheck> = {}) => aProviderCheck({ check: 'laApproval', ...change });
  const exception = (change: Partial<ProviderCheck> = {}) => aProviderCheck({ check: 'trustException', ...change });

  it.each(['P0', 'P3', 'P4'])('is enough under %s, and never replaces the school’s own checks', (profile) => {
    expect(judge(profile, [approval()])).toMatchObject({
      outcome: 'met',
      question: 'Is the provider approved by the local authority?',
      because:
        'Foxglove Farm is approved by the local authority, checked on 10 Sep 2026. A listing never replaces the school’s own checks.',
      citation: { id: 'PRO-3' },
    });
  });

  it('is not asked for under P0', () => {
    expect(judge('P0', [], strict)).toMatchObject({
      outcome: 'met',
      because: 'The policy does not ask for approval by the local authority (profile P0). The school’s own checks decide.',
    });
  });

  it('is advised under P4: without it, unclear even at the start', () => {
    for (const strictness of [{}, strict])
      expect(judge('P4', [], strictness)).toMatchObject({
        outcome: 'unclear',
        because: 'Foxglove Farm is not recorded as approved by the local authority; the policy advises it (profile P4).',
      });
    expect(judge('P4', [approval({ outcome: 'failed' })]).because).toContain(
      'is not approved by the local authority; the policy',
    );
  });

  it.each([
    ['missing at the proposal', [], {}, 'unclear', 'is not recorded as approved'],
    ['missing at the start', [], strict, 'notMet', 'is not recorded as approved'],
    ['refused', [approval({ outcome: 'failed' })], {}, 'notMet', 'is not approved by'],
    ['run out', [approval({ expiresOn: '2026-11-22' })], {}, 'notMet', 'is no longer approved'],
    ['called not needed', [approval({ outcome: 'notNeeded' })], {}, 'unclear', 'is not recorded as approved'],
  ])('is required under P3; %s', (_, checks, strictness, outcome, words) => {
    const finding = judge('P3', checks, strictness);
    expect(finding.outcome).toBe(outcome);
    expect(finding.because).toContain(words);
    expect(finding.because).toContain(
      'the policy requires it (profile P3). Record the approval, or the trust’s exception in writing.',
    );
  });

  it('may be replaced by the trust’s exception in writing, while it holds', () => {
    expect(judge('P3', [approval({ outcome: 'failed' }), exception()], strict)).toMatchObject({
      outcome: 'met',
      because: 'The trust approved Foxglove Farm as an exception in writing on 10 Sep 2026. The school’s own checks still apply.',
    });
    expect(judge('P3', [exception({ expiresOn: '2026-11-23' })], strict).outcome).toBe('met');
    expect(judge('P3', [exception({ expiresOn: '2026-11-22' })], strict).outcome).toBe('notMet');
    expect(judge('P3', [exception({ outcome: 'failed' })], strict).outcome).toBe('notMet');
    expect(judge('P3', [exception({ outcome: 'notNeeded' })], strict).outcome).toBe('notMet');
  });
});

describe('Registration of a provider with Ofsted (PRO-3)', () => {
  const judge = (profile: string, checks: ProviderCheck[], strictness?: Strictness) =>
    ofstedRegistered(aProvider(), of(checks, profile), on, strictness);
  const registration = (change: Partial<ProviderCheck> = {}) => aProviderCheck({ check: 'ofstedRegistration', ...change });

  it('is met when it was checked', () => {
    expect(judge('P0', [registration()], strict)).toMatchObject({
      outcome: 'met',
      question: 'Is the provider registered with Ofsted?',
      because: 'Foxglove Farm is registered with Ofsted, checked on 10 Sep 2026.',
      citation: { id: 'PRO-3' },
    });
  });

  it('is not asked for under P4', () => {
    expect(judge('P4', [], strict).because).toBe('The policy does not ask for registration with Ofsted (the usual choice).');
  });

  it('is preferred under P1: without it, unclear', () => {
    expect(judge('P1', [], strict)).toMatchObject({
      outcome: 'unclear',
      because: 'Foxglove Farm is not recorded as registered with Ofsted; the policy prefers it (profile P1).',
    });
  });

  it.each([
    ['missing at the proposal', [], {}, 'unclear', 'is not recorded as registered'],
    ['missing at the start', [], strict, 'notMet', 'is not recorded as registered'],
    ['refused', [registration({ outcome: 'failed' })], {}, 'notMet', 'is not registered with'],
    ['run out', [registration({ expiresOn: '2026-11-22' })], {}, 'notMet', 'is no longer registered'],
    ['called not needed', [registration({ outcome: 'notNeeded' })], {}, 'unclear', 'is not recorded as registered'],
  ])('is required under P0; %s', (_, checks, strictness, outcome, words) => {
    const finding = judge('P0', checks, strictness);
    expect(finding.outcome).toBe(outcome);
    expect(finding.because).toContain(`Foxglove Farm ${words}`);
    expect(finding.because).toContain('the policy requires it (profile P0). Record the registration under Providers.');
  });
});

describe('An online provider (PRO-3)', () => {
  const online = aProvider({ kind: 'online' });
  const judge = (checks: ProviderCheck[], strictness?: Strictness) => onlineAsLastResort(online, of(checks), on, strictness);
  const why = (change: Partial<ProviderCheck> = {}) => aProviderCheck({ check: 'nothingElseFits', ...change });

  it('is used only where it is written down that nothing else fits', () => {
    expect(judge([why()])).toMatchObject({
      outcome: 'met',
      question: 'Is an online provider the last resort?',
      because: 'Why nothing but Foxglove Farm fits was recorded on 10 Sep 2026.',
    });
    expect(judge([])).toMatchObject({
      outcome: 'unclear',
      because: 'Foxglove Farm is online. Online providers are used only where nothing else fits: record why nothing else does.',
      citation: { id: 'PRO-3' },
    });
    expect(judge([], strict).outcome).toBe('notMet');
    expect(judge([why({ outcome: 'notNeeded' })]).outcome).toBe('unclear');
    expect(judge([why({ expiresOn: '2026-11-22' })]).outcome).toBe('unclear');
  });

  it('is refused when something else was found to fit', () => {
    expect(judge([why({ outcome: 'failed' })])).toMatchObject({
      outcome: 'notMet',
      because: 'Foxglove Farm is online, and on 10 Sep 2026 it was recorded that something else fits. Choose that.',
    });
  });

  it('is no question for others', () => {
    expect(onlineAsLastResort(aProvider(), of([]), on, strict).because).toBe('Foxglove Farm is not an online provider.');
    expect(onlineAsLastResort(aProvider(), of([]), on, strict).outcome).toBe('met');
  });
});

describe('A visit before a pupil goes there (PRO-6)', () => {
  const visit = (change: Partial<ProviderCheck> = {}) => aProviderCheck({ check: 'siteVisit', ...change });
  const judge = (checks: ProviderCheck[], strictness?: Strictness, kind: 'independentSchool' | 'online' = 'independentSchool') =>
    providerVisited(aProvider({ kind }), of(checks), on, strictness);

  it('is met with its day; online it is a call', () => {
    expect(judge([visit()])).toMatchObject({
      outcome: 'met',
      question: 'Was the provider visited before?',
      because: 'Foxglove Farm was visited on 10 Sep 2026.',
      citation: { id: 'PRO-6' },
    });
    expect(judge([visit()], {}, 'online').because).toBe('Foxglove Farm was called or met online on 10 Sep 2026.');
  });

  it('that is not recorded warns at the proposal and bars the start', () => {
    const say = 'It is not recorded that Foxglove Farm was visited. Do so before a pupil goes there and record it.';
    expect(judge([])).toMatchObject({ outcome: 'unclear', because: say, facts: {} });
    expect(judge([], strict)).toMatchObject({ outcome: 'notMet', because: say, facts: { overridableBy: 'headteacher' } });
  });

  it('that found the setting wanting bars a placement', () => {
    expect(judge([visit({ outcome: 'failed' })])).toMatchObject({
      outcome: 'notMet',
      because:
        'The visit of 10 Sep 2026 to Foxglove Farm found that no pupil should go there. The headteacher may allow it all the same, with a written reason.',
      facts: { overridableBy: 'headteacher' },
    });
    expect(judge([visit({ outcome: 'failed' })], {}, 'online').because).toContain('The call of 10 Sep 2026');
  });

  it('no longer counts after its last day', () => {
    expect(judge([visit({ expiresOn: '2026-11-22' })])).toMatchObject({
      outcome: 'notMet',
      because: 'Foxglove Farm was last visited on 10 Sep 2026, which no longer counts. Do so again and record it.',
      facts: { overridableBy: 'headteacher' },
    });
  });

  it('is never “not needed”', () => {
    expect(judge([visit({ outcome: 'notNeeded' })])).toMatchObject({
      outcome: 'unclear',
      because:
        'A visit to Foxglove Farm was recorded as not needed on 10 Sep 2026. It is part of the checks: visit it, or call it.',
    });
  });
});
