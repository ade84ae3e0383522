import { describe, expect, it } from 'vitest';
import { meals } from '../../../../src/domain/duties/beforeStart/meals.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aPupil } from '../../builders.ts';
import { dutiesOf, sentBack, standing, starts, theDuty } from './starts.ts';

const eligible = { pupils: [aPupil({ isEligibleForFreeSchoolMeals: true })] };

describe('Free school meals at the provider (ATT-9)', () => {
  it.each(starts)('is due on the last school day before a start %s (%s)', (_, startsOn, dueOn) => {
    expect(theDuty(meals, { startsOn }, eligible).dueOn).toBe(dueOn);
  });

  it('says what to do and why, and whose it is', () => {
    const duty = theDuty(meals, {}, eligible);
    expect(duty).toMatchObject({
      key: 'meals|placement-1|',
      owner: 'apLead',
      citation: provisions.ATT9,
    });
    expect(duty.words()).toMatchObject({
      say: 'Arrange Amara’s free school meal at Foxglove Farm (meal, food or voucher), and check it.',
      because:
        'Amara’s first day at Foxglove Farm is Monday 9 November 2026, and Amara is entitled to free school meals there as at school.',
    });
  });

  it('is none of a proposal that was sent back', () => {
    expect(dutiesOf(meals, { decision: sentBack }, eligible)).toEqual([]);
  });

  it('is none for a pupil who is not eligible', () => {
    expect(dutiesOf(meals, {}, { pupils: [aPupil({ isEligibleForFreeSchoolMeals: false })] })).toEqual([]);
  });

  it('is unclear when the pupil is gone from the list', () => {
    const duty = theDuty(meals, {}, { pupils: [] });
    expect(standing(duty, '2026-11-09')).toBe('unclear');
    expect(duty.words().because).toBe(
      'The pupil is no longer in the list, so nobody can say whether free school meals are due: put the pupil back, then look again.',
    );
  });
});
