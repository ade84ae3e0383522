import { describe, expect, it } from 'vitest';
import type { Strictness } from '../../../../src/domain/checks/provider/checkState.ts';
import { insuranceCovers } from '../../../../src/domain/checks/provider/insuranceCovers.ts';
import type { ProviderCheck } from '../../../../src/domain/providerCheck.ts';
import { aProvider, policyOf } from '../../builders.ts';
import { checksBut, soundChecks } from './soundChecks.ts';

const judge = (
  providerChecks: ProviderCheck[],
  { on = '2026-11-23', policy = {}, ...strictness }: Strictness & { on?: string; policy?: Record<string, string> } = {},
) => insuranceCovers(aProvider(), { providerChecks, policy: policyOf('P4', policy) }, on, strictness);

describe('The insurance of a provider (PRO-5)', () => {
  it('is met with the four policies in force and high enough', () => {
    expect(judge(soundChecks())).toMatchObject({
      outcome: 'met',
      question: 'Is the provider insured?',
      because: 'The insurance of Foxglove Farm is in force and high enough.',
      citation: { id: 'PRO-5' },
      facts: { gaps: 0 },
    });
  });

  it.each([
    ['publicLiability', 4_999_999, 5_000_000, 'Public liability insurance: £4,999,999 of cover, at least £5,000,000 is needed.'],
    [
      'employersLiability',
      9_999_999,
      10_000_000,
      'Employer’s liability insurance: £9,999,999 of cover, at least £10,000,000 is needed.',
    ],
    [
      'professionalNegligence',
      1_999_999,
      2_000_000,
      'Professional negligence insurance: £1,999,999 of cover, at least £2,000,000 is needed.',
    ],
  ] as const)('of %s bars a placement with £%i and not with £%i', (check, low, enough, words) => {
    expect(judge(checksBut(check, { cover: low }))).toMatchObject({
      outcome: 'notMet',
      because: `The insurance of Foxglove Farm is not as it should be, or not known. ${words} The headteacher may allow it all the same, with a written reason.`,
      facts: { gaps: 1, overridableBy: 'headteacher' },
    });
    expect(judge(checksBut(check, { cover: enough })).outcome).toBe('met');
  });

  it('of motor vehicles has no least amount', () => {
    expect(judge(checksBut('motorInsurance', { cover: 1 })).outcome).toBe('met');
    expect(judge(checksBut('motorInsurance', { cover: undefined })).outcome).toBe('met');
  });

  it('takes the amounts that the school chose', () => {
    const low = checksBut('publicLiability', { cover: 2_000_000 });
    expect(judge(low, { policy: { publicLiability: '2000000' } }).outcome).toBe('met');
    expect(judge(low, { policy: { publicLiability: '2000001' } }).outcome).toBe('notMet');
    expect(judge(checksBut('publicLiability', { cover: undefined }), { policy: { publicLiability: '0' } }).outcome).toBe('met');
  });

  it('that falls short is a warning where the school says so', () => {
    const finding = judge(checksBut('publicLiability', { cover: 1 }), { policy: { insuranceShortfall: 'warns' } });
    expect(finding.outcome).toBe('unclear');
    expect(finding.because).toBe(
      'The insurance of Foxglove Farm is not as it should be, or not known. Public liability insurance: £1 of cover, at least £5,000,000 is needed. Record it on the provider’s page.',
    );
    expect(judge([], { policy: { insuranceShortfall: 'warns' }, whenMissing: 'refuse' }).outcome).toBe('unclear');
  });

  it.each([
    ['2026-11-22', 'yes', 'met'],
    ['2026-11-23', 'yes', 'met'],
    ['2026-11-24', 'yes', 'notMet'],
    ['2026-11-22', 'no', 'met'],
    ['2026-11-23', 'no', 'notMet'],
  ])('that expires on 23 November, on %s, valid that day: %s', (on, validOnExpiryDay, outcome) => {
    const finding = judge(checksBut('publicLiability', { expiresOn: '2026-11-23' }), { on, policy: { validOnExpiryDay } });
    expect(finding.outcome).toBe(outcome);
    if (outcome === 'notMet') expect(finding.because).toContain('Public liability insurance: ran to 23 Nov 2026.');
  });

  it.each([
    ['2027-08-31', 'yes', 'met'],
    ['2027-09-01', 'yes', 'unclear'],
    ['2027-08-31', 'no', 'unclear'],
    ['2027-08-30', 'no', 'met'],
  ])('that runs to 31 August, for a placement to %s, valid that day: %s', (until, validOnExpiryDay, outcome) => {
    const finding = judge(soundChecks(), { until, policy: { validOnExpiryDay } });
    expect(finding.outcome).toBe(outcome);
    if (outcome === 'unclear') {
      expect(finding.facts.gaps).toBe(4);
      expect(finding.because).toContain('Motor insurance: runs to 31 Aug 2027, before the placement ends.');
    }
  });

  it('that nobody recorded warns at the proposal and bars the start', () => {
    const finding = judge([]);
    expect(finding).toMatchObject({ outcome: 'unclear', facts: { gaps: 4 } });
    expect(finding.because).toBe(
      'The insurance of Foxglove Farm is not as it should be, or not known. Public liability insurance: not recorded yet. Employer’s liability insurance: not recorded yet. Professional negligence insurance: not recorded yet. Motor insurance: not recorded yet (or that it uses no vehicles). Record it on the provider’s page.',
    );
    expect(judge([], { whenMissing: 'refuse' }).outcome).toBe('notMet');
  });

  it('that failed bars a placement', () => {
    const finding = judge(checksBut('motorInsurance', { outcome: 'failed' }));
    expect(finding.outcome).toBe('notMet');
    expect(finding.because).toContain('Motor insurance: failed on 10 Sep 2026.');
  });

  it('is unclear without its amount or its last day', () => {
    const noAmount = judge(checksBut('publicLiability', { cover: undefined }), { whenMissing: 'refuse' });
    expect(noAmount.outcome).toBe('unclear');
    expect(noAmount.because).toContain('Public liability insurance: the amount is not recorded; at least £5,000,000 is needed.');
    const noEnd = judge(checksBut('publicLiability', { expiresOn: undefined }));
    expect(noEnd.outcome).toBe('unclear');
    expect(noEnd.because).toContain('Public liability insurance: its last day is not recorded.');
  });

  it('that is not needed, with the reason, asks for neither amount nor day', () => {
    const notNeeded = { outcome: 'notNeeded', cover: undefined, expiresOn: undefined } as const;
    expect(judge(checksBut('professionalNegligence', { ...notNeeded, evidence: 'No advice is given' })).outcome).toBe('met');
    expect(judge(checksBut('professionalNegligence', { ...notNeeded, evidence: '' })).outcome).toBe('unclear');
    expect(judge(checksBut('professionalNegligence', { ...notNeeded, cover: 5, evidence: 'None given' })).outcome).toBe('met');
  });
});
