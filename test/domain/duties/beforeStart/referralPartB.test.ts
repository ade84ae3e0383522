import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { referralPartB } from '../../../../src/domain/duties/beforeStart/referralPartB.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aSignature, entries2026, policyOf } from '../../builders.ts';
import { dutiesOf, proposed, sentBack, theDuty, withdrawn } from './starts.ts';

const p3 = { policy: policyOf('P3') };
const review = (key: string, dueOn: string, placementKey = 'placement-1') => ({ key, placementKey, dueOn, held: undefined });

describe('Part B of the referral form (REF-7)', () => {
  it.each([
    ['the end of the half-term of the start', '2026-11-16', '2026-12-18'],
    ['thirty school days after the start, if that is earlier', '2026-11-03', '2026-12-17'],
  ])('is due by %s, with no review yet (start %s: %s)', (_, startsOn, dueOn) => {
    expect(theDuty(referralPartB, { startsOn }, p3).dueOn).toBe(dueOn);
  });

  it('is due by the earliest review there is, held or not', () => {
    const held = { on: '2026-11-30', outcome: 'continue' as const, summary: '', recorded: aSignature() };
    const reviews = [
      review('r2', '2027-02-11'),
      { ...review('r1', '2026-12-03'), held },
      review('r0', '2026-11-20', 'placement-2'),
    ];
    expect(theDuty(referralPartB, {}, { ...p3, reviews }).dueOn).toBe('2026-12-03');
  });

  it('is due on the school day before a review that somebody set on a day without school', () => {
    const duty = theDuty(referralPartB, {}, { ...p3, reviews: [review('r1', '2026-11-28')] });
    expect(duty.dueOn).toBe('2026-11-26');
    expect(duty.words().because).toContain('the first is due on Saturday 28 November 2026.');
  });

  it('says by which review', () => {
    const duty = theDuty(referralPartB, {}, { ...p3, reviews: [review('r1', '2026-12-03')] });
    expect(duty).toMatchObject({
      key: 'referralPartB|placement-1|',
      owner: 'apLead',
      citation: provisions.REF7,
      basis: 'profile P3',
    });
    expect(duty.words()).toEqual({
      say: 'Send part B of the referral form for Amara Obi at Foxglove Farm.',
      because: 'Part B goes to Foxglove Farm by the first review of the placement; the first is due on Thursday 3 December 2026.',
      steps: [
        'The referral form has two parts; part B is due by the first review (profile P3, REF-7).',
        'Of the reviews, the first is due on Thursday 3 December 2026.',
      ],
    });
  });

  it('is asked for only where the form has two parts, and not when sent back or withdrawn', () => {
    expect(dutiesOf(referralPartB, {}, { policy: policyOf('P1') })).toEqual([]);
    for (const decision of [sentBack, withdrawn]) expect(dutiesOf(referralPartB, { decision }, p3)).toEqual([]);
    expect(dutiesOf(referralPartB, { decision: proposed }, p3)).toHaveLength(1);
  });

  it('is due on the last day that the calendar knows', () => {
    const calendar = schoolCalendar(entries2026.slice(0, 2), []);
    expect(theDuty(referralPartB, { startsOn: '2026-12-14' }, { ...p3, calendar }).dueOn).toBe('2026-12-18');
  });

  it.each([
    ['has no terms', [], '2026-11-09'],
    ['ends before the placement', entries2026.slice(0, 1), '2026-12-19'],
  ])('is unclear while the school calendar %s', (_, entries, startsOn) => {
    const duty = theDuty(referralPartB, { startsOn }, { ...p3, calendar: schoolCalendar(entries, []) });
    expect(duty.dueOn).toBeUndefined();
    expect(duty.words().because).toBe(
      'Part B goes to Foxglove Farm by the first review of the placement; no review is planned and the school calendar does not say when the first falls due: add the terms.',
    );
  });
});
