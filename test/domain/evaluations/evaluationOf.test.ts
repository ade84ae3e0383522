import { describe, expect, it } from 'vitest';
import { evaluationOf, isBegun, isSigned } from '../../../src/domain/evaluations/evaluationOf.ts';
import { aPart, aRecord } from './evaluationBuilders.ts';

describe('An evaluation from the case file (REV-5)', () => {
  it('keeps the middle and the end apart', () => {
    const records = [aPart('pupil', 3), aPart('pupil', 5, { when: 'end' })];
    expect(evaluationOf(records, 'mid').parts.get('pupil')?.what.answers['pupilSafe']).toBe(3);
    expect(evaluationOf(records, 'end').parts.get('pupil')?.what.answers['pupilSafe']).toBe(5);
  });
  it('counts the first of two parts of one voice and names the other', () => {
    const first = aPart('parent', 4, {}, '2026-11-20T10:00:00.000Z');
    const second = aPart('parent', 1, {}, '2026-11-20T10:00:05.000Z');
    const { parts, doubled } = evaluationOf([second, first], 'mid');
    expect(parts.get('parent')).toBe(first);
    expect(doubled).toEqual([second]);
  });
  it('leaves out what was taken back', () => {
    const part = aPart('pupil', 3);
    const back = aRecord('back', { kind: 'takenBack', recordKey: part.key, reason: 'Wrong pupil' });
    expect(isBegun(evaluationOf([part, back], 'mid'))).toBe(false);
    expect(isBegun(evaluationOf([part], 'mid'))).toBe(true);
  });
  it('is signed by the headteacher’s own part, or by a signature under the part that stands', () => {
    const waiting = aPart('school', 4, { signedBy: '' });
    const signature = (recordKey: string) => aRecord('signature', { kind: 'evaluationSigned', when: 'mid', recordKey });
    expect(isSigned(evaluationOf([aPart('school', 4, { signedBy: 'Helen Ward' })], 'mid'))).toBe(true);
    expect(isSigned(evaluationOf([waiting], 'mid'))).toBe(false);
    expect(isSigned(evaluationOf([waiting, signature(waiting.key)], 'mid'))).toBe(true);
    expect(isSigned(evaluationOf([waiting, signature('another part')], 'mid'))).toBe(false);
    expect(isSigned(evaluationOf([], 'mid'))).toBe(false);
  });
  it('knows its links and its end', () => {
    const asked = aRecord('a', { kind: 'evaluationAsked', when: 'end', voice: 'parent', to: 'Grace', until: '2026-12-01' });
    const agreed = aRecord('b', { kind: 'evaluationAgreed', when: 'end', comments: 'On', without: {} });
    const evaluation = evaluationOf([asked, agreed], 'end');
    expect(evaluation).toMatchObject({ asked: [asked], agreed });
    expect(isBegun(evaluation)).toBe(true);
    expect(isBegun(evaluationOf([agreed], 'end'))).toBe(true);
    expect(evaluationOf([asked, agreed], 'mid')).toMatchObject({ asked: [], agreed: undefined });
  });
});
