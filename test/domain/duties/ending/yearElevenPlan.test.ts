import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { yearElevenPlan } from '../../../../src/domain/duties/ending/yearElevenPlan.ts';
import { aCase, aPlacement, aPupil, ended, entries2026, entry } from '../../builders.ts';

const plansOf = (change: Parameters<typeof aPlacement>[0] = {}, more: Parameters<typeof aCase>[0] = {}) =>
  yearElevenPlan(aCase({ pupils: [aPupil({ yearGroup: 11 })], placements: [aPlacement(change)], ...more }));

describe('The year 11 plan (REV-7)', () => {
  it('is a school practice: the AP lead has it by the end of the spring term', () => {
    expect(plansOf({ endsOn: '2027-06-25' })).toMatchObject([
      {
        key: 'yearElevenPlan|placement-1|',
        owner: 'apLead',
        dueOn: '2027-03-25',
        citation: { id: 'REV-7' },
        basis: 'school practice',
      },
    ]);
    expect(plansOf({ endsOn: '2027-06-25' })[0]?.words()).toEqual({
      say: 'Plan the next place in education, employment or training for Amara, and support for mental wellbeing until then.',
      because: 'Amara Obi is in year 11; the plan is due by Thursday 25 March 2027.',
      steps: [
        'School practice: the plan is there by the end of the spring term, or by the placement’s end if that is earlier (REV-7 names no day).',
        'The spring term ends on Thursday 25 March 2027.',
        'The placement ends on Friday 25 June 2027.',
      ],
    });
  });

  it.each([
    ['ends before Christmas', '2026-12-11', '2026-12-11'],
    ['ends on a Sunday before Christmas', '2026-12-13', '2026-12-11'],
    ['ends the day before the end of the spring term', '2027-03-24', '2027-03-24'],
    ['ends with the spring term', '2027-03-25', '2027-03-25'],
    ['ends the day after', '2027-03-26', '2027-03-25'],
    ['ends in the summer term', '2027-07-21', '2027-03-25'],
  ])('for a placement that %s', (_, endsOn, dueOn) => {
    expect(plansOf({ endsOn })[0]?.dueOn).toBe(dueOn);
  });

  it('is due when a placement begins that begins after the spring term', () => {
    const [plan] = plansOf({ startsOn: '2027-05-04', endsOn: '2027-06-25' });
    expect(plan?.dueOn).toBe('2027-05-04');
    expect(plan?.words().steps).toContain('The placement begins after that day; the plan is due when it begins.');
    expect(plansOf({ startsOn: '2027-05-01', endsOn: '2027-06-25' })[0]?.dueOn).toBe('2027-05-04');
    expect(plansOf({ startsOn: '2027-07-24', endsOn: '2027-07-30' })[0]?.dueOn).toBe('2027-07-24');
  });

  it('takes the last of the terms between January and March where a school has six', () => {
    const six = schoolCalendar(
      [
        entry('term', 'Term 2', '2026-11-02', '2026-12-18'),
        entry('term', 'Term 3', '2027-01-01', '2027-02-12'),
        entry('term', 'Term 4', '2027-02-22', '2027-03-31'),
        entry('term', 'Term 5', '2027-04-01', '2027-05-28'),
      ],
      bankHolidays,
    );
    expect(plansOf({ endsOn: '2027-05-28' }, { calendar: six })[0]?.dueOn).toBe('2027-03-31');
  });

  it('is unclear, and says so, where the calendar has no spring term', () => {
    const autumnOnly = schoolCalendar(entries2026.slice(0, 4), bankHolidays);
    const [plan] = plansOf({}, { calendar: autumnOnly });
    expect(plan?.dueOn).toBeUndefined();
    expect(plan?.words().because).toBe(
      'Amara Obi is in year 11, but the calendar has no spring term for the school year of Thursday 25 March 2027; add the terms to see by when the plan is due.',
    );
    expect(plan?.words().steps).toContain('The calendar has no spring term for that school year.');
    expect(plansOf({ endsOn: '2026-12-11' }, { calendar: autumnOnly })[0]?.dueOn).toBe('2026-12-11');
    expect(plansOf({ endsOn: '2027-01-01' }, { calendar: autumnOnly })[0]?.dueOn).toBeUndefined();
  });

  it('lapses with the placement', () => {
    expect(plansOf({ decision: ended('2027-02-12') })[0]).toMatchObject({ dueOn: '2027-02-12', lapsedOn: '2027-02-13' });
  });

  it('is for year 11 only, once the placement is approved', () => {
    for (const yearGroup of [10, 12]) expect(plansOf({}, { pupils: [aPupil({ yearGroup })] })).toEqual([]);
    expect(plansOf({}, { pupils: [] })).toEqual([]);
    expect(plansOf({ decision: { status: 'proposed' } })).toEqual([]);
  });
});
