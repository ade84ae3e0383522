import { describe, expect, it } from 'vitest';
import type { Strictness } from '../../../../src/domain/checks/provider/checkState.ts';
import { laApproval } from '../../../../src/domain/checks/provider/laApproval.ts';
import type { ProviderCheck } from '../../../../src/domain/providerCheck.ts';
import { aProvider, policyOf } from '../../builders.ts';
import { aProviderCheck } from '../../providerBuilders.ts';

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
