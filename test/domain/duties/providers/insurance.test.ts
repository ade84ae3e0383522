import { describe, expect, it } from 'vitest';
import { providerDuties } from '../../../../src/domain/duties/providers/providerDuties.ts';
import { rulebook } from '../../../../src/domain/duties/rulebook.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { trustScope } from '../../../../src/domain/policy/policyChoice.ts';
import type { ProviderCheck, ProviderCheckKind } from '../../../../src/domain/providerCheck.ts';
import type { SchoolFacts } from '../../../../src/domain/schoolFacts.ts';
import { aChoice, aPlacement, policyOf, someFacts } from '../../builders.ts';
import { aProviderCheck } from '../../providerBuilders.ts';

const momentOn = (today: string) => ({ now: `${today}T08:00:00.000Z`, today });
const dutiesOf = (kind: string, facts: SchoolFacts, today = '2026-11-23') =>
  providerDuties(rulebook(facts), today).filter((duty) => duty.kind === kind);
const brief = (facts: SchoolFacts, today = '2026-11-23', about = 'publicLiability') =>
  dutiesOf('insurance', facts, today)
    .map((duty) => [duty.key.split('|').slice(2).join('|'), duty.dueOn, standingOn(duty, momentOn(today))])
    .filter(([part]) => String(part).startsWith(about));
const insured = (cover: number | undefined, change: Partial<ProviderCheck> = {}, kind: ProviderCheckKind = 'publicLiability') =>
  aProviderCheck({
    check: kind,
    on: '2026-10-01',
    cover,
    expiresOn: '2027-01-31',
    key: `${kind}-${cover}-${change.on ?? ''}`,
    ...change,
  });
const withInsurance = (checks: readonly ProviderCheck[], change: Parameters<typeof someFacts>[0] = {}) =>
  someFacts({ providerChecks: checks, ...change });

describe('Insurance with least cover (PRO-5)', () => {
  it.each([
    ['publicLiability', 4_999_999, 'overdue'],
    ['publicLiability', 5_000_000, 'doneInTime'],
    ['employersLiability', 9_999_999, 'overdue'],
    ['employersLiability', 10_000_000, 'doneInTime'],
    ['professionalNegligence', 1_999_999, 'overdue'],
    ['professionalNegligence', 2_000_000, 'doneInTime'],
    ['motorInsurance', 1, 'doneInTime'],
    ['motorInsurance', undefined, 'doneInTime'],
    ['publicLiability', undefined, 'overdue'],
  ] as const)('%s of £%s is %s', (kind, cover, standing) => {
    expect(brief(withInsurance([insured(cover, {}, kind)]), '2026-11-23', kind)[0]).toEqual([kind, '2026-11-06', standing]);
  });

  it('is asked for before the first pupil; motor insurance only when it was recorded', () => {
    expect(dutiesOf('insurance', someFacts()).map(({ key, dueOn }) => [key, dueOn])).toEqual([
      ['insurance|foxglove|publicLiability', '2026-11-06'],
      ['insurance|foxglove|employersLiability', '2026-11-06'],
      ['insurance|foxglove|professionalNegligence', '2026-11-06'],
    ]);
  });

  it('is enough when it is not needed and the reason is given', () => {
    const notNeeded = { outcome: 'notNeeded', evidence: 'Covered by the council', expiresOn: undefined } as const;
    expect(brief(withInsurance([insured(undefined, notNeeded)]))).toEqual([['publicLiability', '2026-11-06', 'doneInTime']]);
    expect(brief(withInsurance([insured(undefined, { ...notNeeded, evidence: '' })]))).toEqual([
      ['publicLiability', '2026-11-06', 'overdue'],
    ]);
  });

  it.each([
    ['nothing', [], 'nothing is recorded'],
    ['too little', [insured(1_000_000)], 'the cover seen on 1 Oct 2026 was £1,000,000, less than £5,000,000'],
    ['no cover', [insured(undefined)], 'the cover seen on 1 Oct 2026 was not recorded'],
    ['a failed check', [insured(9e6, { outcome: 'failed' })], 'it failed on 1 Oct 2026'],
  ])('says what is wrong with %s', (_, checks, what) => {
    const [duty] = dutiesOf('insurance', withInsurance(checks));
    expect(duty).toMatchObject({
      owner: 'apLead',
      citation: { id: 'PRO-5' },
      basis: 'the usual choice',
      providerKey: 'foxglove',
    });
    expect(duty?.words()).toEqual({
      say: 'See the public liability insurance of Foxglove Farm.',
      because: `A pupil starts there on Monday 9 November 2026, and ${what}. Without it no new pupil may start there.`,
      steps: [
        'The least cover is £5,000,000 for any one occurrence (the usual choice, PRO-5).',
        'The first placement at Foxglove Farm that runs or is to come starts on Monday 9 November 2026.',
        'The last school day before it is Friday 6 November 2026.',
      ],
    });
  });

  it('is a warning where the school chose so', () => {
    const [duty] = dutiesOf('insurance', someFacts({ policy: policyOf('P4', { insuranceShortfall: 'warns' }) }));
    expect(duty?.words().because).toMatch(/The school takes this as a warning; it does not bar a new placement\.$/);
  });

  it('has no least cover for motor insurance, and rests on no value', () => {
    const [, , , duty] = dutiesOf('insurance', withInsurance([insured(1, { outcome: 'failed' }, 'motorInsurance')]));
    expect(duty).toMatchObject({ key: 'insurance|foxglove|motorInsurance', basis: '' });
    expect(duty?.words().steps[0]).toMatch(/^The first placement at Foxglove Farm/);
  });
});

