import { describe, expect, it } from 'vitest';
import type { Suspension } from '../../../../src/domain/suspension.ts';
import { aDone, aPupil, policyOf } from '../../builders.ts';
import { aSuspension, dutiesOf, dutyOf, standing } from './builders.ts';

type Facts = Parameters<typeof dutiesOf>[1];
const lawFor = (change: Partial<Suspension> = {}, more: Facts = {}) =>
  dutyOf('sixthDay', { suspensions: [aSuspension(change)], ...more }, '');
const countFor = (suspensions: Suspension[], more: Facts = {}) => dutiesOf('sixthDay', { suspensions, ...more }).length;

describe('Education from the sixth school day (NOT-3)', () => {
  it('is given by the headteacher from the sixth school day of a suspension', () => {
    expect(lawFor()).toMatchObject({
      key: 'sixthDay|suspension-1|',
      owner: 'headteacher',
      dueOn: '2026-11-16',
      pupilKey: 'amara',
      placementKey: undefined,
      providerKey: undefined,
      citation: { id: 'Suspension: sixth day' },
      basis: '',
      done: undefined,
      lapsedOn: undefined,
    });
    expect(lawFor().words()).toEqual({
      say: 'Give Amara full-time education from Monday 16 November 2026.',
      because:
        'Amara Obi is suspended from Monday 9 November 2026 to Tuesday 17 November 2026; full-time education is due from school day 6, Monday 16 November 2026.',
      steps: [
        'Amara Obi is suspended from Monday 9 November 2026 to Tuesday 17 November 2026.',
        'That is 7 school days, days without school left out.',
        'School day 6 is Monday 16 November 2026 (the law, NOT-3).',
        'Only for pupils of compulsory school age, worked out from the date of birth.',
      ],
    });
  });

  it.each([
    ['2026-11-15', 'due'],
    ['2026-11-16', 'due'],
    ['2026-11-17', 'overdue'],
    ['2026-12-01', 'overdue'],
  ])('stands on %s as %s: a day missed is said also when the suspension is over', (today, expected) => {
    expect(standing(lawFor(), today)).toBe(expected);
  });

  it.each([
    ['five school days: none', '2026-11-13', 0],
    ['the weekend after them: none', '2026-11-15', 0],
    ['six: one', '2026-11-16', 1],
  ])('is asked of a suspension of %s', (_, endsOn, count) => {
    expect(countFor([aSuspension({ endsOn })])).toBe(count);
  });

  it.each([
    ['an INSET day and a weekend', '2026-11-23', '2026-12-01'],
    ['a closure declared late', '2026-12-03', '2026-12-11'],
    ['half-term', '2027-02-10', '2027-02-24'],
    ['a start on a Sunday', '2026-11-08', '2026-11-16'],
  ])('is counted across %s', (_, startsOn, dueOn) => {
    expect(lawFor({ startsOn, endsOn: '2027-03-01' }).dueOn).toBe(dueOn);
  });

  it('counts consecutive suspensions together', () => {
    const two = [
      aSuspension({ endsOn: '2026-11-12' }),
      aSuspension({ key: 'suspension-2', startsOn: '2026-11-13', endsOn: '2026-11-17' }),
    ];
    const duty = dutyOf('sixthDay', { suspensions: two });
    expect(duty).toMatchObject({ key: 'sixthDay|suspension-1|', dueOn: '2026-11-16' });
    expect(duty.words().steps.slice(0, 3)).toEqual([
      'Amara Obi is suspended from Monday 9 November 2026 to Tuesday 17 November 2026.',
      'Suspensions without a school day between them count together: 9 Nov 2026 to 12 Nov 2026; 13 Nov 2026 to 17 Nov 2026 (NOT-3).',
      'That is 7 school days, days without school left out.',
    ]);
    expect(dutiesOf('sixthDay', { suspensions: two.toReversed() }).map(({ key }) => key)).toEqual([duty.key]);
    const [first, second] = two;
    expect(countFor([first, { ...second, startsOn: '2026-11-16' }].filter((one): one is Suspension => one !== undefined))).toBe(
      0,
    );
  });

  it('counts each pupil’s suspensions by themselves', () => {
    const bens = aSuspension({ key: 'bens', pupilKey: 'ben', startsOn: '2026-11-13' });
    expect(countFor([aSuspension({ endsOn: '2026-11-12' }), bens])).toBe(0);
    expect(countFor([aSuspension(), { ...bens, startsOn: '2026-11-09' }])).toBe(2);
  });

  it.each([
    ['half a day', 'halfDay', 1, 1],
    ['half a day, twice', 'halfDay', 2, 0],
    ['a whole day', 'wholeDay', 2, 1],
  ])('counts a part day as %s', (_, partDayCounts, halfDaysLess, count) => {
    const policy = policyOf('P4', { partDayCounts });
    expect(countFor([aSuspension({ endsOn: '2026-11-16', halfDaysLess })], { policy })).toBe(count);
  });

  it('says how part days were counted', () => {
    expect(lawFor({ halfDaysLess: 1 }).words().steps.slice(1, 3)).toEqual([
      'That is 6.5 school days, days without school left out.',
      'A part day counts as half a day (the usual choice).',
    ]);
    expect(lawFor({ halfDaysLess: 1 }, { policy: policyOf('P4', { partDayCounts: 'wholeDay' }) }).words().steps[2]).toMatch(
      /^A part day counts as a whole day \(the school since /,
    );
  });

  it('counts a day shared by two part days once', () => {
    const parts = [
      aSuspension({ endsOn: '2026-11-11', halfDaysLess: 1 }),
      aSuspension({ key: 'suspension-2', startsOn: '2026-11-11', endsOn: '2026-11-16', halfDaysLess: 1 }),
    ];
    expect(dutyOf('sixthDay', { suspensions: parts }).words().steps[2]).toBe(
      'That is 6 school days, days without school left out.',
    );
    const overlapping = [aSuspension({ endsOn: '2026-11-13' }), aSuspension({ key: 'suspension-2', endsOn: '2026-11-12' })];
    expect(countFor(overlapping)).toBe(0);
    const noise = aSuspension({ endsOn: '2026-11-09', halfDaysLess: 20, key: 'suspension-0' });
    expect(countFor([noise, aSuspension({ endsOn: '2026-11-16' })])).toBe(1);
  });

  it('follows the law when the trust dates a new value', () => {
    const duty = lawFor({}, { policy: policyOf('P4', { suspensionProvisionFromDay: '4' }) });
    expect(duty.dueOn).toBe('2026-11-12');
    expect(duty.basis).toMatch(/^the trust since /);
  });

  it('is unclear while nobody has recorded the last day', () => {
    const duty = lawFor({ endsOn: undefined });
    expect(duty.dueOn).toBeUndefined();
    expect(standing(duty, '2026-11-09')).toBe('unclear');
    expect(duty.words()).toMatchObject({
      say: 'Find out from when Amara must have full-time education.',
      because:
        'Amara Obi is suspended from Monday 9 November 2026 and nobody has recorded the last day; record it, because full-time education is due from school day 6.',
    });
    expect(duty.words().steps).toHaveLength(3);
  });

  it('is certain as soon as the days recorded are enough', () => {
    const open = aSuspension({ key: 'suspension-2', startsOn: '2026-11-18', endsOn: undefined });
    const duty = dutyOf('sixthDay', { suspensions: [aSuspension(), open] });
    expect(duty.dueOn).toBe('2026-11-16');
    expect(duty.words().steps.slice(0, 2)).toEqual([
      'Amara Obi is suspended from Monday 9 November 2026.',
      'Suspensions without a school day between them count together: 9 Nov 2026 to 17 Nov 2026; 18 Nov 2026 to no day recorded (NOT-3).',
    ]);
  });

  it.each([
    ['ends after the calendar', '2027-07-19', '2027-07-23'],
    ['begins before it', '2026-09-01', '2026-09-03'],
  ])('is unclear where the suspension %s', (_, startsOn, endsOn) => {
    const duty = lawFor({ startsOn, endsOn });
    expect(duty.dueOn).toBeUndefined();
    expect(duty.words().because).toMatch(
      /but the calendar does not know all of these days; add the terms, because full-time education is due from school day 6\.$/,
    );
  });

  it('is done by a record about any of the suspensions that count together', () => {
    const two = [
      aSuspension({ endsOn: '2026-11-12' }),
      aSuspension({ key: 'suspension-2', startsOn: '2026-11-13', endsOn: '2026-11-17' }),
    ];
    const records = [aDone('sixthDay|suspension-2|', '2026-11-17'), aDone('sixthDay|suspension-1|', '2026-11-16')];
    expect(dutyOf('sixthDay', { suspensions: two, dutyRecords: records }).done?.on).toBe('2026-11-16');
    expect(dutyOf('sixthDay', { suspensions: two, dutyRecords: records.slice(0, 1) }).done?.on).toBe('2026-11-17');
    const sameDay = [
      aDone('sixthDay|suspension-2|', '2026-11-16', 'At Harbour House', 'record-b'),
      aDone('sixthDay|suspension-1|', '2026-11-16', 'At home', 'record-a'),
      aDone('sixthDay|suspension-1|', '2026-11-16', 'At the library', 'record-c'),
    ];
    for (const dutyRecords of [sameDay, sameDay.toReversed()])
      expect(dutyOf('sixthDay', { suspensions: two, dutyRecords }).done?.say).toMatch(/: At home$/);
    expect(lawFor({}, { dutyRecords: [aDone('sixthDay|suspension-1|other', '2026-11-16')] }).done).toBeUndefined();
  });

  it('is asked of pupils of compulsory school age only', () => {
    const suspensions = [aSuspension()];
    expect(countFor(suspensions, { pupils: [aPupil({ dateOfBirth: '2022-03-14', yearGroup: 0 })] })).toBe(0);
    expect(countFor(suspensions, { pupils: [aPupil({ dateOfBirth: '2009-03-14', yearGroup: 12 })] })).toBe(0);
    expect(countFor(suspensions, { pupils: [aPupil({ dateOfBirth: '' })] })).toBe(1);
  });

  it('looks at the age on the day on which education is due', () => {
    const june = aSuspension({ startsOn: '2027-06-21', endsOn: '2027-06-30' });
    expect(countFor([june], { pupils: [aPupil({ dateOfBirth: '2011-03-14', yearGroup: 11 })] })).toBe(0);
    const earlier = { ...june, startsOn: '2027-06-18', endsOn: '2027-06-25' };
    expect(countFor([earlier], { pupils: [aPupil({ dateOfBirth: '2011-03-14', yearGroup: 11 })] })).toBe(1);
  });

  it('says of a pupil in the final year that the exception cannot be seen here', () => {
    const words = lawFor({}, { pupils: [aPupil({ yearGroup: 11 })] }).words();
    expect(words.because).toMatch(/, unless the pupil has no exam left to sit, which is not recorded here\.$/);
    expect(words.steps.at(-1)).toBe(
      'Not required in the final year with no exam left to sit. Exams are not recorded here: if that is so, record it as the reason.',
    );
  });

  it('is asked for a pupil who is no longer in the list', () => {
    expect(lawFor({}, { pupils: [] }).words()).toMatchObject({
      say: 'Give the pupil full-time education from Monday 16 November 2026.',
      because: expect.stringMatching(/^A pupil no longer in the list is suspended/),
    });
  });
});

describe('Education from the sixth day of a permanent exclusion (NOT-3)', () => {
  const excluded = { kind: 'permanentExclusion', endsOn: undefined } as const;

  it('comes from the local authority, and the school makes sure of it', () => {
    const duty = lawFor(excluded);
    expect(duty.dueOn).toBe('2026-11-16');
    expect(duty.words()).toEqual({
      say: 'Make sure that the local authority knows and provides full-time education for Amara from Monday 16 November 2026.',
      because:
        'Amara Obi is permanently excluded from Monday 9 November 2026; the local authority, not the school, provides from school day 6, Monday 16 November 2026.',
      steps: [
        'Amara Obi is permanently excluded from Monday 9 November 2026.',
        'School day 6 is Monday 16 November 2026 (the law, NOT-3).',
        'Only for pupils of compulsory school age, worked out from the date of birth.',
      ],
    });
  });

  it('is unclear where the calendar does not reach that day', () => {
    const duty = lawFor({ ...excluded, startsOn: '2027-07-19' });
    expect(duty.dueOn).toBeUndefined();
    expect(duty.words().because).toBe(
      'Amara Obi is permanently excluded from Monday 19 July 2027, but the calendar does not reach school day 6; add the terms.',
    );
  });
});

describe('The aim of day one for a looked-after pupil (NOT-3)', () => {
  const lookedAfter = { pupils: [aPupil({ isLookedAfter: true })] };
  const aimFor = (change: Partial<Suspension> = {}, more: Facts = {}) =>
    dutyOf('sixthDay', { suspensions: [aSuspension(change)], ...lookedAfter, ...more }, 'dayOne');

  it('is due on the first school day, and says that it is an aim', () => {
    expect(aimFor()).toMatchObject({
      key: 'sixthDay|suspension-1|dayOne',
      dueOn: '2026-11-09',
      citation: { id: 'NOT-3' },
      basis: 'the usual choice',
    });
    expect(aimFor({ startsOn: '2026-11-08' }).dueOn).toBe('2026-11-09');
    expect(aimFor().words()).toMatchObject({
      say: 'Aim to give Amara full-time education from day one.',
      because:
        'Amara Obi is looked after, so the aim, not the law, is education from the first school day, Monday 9 November 2026.',
    });
    expect(aimFor().words().steps.at(-1)).toBe(
      'For a looked-after pupil the school aims for day one (the usual choice, NOT-3); the law asks for school day 6.',
    );
  });

  it('is there for a suspension of one day too, and never moves the day of the law', () => {
    expect(countFor([aSuspension({ endsOn: '2026-11-09' })], lookedAfter)).toBe(1);
    expect(lawFor({}, lookedAfter).dueOn).toBe('2026-11-16');
    expect(countFor([aSuspension()], lookedAfter)).toBe(2);
  });

  it('is met by the education that the law asks for, and meets it', () => {
    expect(aimFor({}, { dutyRecords: [aDone('sixthDay|suspension-1|', '2026-11-10')] }).done?.on).toBe('2026-11-10');
    expect(lawFor({}, { ...lookedAfter, dutyRecords: [aDone('sixthDay|suspension-1|dayOne', '2026-11-09')] }).done?.on).toBe(
      '2026-11-09',
    );
  });

  it.each([
    ['the day after a short suspension', { endsOn: '2026-11-11' }, '2026-11-12'],
    ['the sixth school day of a long one', {}, '2026-11-16'],
    ['the sixth school day of an exclusion', { kind: 'permanentExclusion', endsOn: undefined } as const, '2026-11-16'],
    ['the sixth school day while the last day is not known', { endsOn: undefined }, '2026-11-16'],
    ['the day after where the calendar ends', { startsOn: '2027-07-20', endsOn: '2027-07-21' }, '2027-07-22'],
  ])('lapses on %s', (_, change, lapsedOn) => {
    expect(aimFor(change).lapsedOn).toBe(lapsedOn);
  });

  it('is unclear where the calendar does not know the first day', () => {
    expect(aimFor({ startsOn: '2027-09-06', endsOn: '2027-09-07' }).dueOn).toBeUndefined();
    expect(aimFor({ startsOn: '2027-09-06', endsOn: '2027-09-07' }).words().because).toBe(
      'Amara Obi is looked after, but the calendar does not reach the first day of the suspension; add the terms.',
    );
  });

  it('is not asked where the school chose otherwise, nor below compulsory age', () => {
    const policy = policyOf('P4', { sixthDayLookedAfter: 'none' });
    expect(dutiesOf('sixthDay', { suspensions: [aSuspension()], ...lookedAfter, policy }).map(({ key }) => key)).toEqual([
      'sixthDay|suspension-1|',
    ]);
    expect(countFor([aSuspension()], { pupils: [aPupil({ isLookedAfter: true, dateOfBirth: '2022-03-14' })] })).toBe(0);
  });
});
