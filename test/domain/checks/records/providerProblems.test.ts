import { describe, expect, it } from 'vitest';
import { aDeclaration, aProviderCheck } from '../../providerBuilders.ts';
import { only, problems } from './problemsOf.ts';

describe('A record of a provider', () => {
  it('expires before it was made', () => {
    expect(only({ providerChecks: [aProviderCheck({ expiresOn: '2026-09-09' })] })).toMatchObject({
      because:
        'The check “Registration status” of Foxglove Farm was made on Thursday 10 September 2026 and expires before, on Wednesday 9 September 2026. Record it again with the right day.',
      facts: { list: 'providerChecks', record: 'check-registration-2026-09-10', problem: 'expiresBeforeMade' },
    });
  });

  it('is of a provider that is not in the list', () => {
    expect(only({ providerChecks: [aProviderCheck({ providerKey: 'gone' })] })).toMatchObject({
      because:
        'The check “Registration status” of a provider that is not in the trust’s list, made on Thursday 10 September 2026, counts for nobody. Correct the provider.',
      facts: { problem: 'providerUnknown', other: 'gone' },
    });
    expect(only({ providerDeclarations: [aDeclaration({ providerKey: 'gone' })] })).toMatchObject({
      because:
        'What was declared for a provider that is not in the trust’s list on Tuesday 3 November 2026 counts for nobody. Correct the provider.',
      facts: { list: 'providerDeclarations', record: 'declaration-2026-11-03', problem: 'providerUnknown', other: 'gone' },
    });
  });

  it.each([
    [{ pupils: 3, fullTimePupils: 3, fullTimeLookedAfter: 3, fullTimeWithEhcPlan: 3, fullTimeWithSenSupport: 3 }, 0],
    [{ pupils: 3, fullTimePupils: 4 }, 1],
    [{ pupils: 3, fullTimePupils: 2, fullTimeLookedAfter: 3 }, 1],
    [{ pupils: 3, fullTimePupils: 2, fullTimeWithEhcPlan: 3 }, 1],
    [{ pupils: 3, fullTimePupils: 2, fullTimeWithSenSupport: 3 }, 1],
  ])('declares %o: %i problem', (change, count) => {
    expect(problems({ providerDeclarations: [aDeclaration(change)] })).toHaveLength(count);
  });

  it('declares what does not add up', () => {
    expect(
      only({ providerDeclarations: [aDeclaration({ pupils: 3, fullTimePupils: 2, fullTimeWithEhcPlan: 4 })] }),
    ).toMatchObject({
      because:
        'What was declared for Foxglove Farm on Tuesday 3 November 2026 does not add up: 3 pupils, 2 of them full time, and of these up to 4 in one group. Ask the provider again.',
      facts: { problem: 'doesNotAddUp' },
    });
  });
});
