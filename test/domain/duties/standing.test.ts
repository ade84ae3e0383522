import { describe, expect, it } from 'vitest';
import type { Duty } from '../../../src/domain/duties/duty.ts';
import { fallingDue, openDuties } from '../../../src/domain/duties/openDuties.ts';
import { isOpen, standingOn } from '../../../src/domain/duties/standing.ts';
import { provisions } from '../../../src/domain/law.ts';
import { aSignature } from '../builders.ts';

const aDuty = (change: Partial<Duty> = {}): Duty => ({
  key: 'agreement|placement-1|',
  kind: 'agreement',
  subjectKey: 'placement-1',
  placementKey: 'placement-1',
  pupilKey: 'amara',
  providerKey: 'foxglove',
  owner: 'apLead',
  dueOn: '2026-11-23',
  dueAt: undefined,
  tellFrom: '2026-11-16',
  done: undefined,
  postponed: undefined,
  lapsedOn: undefined,
  citation: provisions.DOC1,
  basis: '',
  words: () => ({ say: 'Do it.', because: 'It is due.', steps: [] }),
  ...change,
});
const at = (today: string, time = '12:00:00') => ({ now: `${today}T${time}.000Z`, today });
const postponed = { until: '2026-11-27', reason: 'Snow', by: aSignature(), recordKey: 'p' };

describe('How a duty stands', () => {
  it.each([
    ['the day before its owner is told', '2026-11-15', 'coming'],
    ['the day its owner is told', '2026-11-16', 'due'],
    ['the day before it is due', '2026-11-22', 'due'],
    ['the day it is due', '2026-11-23', 'due'],
    ['the day after', '2026-11-24', 'overdue'],
  ])('%s', (_, today, standing) => {
    expect(standingOn(aDuty(), at(today))).toBe(standing);
  });

  it.each([
    ['08:59:59', 'due'],
    ['09:00:00', 'overdue'],
    ['09:00:01', 'overdue'],
  ])('a session’s is overdue from its minute on: %s', (time, standing) => {
    expect(standingOn(aDuty({ dueAt: '2026-11-23T09:00:00.000Z' }), at('2026-11-23', time))).toBe(standing);
  });

  it.each([
    ['2026-11-22', 'doneInTime'],
    ['2026-11-23', 'doneInTime'],
    ['2026-11-24', 'doneLate'],
  ])('done on %s is %s, on whatever day one looks', (on, standing) => {
    expect(standingOn(aDuty({ done: { on, say: '' } }), at('2027-03-01'))).toBe(standing);
  });

  it('is done in time where nobody can say by when', () => {
    expect(standingOn(aDuty({ dueOn: undefined, done: { on: '2026-11-24', say: '' } }), at('2026-11-24'))).toBe('doneInTime');
  });

  it('is unclear, and so loud, while nobody can say by when', () => {
    expect(standingOn(aDuty({ dueOn: undefined, tellFrom: undefined }), at('2026-11-24'))).toBe('unclear');
  });

  it.each([
    ['2026-11-26', 'postponed'],
    ['2026-11-27', 'overdue'],
    ['2026-11-28', 'overdue'],
  ])('put off to 27 November it is on %s %s; the due date stays', (today, standing) => {
    const duty = aDuty({ postponed });

    expect(standingOn(duty, at(today))).toBe(standing);
    expect(duty.dueOn).toBe('2026-11-23');
  });

  it.each([
    ['2026-12-17', 'overdue'],
    ['2026-12-18', 'lapsed'],
    ['2026-12-19', 'lapsed'],
  ])('lapses on its day: %s', (today, standing) => {
    expect(standingOn(aDuty({ lapsedOn: '2026-12-18', postponed }), at(today))).toBe(standing);
  });

  it('is due at once where nobody set a day to tell', () => {
    expect(standingOn(aDuty({ tellFrom: undefined }), at('2026-09-01'))).toBe('due');
  });

  it('is open until done or lapsed', () => {
    expect((['unclear', 'overdue', 'due', 'postponed', 'coming'] as const).every(isOpen)).toBe(true);
    expect((['doneInTime', 'doneLate', 'lapsed'] as const).some(isOpen)).toBe(false);
  });
});

