import { describe, expect, it } from 'vitest';
import { reportProblems } from '../../../src/domain/reports/reportProblem.ts';
import { type ReportRecord, reportSays } from '../../../src/domain/reports/reportSays.ts';
import { aPlacement } from '../builders.ts';

const placement = aPlacement({ startsOn: '2026-11-02', objectives: ['Attend', 'Read', 'Return'] });
const wheres = (what: ReportRecord, on = '2026-11-20') => reportProblems(what, placement, on).map(({ where }) => where);
const progress = [0, 1, 2].map((objective) => ({ objective, rating: 'good', words: '' }) as const);
const report = (change: Partial<Extract<ReportRecord, { kind: 'providerReport' }>> = {}): ReportRecord => ({
  ...{ kind: 'providerReport', isFinal: false, attendance: '9 of 10', behaviour: 'Calm', achievement: 'Unit 1', progress: [] },
  ...change,
});
const belonging = (change: Partial<Extract<ReportRecord, { kind: 'belonging' }>> = {}): ReportRecord => ({
  ...{ kind: 'belonging', what: 'Sports day', isDone: true, riskChecked: null, ways: ['events'] },
  ...change,
});

describe('REV-4: what a report of the provider says', () => {
  it('has attendance, behaviour and achievement', () => {
    expect(wheres(report())).toEqual([]);
    expect(wheres(report({ attendance: ' ', behaviour: '', achievement: '' }))).toEqual([
      'attendance',
      'behaviour',
      'achievement',
    ]);
  });

  it('is of a day of the placement: not of the day before its first', () => {
    expect(wheres(report(), '2026-11-01')).toEqual(['on']);
    expect(wheres(report(), '2026-11-02')).toEqual([]);
  });

  it('says of each objective once how far the pupil is; a final one of all', () => {
    expect(wheres(report({ progress: [...progress, ...progress.slice(0, 1)] }))).toEqual(['progress']);
    expect(wheres(report({ isFinal: true, progress: progress.slice(0, 2) }))).toEqual(['progress']);
    expect(wheres(report({ isFinal: true, progress }))).toEqual([]);
  });

  it('names who got it', () => {
    expect(reportSays(report({ isFinal: true, sharedWith: 'Ruth Kendall' }), 'Ben Carter at Foxglove Farm')).toBe(
      'Final report of the provider: Ben Carter at Foxglove Farm. Shared with Ruth Kendall.',
    );
    expect(reportSays(report(), 'Ben Carter at Foxglove Farm')).toBe('Report of the provider: Ben Carter at Foxglove Farm.');
  });
});

describe('REV-2, REP-3: reports for a plan or a panel', () => {
  const plan = { kind: 'planReport', about: 'ehcp', tookPart: true, words: '', sharedWith: '', where: '' } as const;
  it('say what was reported, and whether the provider took part in its place', () => {
    expect(wheres(plan)).toEqual(['words']);
    expect(reportSays({ ...plan, words: 'Goes well' }, 'Ben')).toBe(
      'Report for the EHC plan review: Ben; the provider took part in the meeting.',
    );
  });
});

describe('PUP-5: what keeps a pupil part of the school', () => {
  it.each([
    ['an event that was, without a word of its risks', belonging(), ['riskChecked']],
    ['an event that was, its risks not checked', belonging({ riskChecked: false }), []],
    ['an event that is planned', belonging({ isDone: false }), []],
    ['something else that was', belonging({ ways: ['news'] }), []],
    ['nothing', belonging({ ways: [], what: ' ' }), ['what']],
  ])('asks about %s', (_, what, expected) => {
    expect(wheres(what)).toEqual(expected);
  });

  it('says loudly that the risks of an event were not checked', () => {
    expect(reportSays(belonging({ riskChecked: false }), 'Ben')).toContain('The risks of the event were not checked before.');
    expect(reportSays(belonging({ isDone: false }), 'Ben')).toContain('still to be checked');
    expect(reportSays(belonging({ riskChecked: true }), 'Ben')).not.toContain('risks');
  });

  it('may be planned before the first day', () => {
    expect(wheres(belonging({ isDone: false }), '2026-10-01')).toEqual([]);
  });
});
