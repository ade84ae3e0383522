import { describe, expect, it } from 'vitest';
import { answersOf, markOf, wasCorrected, withMark } from '../../src/domain/registerWeek.ts';
import { aMark, aRegisterWeek } from './builders.ts';

const begun = { pupilKey: 'amara', weekStartsOn: '2026-11-23' };

describe('The register of one week: history is never overwritten (REP-7)', () => {
  it('begins with the first answer', () => {
    const week = withMark(begun, 'MonAM', aMark('present'));
    expect(markOf(week, 'MonAM')?.mark).toBe('present');
    expect(week.pupilKey).toBe('amara');
    expect(markOf(week, 'MonPM')).toBeUndefined();
    expect(markOf(undefined, 'MonAM')).toBeUndefined();
  });

  it('keeps the earlier answer beneath a correction', () => {
    const week = withMark(withMark(begun, 'MonAM', aMark('present')), 'MonAM', aMark('absent'));
    expect(answersOf(week, 'MonAM').map(({ mark }) => mark)).toEqual(['present', 'absent']);
    expect(markOf(week, 'MonAM')?.mark).toBe('absent');
  });

  it('takes the same answer of the same person once', () => {
    const once = withMark(begun, 'MonAM', aMark('present'));
    expect(withMark(once, 'MonAM', aMark('present'))).toBe(once);
    expect(answersOf(withMark(once, 'MonAM', aMark('present', 'Miriam Okafor')), 'MonAM')).toHaveLength(2);
    expect(answersOf(withMark(once, 'MonAM', aMark('present', 'Priya Nair', 'came by taxi')), 'MonAM')).toHaveLength(2);
  });

  it('changes nothing in the week it was given', () => {
    const week = aRegisterWeek('MonAM', [aMark('present')]);
    withMark(week, 'MonAM', aMark('late'));
    expect(answersOf(week, 'MonAM')).toHaveLength(1);
  });

  it('was corrected when an answer was replaced by another, not when "don\'t know yet" was', () => {
    expect(wasCorrected(aRegisterWeek('MonAM', [aMark('present')]), 'MonAM')).toBe(false);
    expect(wasCorrected(aRegisterWeek('MonAM', [aMark('notKnown'), aMark('present')]), 'MonAM')).toBe(false);
    expect(wasCorrected(aRegisterWeek('MonAM', [aMark('present'), aMark('absent')]), 'MonAM')).toBe(true);
    expect(wasCorrected(aRegisterWeek('MonAM', [aMark('present'), aMark('notKnown')]), 'MonAM')).toBe(true);
    expect(wasCorrected(aRegisterWeek('MonAM', [aMark('present'), aMark('present', 'Miriam Okafor')]), 'MonAM')).toBe(false);
    expect(wasCorrected(undefined, 'MonAM')).toBe(false);
  });
});
