import { describe, expect, it } from 'vitest';
import { providerAssessment } from '../../../../src/domain/duties/beforeStart/providerAssessment.ts';
import { referralPartA } from '../../../../src/domain/duties/beforeStart/referralPartA.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { aChoice, aDone, aSignature, policyOf } from '../../builders.ts';
import { dutiesOf, proposed, sentBack, standing, theDuty, withdrawn } from './starts.ts';

const agreed = (at: string) => ({ proposed: aSignature('Miriam Okafor', at) });
const p3 = (values: Record<string, string> = {}) => ({ policy: policyOf('P3', values) });

describe.each([
  ['Part A of the referral form (REF-7)', referralPartA, 'partAInDays'],
  ['The provider’s own first assessment (REF-9)', providerAssessment, 'assessmentInDays'],
] as const)('%s', (_, rule, days) => {
  it.each([
    ['is due seven days after the referral was agreed', '2026-11-16T10:00:00.000Z', '2026-11-23', '2026-11-23'],
    ['is moved off half-term', '2026-10-19T10:00:00.000Z', '2026-10-23', '2026-11-02'],
    ['is moved off an INSET day', '2026-11-20T10:00:00.000Z', '2026-11-26', '2026-11-30'],
    ['is moved off a day closed by snow', '2026-12-01T10:00:00.000Z', '2026-12-07', '2026-12-09'],
    ['never falls before the referral', '2026-10-24T10:00:00.000Z', '2026-11-02', '2026-11-02'],
    ['counts from the day in London', '2026-09-14T23:30:00.000Z', '2026-09-22', '2026-09-22'],
  ])('%s (%s): %s, or %s', (_situation, at, before, after) => {
    expect(theDuty(rule, agreed(at), p3()).dueOn).toBe(before);
    expect(theDuty(rule, agreed(at), p3({ dueInHolidays: 'schoolDayAfter' })).dueOn).toBe(after);
  });

  it('is due after as many days as the school chose', () => {
    expect(theDuty(rule, agreed('2026-11-16T10:00:00.000Z'), p3({ [days]: '3' })).dueOn).toBe('2026-11-19');
  });

  it.each([
    ['the day before', '2026-11-16T10:00:00.000Z', '2026-11-23', 'the usual choice'],
    ['the day', '2026-11-17T10:00:00.000Z', '2026-11-20', 'the school since 17 Nov 2026 (Miriam Okafor)'],
  ])('is judged by the rule of the day of the referral: %s the school changed it', (_situation, at, dueOn, basis) => {
    const change = aChoice(days, '3', { validFrom: '2026-11-17' });
    const policy = policyBook([...policyOf('P3').choices, change], 'larkhill');
    expect(theDuty(rule, agreed(at), { policy })).toMatchObject({ dueOn, basis });
  });

  it('is unclear where the calendar ends too soon', () => {
    const duty = theDuty(rule, agreed('2027-07-19T10:00:00.000Z'), p3());
    expect(standing(duty, '2027-07-19')).toBe('unclear');
    const missing = 'The school calendar does not know the school days around Monday 26 July 2027: add the terms, and do it now.';
    expect(duty.words().because).toBe(`The referral was agreed on Monday 19 July 2027. ${missing}`);
    expect(duty.words().steps[2]).toBe(missing);
  });

  it('is none for a proposal that was sent back or withdrawn', () => {
    for (const decision of [sentBack, withdrawn]) expect(dutiesOf(rule, { decision }, p3())).toEqual([]);
    expect(dutiesOf(rule, { decision: proposed }, p3())).toHaveLength(1);
  });
});

describe('Part A of the referral form (REF-7)', () => {
  it.each(['P0', 'P1', 'P2', 'P4'])('is not asked for by profile %s', (profile) => {
    expect(dutiesOf(referralPartA, {}, { policy: policyOf(profile) })).toEqual([]);
  });

  it('says what goes where by when', () => {
    const duty = theDuty(referralPartA, {}, p3());
    expect(duty).toMatchObject({
      key: 'referralPartA|placement-1|',
      owner: 'apLead',
      citation: provisions.REF7,
      basis: 'the usual choice',
    });
    expect(duty.words()).toEqual({
      say: 'Send part A of the referral form for Amara Obi at Foxglove Farm.',
      because:
        'The referral was agreed on Monday 2 November 2026; part A of the form goes to Foxglove Farm within 7 days, by Monday 9 November 2026.',
      steps: [
        'The referral was agreed on Monday 2 November 2026: the day of the proposal.',
        'Part A of the form goes to Foxglove Farm within 7 days (the usual choice, REF-7): Monday 9 November 2026.',
        'There is school on that day.',
      ],
    });
  });

  it('is done by its record', () => {
    const duty = theDuty(referralPartA, {}, { ...p3(), dutyRecords: [aDone('referralPartA|placement-1|', '2026-11-10')] });
    expect(standing(duty, '2026-12-01')).toBe('doneLate');
  });
});

describe('The provider’s own first assessment (REF-9)', () => {
  it('says which way it was moved', () => {
    const at = agreed('2026-10-19T10:00:00.000Z');
    expect(theDuty(providerAssessment, at).words().steps[2]).toBe(
      'There is no school on that day; it is due on the school day before, Friday 23 October 2026 (the usual choice).',
    );
    expect(theDuty(providerAssessment, at, p3({ dueInHolidays: 'schoolDayAfter' })).words().steps[2]).toBe(
      'There is no school on that day; it is due on the school day after, Monday 2 November 2026 (the school since 1 Sep 2020 (Miriam Okafor)).',
    );
  });

  it('says what is assessed by whom', () => {
    const duty = theDuty(providerAssessment);
    expect(duty).toMatchObject({ key: 'providerAssessment|placement-1|', owner: 'apLead', citation: provisions.REF9 });
    expect(duty.words()).toMatchObject({
      say: 'Get Foxglove Farm’s own first assessment of Amara, and record it.',
      because:
        'The referral was agreed on Monday 2 November 2026; Foxglove Farm assesses Amara within 7 days, by Monday 9 November 2026.',
    });
  });
});
