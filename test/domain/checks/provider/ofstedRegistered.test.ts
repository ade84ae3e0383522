import { describe, expect, it } from 'vitest';
import type { Strictness } from '../../../../src/domain/checks/provider/checkState.ts';
import { ofstedRegistered } from '../../../../src/domain/checks/provider/ofstedRegistered.ts';
import type { ProviderCheck } from '../../../../src/domain/providerCheck.ts';
import { aProvider, policyOf } from '../../builders.ts';
import { aProviderCheck } from '../../providerBuilders.ts';

const on = '2026-11-23';
const of = (providerChecks: ProviderCheck[], profile = 'P4') => ({ providerChecks, policy: policyOf(profile) });
const strict: Strictness = { whenMissing: 'refuse' };

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
    expect(finding.because).toContain('the policy requires it (profile P0). Record the registration on the provider’s page.');
  });
});