describe('The open duties of a moment', () => {
  const visit = (part: string, dueOn: string, change: Partial<Duty> = {}) =>
    aDuty({ key: `visit|placement-1|${part}`, kind: 'visit', dueOn, tellFrom: dueOn, ...change });
  const keys = (duties: readonly Duty[], today: string, by?: string) =>
    openDuties(duties, at(today), by).map(({ duty, standing, alsoOverdue }) => [duty.key.split('|')[2], standing, alsoOverdue]);

  it('shows of a series the first open one, with how many more are overdue', () => {
    const series = [visit('c', '2026-11-20'), visit('a', '2026-11-02'), visit('b', '2026-11-10'), visit('d', '2026-12-01')];
    const expected = [['a', 'overdue', 2]];

    expect(keys(series, '2026-11-23')).toEqual(expected);
    expect(keys(series.toReversed(), '2026-11-23')).toEqual(expected);
  });

  it('hides nothing overdue behind one that nobody can date', () => {
    const series = [visit('start', '2026-11-02'), visit('later', '2026-11-02', { dueOn: undefined, tellFrom: undefined })];

    expect(keys(series, '2026-11-23')).toEqual([['start', 'overdue', 0]]);
    expect(keys(series.toReversed(), '2026-11-23')).toEqual([['start', 'overdue', 0]]);
  });

  it('keeps series of other subjects and kinds apart', () => {
    const others = [
      visit('a', '2026-11-02'),
      visit('b', '2026-11-03', { subjectKey: 'placement-2' }),
      visit('c', '2026-11-04', { kind: 'contact' }),
    ];

    expect(keys(others, '2026-11-23')).toHaveLength(3);
  });

  it('shows every duty that is no series', () => {
    const consultations = ['parent', 'pupil'].map((part) =>
      aDuty({ key: `consultation|placement-1|${part}`, kind: 'consultation' }),
    );

    expect(keys(consultations, '2026-11-23')).toEqual([
      ['parent', 'due', 0],
      ['pupil', 'due', 0],
    ]);
  });

  it('begins with what is overdue, then what nobody can date, due, put off, coming; each by date', () => {
    const duties = [
      aDuty({ key: 'a|a|coming', dueOn: '2026-12-20', tellFrom: '2026-12-10' }),
      aDuty({ key: 'a|a|put off', dueOn: '2026-11-20', postponed }),
      aDuty({ key: 'a|a|due', dueOn: '2026-11-24' }),
      aDuty({ key: 'a|a|unclear', dueOn: undefined }),
      aDuty({ key: 'a|a|late', dueOn: '2026-11-20' }),
      aDuty({ key: 'a|a|later', dueOn: '2026-11-10' }),
      aDuty({ key: 'a|a|done', done: { on: '2026-11-20', say: '' } }),
    ];

    expect(keys(duties, '2026-11-23').map(([part]) => part)).toEqual(['later', 'late', 'unclear', 'due', 'put off', 'coming']);
    expect(keys(duties, '2026-11-23', '2026-11-24').map(([part]) => part)).not.toContain('coming');
    expect(keys(duties, '2026-11-23', '2026-12-20').map(([part]) => part)).toContain('coming');
  });

  it('looks ahead from today to a day, both included, and shows each of a series', () => {
    const duties = ['2026-11-22', '2026-11-23', '2026-12-01', '2026-12-02'].map((dueOn) => visit(dueOn, dueOn));

    expect(fallingDue(duties, at('2026-11-23'), '2026-12-01').map(({ duty }) => duty.dueOn)).toEqual([
      '2026-11-23',
      '2026-12-01',
    ]);
    expect(
      fallingDue([visit('x', '2026-11-30', { done: { on: '2026-11-25', say: '' } })], at('2026-11-23'), '2026-12-01'),
    ).toEqual([]);
    expect(fallingDue([aDuty({ dueOn: undefined })], at('2026-11-23'), '2026-12-01')).toEqual([]);
  });
});
