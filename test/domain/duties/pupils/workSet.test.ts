import { describe, expect, it } from 'vitest';
import { aDone, aPupil } from '../../builders.ts';
import { aSuspension, dutiesOf, dutyOf, standing } from './builders.ts';

const of = (startsOn: string, endsOn: string | undefined, key = 'suspension-1') => aSuspension({ key, startsOn, endsOn });
const workFor = (...suspensions: ReturnType<typeof aSuspension>[]) =>
  dutiesOf('workSet', { suspensions }).map(({ subjectKey, dueOn }) => [subjectKey, dueOn]);

describe('Work set and marked in the first five days (NOT-3)', () => {
  it('is due from the headteacher on the first school day, however short the suspension', () => {
    const duty = dutyOf('workSet', { suspensions: [of('2026-11-09', '2026-11-09')] });
    expect(duty).toMatchObject({
      key: 'workSet|suspension-1|',
      owner: 'headteacher',
      dueOn: '2026-11-09',
      citation: { id: 'NOT-3' },
      pupilKey: 'amara',
    });
    expect(duty.words()).toEqual({
      say: 'Set work for Amara and have it marked.',
      because: 'Amara Obi is away from Monday 9 November 2026; work is set and marked on the first 5 school days.',
      steps: [
        'The suspension begins on Monday 9 November 2026.',
        'Until school day 6, when full-time education begins, work is set and marked (NOT-3).',
      ],
    });
    expect(standing(duty, '2026-11-09')).toBe('due');
    expect(standing(duty, '2026-11-10')).toBe('overdue');
  });

  it('is due on the school day after a weekend or INSET day', () => {
    expect(workFor(of('2026-11-27', '2026-12-01'))).toEqual([['suspension-1', '2026-11-30']]);
    expect(dutyOf('workSet', { suspensions: [of('2026-11-27', '2026-12-01')] }).words().steps[1]).toBe(
      'Its first school day is Monday 30 November 2026.',
    );
  });

  it('is set for each suspension that begins within the first five days of its run', () => {
    expect(workFor(of('2026-11-09', '2026-11-12'), of('2026-11-13', '2026-11-16', 's2'))).toEqual([
      ['suspension-1', '2026-11-09'],
      ['s2', '2026-11-13'],
    ]);
    expect(workFor(of('2026-11-09', '2026-11-13'), of('2026-11-16', '2026-11-17', 's2'))).toEqual([
      ['suspension-1', '2026-11-09'],
    ]);
    expect(workFor(of('2026-11-09', '2026-11-13'), of('2026-11-14', '2026-11-17', 's2'))).toEqual([
      ['suspension-1', '2026-11-09'],
    ]);
  });

  it('is set for a permanent exclusion too', () => {
    const facts = { suspensions: [aSuspension({ kind: 'permanentExclusion', endsOn: undefined })] };
    expect(dutyOf('workSet', facts).words().steps[0]).toBe('The exclusion begins on Monday 9 November 2026.');
    const inHoliday = { suspensions: [aSuspension({ kind: 'permanentExclusion', startsOn: '2026-12-21', endsOn: undefined })] };
    expect(dutyOf('workSet', inHoliday).dueOn).toBe('2027-01-05');
  });

  it('is not set for days without school', () => {
    expect(workFor(of('2026-10-26', '2026-10-30'))).toEqual([]);
    expect(workFor(of('2026-10-26', '2026-11-02'))).toEqual([['suspension-1', '2026-11-02']]);
  });

  it('is unclear by when where the calendar does not know the day', () => {
    const duty = dutyOf('workSet', { suspensions: [of('2027-09-06', '2027-09-07')] });
    expect(duty.dueOn).toBeUndefined();
    expect(duty.words().because).toBe(
      'Amara Obi is away from Monday 6 September 2027, but the calendar does not know that day; set work now, and add the terms.',
    );
    expect(duty.words().steps).toHaveLength(2);
    expect(workFor(of('2027-07-21', '2027-07-21'))).toEqual([['suspension-1', '2027-07-21']]);
  });

  it('is done by its record', () => {
    const records = [aDone('workSet|suspension-1|', '2026-11-09')];
    expect(dutyOf('workSet', { suspensions: [aSuspension()], dutyRecords: records }).done?.on).toBe('2026-11-09');
  });

  it('is not asked below compulsory age', () => {
    expect(dutiesOf('workSet', { suspensions: [aSuspension()], pupils: [aPupil({ dateOfBirth: '2022-03-14' })] })).toEqual([]);
  });
});
