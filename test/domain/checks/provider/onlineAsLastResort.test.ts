import { describe, expect, it } from 'vitest';
import type { Strictness } from '../../../../src/domain/checks/provider/checkState.ts';
import { onlineAsLastResort } from '../../../../src/domain/checks/provider/onlineAsLastResort.ts';
import type { ProviderCheck } from '../../../../src/domain/providerCheck.ts';
import { aProvider, policyOf } from '../../builders.ts';
import { aProviderCheck } from '../../providerBuilders.ts';

const on = '2026-11-23';
const of = (providerChecks: ProviderCheck[], profile = 'P4') => ({ providerChecks, policy: policyOf(profile) });
const strict: Strictness = { whenMissing: 'refuse' };

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