describe('Insurance is chased before it lapses (PRO-5)', () => {
  it.each([
    ['valid on its expiry day', 'yes', '2026-12-01', '2026-12-01', 'and is taken as valid on that day'],
    ['not valid on it', 'no', '2026-12-01', '2026-11-30', 'and is no longer taken as valid on that day'],
    [
      'expiring on the Monday after the INSET day, not valid on it',
      'no',
      '2026-11-30',
      '2026-11-26',
      'and is no longer taken as valid on that day',
    ],
  ])('%s', (_, validOnExpiryDay, expiresOn, dueOn, sentence) => {
    const facts = withInsurance([insured(5e6, { expiresOn })], { policy: policyOf('P4', { validOnExpiryDay }) });
    const duty = dutiesOf('insurance', facts).find(({ key }) => key === `insurance|foxglove|publicLiability|${expiresOn}`);
    expect(duty).toMatchObject({ dueOn, done: undefined });
    expect(duty?.words().say).toBe('Ask for the renewal of the public liability insurance of Foxglove Farm.');
    expect(duty?.words().because).toContain(sentence);
    expect(duty?.words().because).toMatch(/^The insurance seen on Thursday 1 October 2026 expires on/);
  });

  it.each([
    ['the day before', '2026-11-30', 'due'],
    ['on the last day', '2026-12-01', 'due'],
    ['the day after', '2026-12-02', 'overdue'],
  ])('%s', (_, today, standing) => {
    expect(brief(withInsurance([insured(5e6, { expiresOn: '2026-12-01' })]), today)[1]).toEqual([
      'publicLiability|2026-12-01',
      '2026-12-01',
      standing,
    ]);
  });

  it('is renewed by the next that is enough, not by too low a cover', () => {
    const old = insured(5e6, { expiresOn: '2026-11-20' });
    expect(brief(withInsurance([old, insured(6e6, { on: '2026-11-19', expiresOn: '2027-11-20' })]))).toEqual([
      ['publicLiability', '2026-11-06', 'doneInTime'],
      ['publicLiability|2026-11-20', '2026-11-20', 'doneInTime'],
      ['publicLiability|2027-11-20', '2027-11-20', 'coming'],
    ]);
    const low = withInsurance([old, insured(1e6, { on: '2026-11-19', key: 'low' })]);
    expect(brief(low)).toEqual([
      ['publicLiability', '2026-11-06', 'doneInTime'],
      ['publicLiability|failed|low', '2026-11-19', 'overdue'],
    ]);
    expect(dutiesOf('insurance', low)[1]?.words().because).toMatch(
      /^It was in order, and then the cover seen on 19 Nov 2026 was £1,000,000, less than £5,000,000\./,
    );
  });

  it('is unclear while its expiry is not recorded', () => {
    const facts = withInsurance([insured(5e6, { expiresOn: undefined })]);
    expect(brief(facts)).toEqual([
      ['publicLiability', '2026-11-06', 'doneInTime'],
      ['publicLiability|noExpiry', undefined, 'unclear'],
    ]);
    expect(dutiesOf('insurance', facts)[1]?.words()).toEqual({
      say: 'Record when the public liability insurance of Foxglove Farm expires.',
      because:
        'It was seen on Thursday 1 October 2026, but its expiry is not recorded, so nobody can say by when it must be renewed.',
      steps: ['Insurance is renewed before it lapses (PRO-5), and the day on which it lapses is not known.'],
    });
    expect(brief(withInsurance([insured(1e6, { expiresOn: undefined })]))).toHaveLength(1);
  });

  it('is judged by a higher least cover from the day of that choice on', () => {
    const policy = policyBook(
      [aChoice('publicLiability', '6000000', { validFrom: '2026-11-21' }), aChoice('profile', 'P4', { scope: trustScope })],
      'larkhill',
    );
    const seen = [insured(5e6)];
    expect(brief(withInsurance(seen, { policy }), '2026-11-20')[0]).toEqual(['publicLiability', '2026-11-06', 'doneInTime']);
    expect(brief(withInsurance(seen, { policy }), '2026-11-23')).toEqual([['publicLiability', '2026-11-23', 'due']]);
    expect(dutiesOf('insurance', withInsurance(seen, { policy }))[0]?.words().steps[1]).toBe(
      'The least cover was raised on Saturday 21 November 2026; until then what was seen was enough.',
    );
    // What was too low before the choice too, or was seen after it, was due before the first pupil.
    expect(brief(withInsurance([insured(4e6)], { policy }))).toEqual([['publicLiability', '2026-11-06', 'overdue']]);
    expect(brief(withInsurance([insured(5e6, { on: '2026-11-23' })], { policy }))).toEqual([
      ['publicLiability', '2026-11-06', 'overdue'],
    ]);
    expect(brief(withInsurance([insured(5e6, { outcome: 'failed' })], { policy }))).toEqual([
      ['publicLiability', '2026-11-06', 'overdue'],
    ]);
    // Nobody was there yet.
    const toCome = [aPlacement({ startsOn: '2026-12-07' })];
    expect(brief(withInsurance(seen, { policy, placements: toCome }))).toEqual([['publicLiability', '2026-12-04', 'coming']]);
    const begun = [aPlacement({ startsOn: '2026-09-02' })];
    expect(brief(withInsurance(seen, { policy, placements: begun }))).toEqual([['publicLiability', '2026-11-23', 'due']]);
  });
});
