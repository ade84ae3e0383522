import { describe, expect, it } from 'vitest';
import { endingProblem } from '../../../src/domain/ending/endingProblem.ts';
import { type EndingRecord, endingSays, measuresInWords } from '../../../src/domain/ending/endingSays.ts';
import { fullRecord } from '../../../src/domain/ending/fullRecord.ts';
import { aDone, aPlacement, ended } from '../builders.ts';
import { aPlan, aRecord } from './aRecord.ts';

const placement = aPlacement({ startsOn: '2026-11-09', endsOn: '2026-12-18' });
const [on, today] = ['2026-11-23', '2026-11-23'];
const where = (what: EndingRecord, of = placement, day = on) => endingProblem(what, of, day, today)?.where;
const meeting: EndingRecord = {
  ...{ kind: 'returnMeeting', which: 'both', people: 'All', parent: 'present', parentTold: '' },
  ...{ pupilView: '', parentView: '', agreed: 'Stages' },
};
const check = (weeks: 6 | 12, holds: 'yes' | 'no', next = ''): EndingRecord => ({
  ...{ kind: 'returnChecked', weeks, holds, attendance: '', words: 'Well', next },
});

describe('A record about the way back and the end', () => {
  it('says how readiness is judged, what both sides do, and which measures (REI-1, REI-3)', () => {
    expect(where(aPlan('2026-12-07'))).toBeUndefined();
    expect(where({ ...aPlan(null), readiness: ' ' })).toBe('readiness');
    expect(where({ ...aPlan(null), providerSupport: '' })).toBe('providerSupport');
    expect(where({ ...aPlan(null), returnsOn: '2026-11-08' })).toBe('returnsOn');
    expect(where({ ...aPlan(null), measures: [] })).toBe('measures');
    expect(where(aPlan(on))).toBe('reviewOn');
  });

  it('holds no return back because a parent cannot come, but says how the parents learn of it (REI-2)', () => {
    expect(where(meeting)).toBeUndefined();
    expect(where({ ...meeting, parent: 'absent' })).toBe('parentTold');
    expect(where({ ...meeting, parent: 'absent', parentTold: 'By telephone' })).toBeUndefined();
    expect(where({ ...meeting, agreed: '' })).toBe('agreed');
  });

  it('checks a return in the week before its day or later, and says what is done where it does not hold (BEY-10)', () => {
    const over = { ...placement, decision: ended('2026-11-20') };
    expect(where(check(6, 'yes'))).toBe('on');
    expect(where(check(6, 'yes'), over, '2026-12-24')).toBe('on');
    expect(where(check(6, 'yes'), over, '2026-12-25')).toBeUndefined();
    expect(where(check(6, 'no'), over, '2027-01-04')).toBe('next');
    expect(where(check(12, 'no', 'A meeting'), over, '2027-02-12')).toBeUndefined();
  });

  it('knows no arrival that was missed before the first day, and no new day outside the placement', () => {
    const what = (again: string | null, told = 'Mother'): EndingRecord => ({ kind: 'notArrived', why: 'Ill', told, again });
    expect(where(what(null), placement, '2026-11-06')).toBe('on');
    expect(where(what('2026-11-09'), placement, '2026-11-09')).toBe('again');
    expect(where(what('2027-01-05'), placement, '2026-11-09')).toBe('again');
    expect(where(what('2026-11-24', ''), placement, '2026-11-09')).toBe('told');
    expect(where(what('2026-11-24'), placement, '2026-11-09')).toBeUndefined();
    expect(where(what(null), { ...placement, decision: ended('2026-11-20') })).toBe('on');
  });

  it('asks for more time only while it runs, from the last day that holds', () => {
    const what = (from: string, endsOn: string, reason = 'R'): EndingRecord => ({ kind: 'extensionAsked', from, endsOn, reason });
    expect(where(what('2026-12-18', '2027-01-15'))).toBeUndefined();
    expect(where(what('2026-12-11', '2027-01-15'))).toBe('endsOn');
    expect(where(what('2026-12-18', '2026-12-18'))).toBe('endsOn');
    expect(where(what('2026-12-18', '2027-01-15', ''))).toBe('reason');
    expect(where(what('2026-11-20', '2027-01-15'), { ...placement, endsOn: '2026-11-20' })).toBe('endsOn');
  });

  it('is told in one sentence', () => {
    expect(endingSays(aPlan(null), 'A at F')).toBe('Plan for the return of A at F: back at school by Monday 14 December 2026.');
    expect(endingSays({ ...meeting, parent: 'absent' }, 'A at F')).toMatch(/The parents: could not come\.$/);
    expect(endingSays({ kind: 'notArrived', why: '', told: '', again: null }, 'A at F')).toMatch(/not settled/);
    expect(measuresInWords(aPlan(null))).toBe('Daily check-in and mentoring. Ms Hale, daily.');
    expect(measuresInWords({ measures: [], measuresWords: '' })).toBe('');
  });
});

describe('The full record of a placement (REV-6)', () => {
  const parts = (...records: ReturnType<typeof aRecord>[]) =>
    Object.fromEntries(fullRecord(records, [], placement).map((line) => [line.part, line.on]));
  const destination = (achievements: string) =>
    aRecord('d', '2026-12-18', {
      ...{ kind: 'destinationRecorded', destination: 'school', place: '', from: null, words: 'W', achievements },
    });

  it('names what is missing', () => {
    expect(parts()).toEqual({ progress: null, achievements: null, destination: null, ownAssessment: null });
    expect(parts(destination(''))).toMatchObject({ achievements: null, destination: '2026-12-18' });
    expect(parts(destination('Level 1'))).toMatchObject({ achievements: '2026-12-18' });
  });

  it('takes a destination that was recorded plainly before', () => {
    const [, , line] = fullRecord([], [aDone('destination|placement-1|', '2026-12-17')], { key: 'placement-1' });
    expect(line).toEqual({ part: 'destination', on: '2026-12-17' });
  });
});
