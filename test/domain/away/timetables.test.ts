import { describe, expect, it } from 'vitest';
import { awayCodes } from '../../../src/domain/away/awayCodes.ts';
import { isCancelled, withoutCancelled } from '../../../src/domain/away/cancelled.ts';
import { flexiNotice, withdrawalProblem } from '../../../src/domain/away/flexiNotice.ts';
import { mergeFields } from '../../../src/domain/away/mergeFields.ts';
import { placeByTimetable } from '../../../src/domain/away/placeByTimetable.ts';
import { reviewsHeard } from '../../../src/domain/away/reviewsHeard.ts';
import { timetableStage } from '../../../src/domain/away/timetableStage.ts';
import type { Timetable } from '../../../src/domain/timetable.ts';
import { aDone, policyOf, someFacts } from '../builders.ts';
import { aTimetable } from '../duties/pupils/builders.ts';
import { aRecord } from './builders.ts';

const agreement = { awaySlots: ['FriAM', 'FriPM'], needs: '', ambition: '', homeEducation: '', schoolProvision: '' } as const;
const partTime = (change: Partial<Timetable> = {}) => aTimetable({ agreement, ...change });
const flexi = (change: Partial<Timetable> = {}) => partTime({ kind: 'flexiSchooling', endsOn: undefined, ...change });

describe('How a timetable stands', () => {
  it.each([
    ['the day before its first', '2026-11-08', {}, 'agreed'],
    ['on its first day', '2026-11-09', {}, 'running'],
    ['on its last', '2026-12-18', {}, 'running'],
    ['on the day after, nobody having recorded the return', '2026-12-19', {}, 'pastItsEnd'],
    ['undecided', '2026-11-08', { decision: undefined }, 'asked'],
    ['begun without a decision', '2026-11-09', { decision: undefined }, 'running'],
    ['flexi-schooling after its last day', '2026-12-19', { kind: 'flexiSchooling' }, 'ended'],
  ] as const)('%s (%s)', (_, today, change, stage) => {
    expect(timetableStage(partTime(change), undefined, today)).toBe(stage);
  });

  it('is ended from the day on which the pupil is full time, and refused for good', () => {
    expect(timetableStage(partTime(), '2026-12-01', '2026-11-30')).toBe('running');
    expect(timetableStage(partTime(), '2026-12-01', '2026-12-01')).toBe('ended');
    const decision = { agreed: false, on: '2026-11-03', by: { personId: 'h', name: 'Helen Ward', at: '' } };
    expect(timetableStage(partTime({ decision }), undefined, '2026-11-20')).toBe('refused');
  });
});

describe('Notice that ends flexi-schooling (FLX-2)', () => {
  const facts = { policy: policyOf() };
  const parents = { side: 'parents', on: '2026-11-23', isAccepted: false } as const;
  it('is four weeks, counted from the day on which it was given', () => {
    expect(flexiNotice(facts, '2026-11-23')).toMatchObject({ earliest: '2026-12-21', weeks: 4 });
  });
  it.each([
    ['the day before', '2026-12-20', false],
    ['on that day', '2026-12-21', true],
    ['the day after', '2026-12-22', true],
  ])('allows a last day %s (%s): %s', (_, lastDay, isAllowed) => {
    expect(withdrawalProblem({ ...parents, lastDay }, facts) === undefined).toBe(isAllowed);
  });
  it('may be shorter for the parents when the school accepts, never for the school itself', () => {
    expect(withdrawalProblem({ ...parents, lastDay: '2026-11-27', isAccepted: true }, facts)).toBeUndefined();
    expect(withdrawalProblem({ ...parents, side: 'school', lastDay: '2026-11-27', isAccepted: true }, facts)).toMatch(
      /The school gives this notice in full/,
    );
    expect(withdrawalProblem({ ...parents, lastDay: '2026-11-22', isAccepted: true }, facts)).toMatch(/before the notice/);
  });
});

