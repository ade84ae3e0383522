import { describe, expect, it } from 'vitest';
import type { Strictness } from '../../../../src/domain/checks/provider/checkState.ts';
import { providerVisited } from '../../../../src/domain/checks/provider/providerVisited.ts';
import type { ProviderCheck } from '../../../../src/domain/providerCheck.ts';
import { aProvider, policyOf } from '../../builders.ts';
import { aProviderCheck } from '../../providerBuilders.ts';

const on = '2026-11-23';
const of = (providerChecks: ProviderCheck[], profile = 'P4') => ({ providerChecks, policy: policyOf(profile) });
const strict: Strictness = { whenMissing: 'refuse' };

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
