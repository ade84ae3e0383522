import { describe, expect, it } from 'vitest';
import { weekSlots } from '../../../src/domain/session.ts';
import { readArrangement, readCost, readProviderKind, readReason } from '../../../src/domain/trackerImport/readChoices.ts';
import { readDayColumns, readDays } from '../../../src/domain/trackerImport/readWeek.ts';
import { trackerColumns } from '../../../src/domain/trackerImport/trackerField.ts';
import { aWeek } from '../builders.ts';

describe('The days of a tracker', () => {
  it.each([
    ['Mon, Tue PM, Thu', ['MonAM', 'MonPM', 'TuePM', 'ThuAM', 'ThuPM']],
    ['Monday and Wednesday', ['MonAM', 'MonPM', 'WedAM', 'WedPM']],
    ['Mon–Wed', ['MonAM', 'MonPM', 'TueAM', 'TuePM', 'WedAM', 'WedPM']],
    ['Tuesday to Thursday mornings', ['TueAM', 'WedAM', 'ThuAM']],
    ['Fri a.m.', ['FriAM']],
    ['Fri am/pm', ['FriAM', 'FriPM']],
    ['Thurs afternoon', ['ThuPM']],
    ['Weds (AM only)', ['WedAM']],
    ['full-time', weekSlots],
    ['Mon-Fri', weekSlots],
  ] as const)('“%s” are these sessions', (text, slots) => {
    expect(readDays(text)).toEqual({ value: aWeek(slots) });
  });

  it.each(['3 days', 'TBC', '', 'when well'])('“%s” are none that can be known', (text) => {
    expect(readDays(text)).toHaveProperty('say');
  });

  it('may stand in a column for each day', () => {
    const days = { Mon: 'AM', Tue: 'x', Wed: 'PM only', Thu: '', Fri: 'school' };
    expect(readDayColumns(days)).toEqual({ value: aWeek(['MonAM', 'TueAM', 'TuePM', 'WedPM']) });
    expect(readDayColumns({ ...days, Thu: 'maybe' })).toHaveProperty('say');
    expect(readDayColumns({ Mon: '', Tue: '', Wed: '-', Thu: '', Fri: 'no' })).toHaveProperty('say');
  });
});

describe('The words of a tracker', () => {
  it.each([
    ['Risk of permanent exclusion', 'riskOfPermanentExclusion'],
    ['PEX risk after suspension', 'riskOfPermanentExclusion'],
    ['Fixed-term exclusion', 'suspension'],
    ['EBSNA / school refuser', 'nonAttendance'],
    ['SEMH', 'mentalHealth'],
    ['Medical', 'physicalHealth'],
    ['EHCP', 'ehcpRequirement'],
    ['persistent disruptive behaviour', 'behaviour'],
  ])('“%s” is the reason %s', (text, reason) => {
    expect(readReason(text)).toEqual({ value: reason });
  });
  it('ask for a reason where there is none or another one', () => {
    expect(readReason('')).toHaveProperty('say');
    expect(readReason('Other')).toHaveProperty('say');
  });

  it('say how it is arranged, or nothing', () => {
    expect([readArrangement('Off-site direction'), readArrangement('LA'), readArrangement('?')]).toEqual([
      'offSiteDirection',
      'localAuthority',
      'notSaid',
    ]);
  });

  it.each([
    ['PRU', 'pupilReferralUnit'],
    ['Care farm', 'unregisteredSetting'],
    ['Pupil referral unit', 'pupilReferralUnit'],
    ['FE', 'college'],
    ['', undefined],
  ])('“%s” is the kind %s', (text, kind) => {
    expect(readProviderKind(text)).toBe(kind);
  });

  it.each([
    ['£1,250.50', 1250.5],
    ['250 pw', 250],
    ['£250 per week', 250],
    ['', 0],
  ])('“%s” costs %d a week', (text, cost) => {
    expect(readCost(text)).toEqual({ value: cost });
  });
  it.each(['£60 a day', 'tbc', '900000'])('“%s” is no cost a week', (text) => {
    expect(readCost(text)).toHaveProperty('say');
  });
});

describe('The columns of a tracker', () => {
  it('are proposed by their headings, no column twice', () => {
    expect(
      trackerColumns.propose(['Student', 'DOB', 'AP Provider', 'Start Date', 'End Date', 'Days attending', 'Weekly cost']),
    ).toEqual({
      ...{ pupilName: 'Student', dateOfBirth: 'DOB', providerName: 'AP Provider', startsOn: 'Start Date' },
      ...{ endsOn: 'End Date', days: 'Days attending', costPerWeek: 'Weekly cost' },
    });
  });
  it('must hold the provider', () => {
    expect(trackerColumns.missing({})).toEqual(['providerName']);
    expect(trackerColumns.problems({ upn: 'A', urn: 'A', days: 'B' }, ['A'])).toHaveLength(2);
  });
});