describe('A review of a timetable (PTT-2)', () => {
  const review = (isParentHeard: boolean, on: string) =>
    aRecord(
      {
        kind: 'timetableReview',
        timetableKey: 'timetable-1',
        pupilView: 'Fine',
        parentView: 'x',
        outcome: 'Goes on',
        isPupilHeard: true,
        isParentHeard,
      },
      on,
    );
  it('hears both; the last one counts', () => {
    expect(reviewsHeard(partTime(), [])).toEqual([]);
    expect(reviewsHeard(partTime(), [review(false, '2026-11-20')])[0]).toMatchObject({
      outcome: 'notMet',
      because: 'The review of Friday 20 November 2026 did not hear the parent. Hear them now, and record it as a review.',
    });
    expect(reviewsHeard(partTime(), [review(false, '2026-11-20'), review(true, '2026-11-27')])[0]?.outcome).toBe('met');
  });
});

describe('The code of a session outside school (ATT-3)', () => {
  const { policy, calendar } = someFacts();
  it('is C2 for an agreed part-time timetable, none is settled for flexi-schooling', () => {
    expect(awayCodes(partTime(), { policy, calendar }, '2026-11-16')).toMatchObject([{ slots: ['FriAM', 'FriPM'], code: 'C2' }]);
    const [home] = awayCodes(flexi(), { policy, calendar }, '2026-11-16');
    expect(home).toMatchObject({ code: undefined, finding: { outcome: 'unclear' } });
  });
  it('is none while nobody has agreed to it', () => {
    expect(awayCodes(partTime({ decision: undefined }), { policy, calendar }, '2026-11-16')[0]?.code).toBeUndefined();
  });
});

describe('Where a pupil is under a timetable (ATT-1)', () => {
  const at = (date: string, change: Partial<Timetable> = {}, dutyRecords: ReturnType<typeof aDone>[] = []) =>
    placeByTimetable({ timetables: [partTime(change)], dutyRecords }, 'amara', date, 'FriAM');
  it('is no place in its sessions, from its first day to its last', () => {
    expect(at('2026-11-06')).toBeUndefined();
    expect(at('2026-11-13')).toBe('partTime');
    expect(at('2026-12-18')).toBe('partTime');
    expect(at('2026-12-25')).toBeUndefined();
    expect(at('2026-11-13', { kind: 'flexiSchooling' })).toBe('home');
  });
  it('is school while it is not agreed, and once the pupil is full time again', () => {
    expect(at('2026-11-13', { decision: undefined })).toBeUndefined();
    const back = [aDone('partTimeEnd|timetable-1|', '2026-11-20')];
    expect(at('2026-11-19', {}, back)).toBe('partTime');
    expect(at('2026-11-20', {}, back)).toBeUndefined();
  });
});

describe('What was cancelled', () => {
  const cancelling = aRecord({ kind: 'awayCancelled', subjectKey: 'timetable-1', reason: 'A mistake' }, '2026-11-20', 'c1');
  const undone = aRecord({ kind: 'takenBack', recordKey: 'c1', reason: 'No mistake' }, '2026-11-21');
  it('counts no more, until the cancelling is taken back', () => {
    const all = [partTime()];
    expect(withoutCancelled(all, [])).toBe(all);
    expect(withoutCancelled(all, [cancelling])).toEqual([]);
    expect(isCancelled([cancelling, undone], 'timetable-1')).toBe(false);
  });
});

describe('Two people at one record', () => {
  const names = { a: 'A', b: 'B' };
  const merge = (seen: object, mine: object, now: object) =>
    mergeFields({ a: '', b: '', ...seen }, { a: '', b: '', ...mine }, { a: '', b: '', ...now }, names);
  it('keeps what only one of them changed', () => {
    expect(merge({}, { a: 'mine' }, { b: 'theirs' })).toEqual({ merged: { a: 'mine', b: 'theirs' }, clashes: [], mine: ['a'] });
  });
  it('names what both changed, unless both wrote the same', () => {
    expect(merge({}, { a: 'mine' }, { a: 'theirs' }).clashes).toEqual(['a']);
    expect(merge({}, { a: 'same' }, { a: 'same' })).toMatchObject({ clashes: [], mine: [] });
  });
});
