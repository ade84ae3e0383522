import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { ehcpReport } from '../../../../src/domain/duties/running/ehcpReport.ts';
import { pepReport } from '../../../../src/domain/duties/running/pepReport.ts';
import { aCase, aDone, aPlacement, aPupil, entries2026, entry } from '../../builders.ts';
import { withEhcPlan } from './offSiteReviews.ts';
import { partsAndDays, standings } from './shown.ts';

const from = (startsOn: string, endsOn: string) => ({ placements: [aPlacement({ startsOn, endsOn })] });
const twoYears = schoolCalendar([...entries2026, entry('term', 'Autumn term 2027', '2027-09-02', '2027-12-17')], []);

describe('Report for the review of the EHC plan (REV-2)', () => {
  const reports = (change: Parameters<typeof aCase>[0] = {}) => ehcpReport(aCase({ pupils: [withEhcPlan], ...change }));

  it.each([
    ['by the last day', '2026-11-09', '2027-03-25', [['2026-11-09', '2027-03-25']]],
    [
      'by the last school day of a placement that ends on the INSET day',
      '2026-11-09',
      '2026-11-27',
      [['2026-11-09', '2026-11-26']],
    ],
    ['by the end of the school year', '2026-11-09', '2027-08-31', [['2026-11-09', '2027-07-21']]],
  ])('is due once a school year, %s', (_, startsOn, endsOn, expected) => {
    expect(partsAndDays(reports(from(startsOn, endsOn)))).toEqual(expected);
  });

  it('is due in each school year that the calendar knows', () => {
    expect(partsAndDays(reports({ ...from('2026-11-09', '2027-11-30'), calendar: twoYears }))).toEqual([
      ['2026-11-09', '2027-07-21'],
      ['2027-09-01', '2027-11-30'],
    ]);
    expect(partsAndDays(reports(from('2026-11-09', '2027-11-30')))).toEqual([['2026-11-09', '2027-07-21']]);
  });

  it('has no day while the summer term is not in the calendar, or nothing is', () => {
    const autumn = schoolCalendar(entries2026.slice(0, 4), []);
    const duties = reports({ calendar: autumn });
    expect(partsAndDays(duties)).toEqual([['2026-11-09', undefined]]);
    expect(duties[0]?.words().because).toMatch(/^Nobody can say by when/);
    expect(partsAndDays(reports({ calendar: schoolCalendar([], []) }))).toEqual([['2026-11-09', undefined]]);
    const toJune = (endsOn: string) => schoolCalendar([entry('term', 'A year', '2026-09-02', endsOn)], []);
    expect(
      partsAndDays(reports({ ...from('2026-11-09', '2027-08-31'), calendar: toJune('2027-05-31') }))[0]?.[1],
    ).toBeUndefined();
    expect(partsAndDays(reports({ ...from('2026-11-09', '2027-08-31'), calendar: toJune('2027-06-01') }))[0]?.[1]).toBe(
      '2027-06-01',
    );
  });

  it('is for pupils with an EHC plan in an approved placement', () => {
    expect(ehcpReport(aCase({ pupils: [aPupil({ senStatus: 'senSupport' })] }))).toEqual([]);
    expect(ehcpReport(aCase({ pupils: [] }))).toEqual([]);
    expect(reports({ placements: [aPlacement({ decision: { status: 'proposed' } })] })).toEqual([]);
  });

  it('is done by its record', () => {
    const dutyRecords = [aDone('ehcpReport|placement-1|2026-11-09', '2027-02-01')];
    expect(standings(reports({ dutyRecords }), '2027-03-26')).toEqual(['doneInTime']);
    expect(standings(reports(), '2027-03-26')).toEqual(['overdue']);
  });

  it('says why, and that the day is school practice', () => {
    const [duty] = reports();
    expect(duty).toMatchObject({ key: 'ehcpReport|placement-1|2026-11-09', owner: 'senco', citation: { id: 'REV-2' } });
    expect(duty?.words()).toEqual({
      say: 'Get the report of Foxglove Farm for the review of Amara’s EHC plan, or record that the provider took part.',
      because:
        'Amara Obi at Foxglove Farm has an EHC plan; the provider takes part in its yearly review or reports to it, in this school year by Thursday 25 March 2027.',
      steps: [
        'The pupil has an EHC plan, and the provider attends its review or writes a report (REV-2).',
        'Once a school year is school practice, from Monday 9 November 2026 on; bring it forward to the review’s own day.',
        'The last school day of that year in the placement is Thursday 25 March 2027.',
      ],
    });
    expect(reports({ providers: [] })[0]?.words().say).toContain('the report of the provider for');
  });
});

describe('Report for the personal education plan (REV-2)', () => {
  const lookedAfter = aPupil({ isLookedAfter: true });
  const reports = (change: Parameters<typeof aCase>[0] = {}) => pepReport(aCase({ pupils: [lookedAfter], ...change }));

  it.each([
    [
      'in each',
      '2026-11-09',
      '2027-04-30',
      [
        ['2026-11-09', '2026-12-18'],
        ['2027-01-05', '2027-03-25'],
        ['2027-04-12', '2027-04-30'],
      ],
    ],
    ['by the last day, on a school day', '2026-11-09', '2026-11-27', [['2026-11-09', '2026-11-26']]],
    ['in none without a school day', '2026-11-27', '2026-11-29', []],
    ['in none in the holidays', '2026-12-21', '2026-12-31', []],
  ])('is due once a term, %s', (_, startsOn, endsOn, expected) => {
    expect(partsAndDays(reports(from(startsOn, endsOn)))).toEqual(expected);
  });

  it('is for looked-after pupils in an approved placement', () => {
    expect(pepReport(aCase())).toEqual([]);
    expect(pepReport(aCase({ pupils: [] }))).toEqual([]);
    expect(reports({ placements: [aPlacement({ decision: { status: 'proposed' } })] })).toEqual([]);
  });

  it('has no day where the calendar knows nothing of the placement', () => {
    const duties = reports(from('2027-09-06', '2027-12-01'));
    expect(partsAndDays(duties)).toEqual([['2027-09-06', undefined]]);
    expect(duties[0]).toMatchObject({ kind: 'pepReport', citation: { id: 'REV-2' } });
  });

  it('says why, and that once a term is school practice', () => {
    const dutyRecords = [aDone('pepReport|placement-1|2026-11-09', '2026-12-01')];
    const [duty] = reports({ dutyRecords });
    expect(duty).toMatchObject({ owner: 'designatedSafeguardingLead', citation: { id: 'REV-2' }, done: { on: '2026-12-01' } });
    expect(duty?.words()).toEqual({
      say: 'Get the report of Foxglove Farm for Amara’s personal education plan, or record that the provider took part.',
      because:
        'Amara Obi at Foxglove Farm is looked after; the provider reports to the personal education plan once a term, in this term by Friday 18 December 2026.',
      steps: [
        'The pupil is looked after, and the provider reports to the personal education plan (REV-2).',
        'Once a term is school practice; this term counts from Monday 9 November 2026.',
        'Its last school day in the placement is Friday 18 December 2026.',
      ],
    });
    expect(reports({ providers: [] })[0]?.words().say).toContain('the report of the provider for');
  });
});
