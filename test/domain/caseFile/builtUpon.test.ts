import { describe, expect, it } from 'vitest';
import { builtUpon, goingWith } from '../../../src/domain/caseFile/builtUpon.ts';
import type { CaseWhat } from '../../../src/domain/caseFile/caseWhat.ts';
import { aPart, aRecord } from '../evaluations/evaluationBuilders.ts';

const agreed = aRecord('agreed', { kind: 'evaluationAgreed', when: 'mid', comments: 'Goes on', without: {} });
const gone = (recordKey: string) => aRecord('gone', { kind: 'takenBack', recordKey, reason: 'Wrong' });
const held: CaseWhat = {
  ...{ kind: 'reviewHeld', reviewKey: 'review-1', isFormal: false, outcome: 'continue', summary: 'Goes on', attended: {} },
  ...{ notInvited: [], people: '', views: { pupil: '', parent: '', provider: '' }, progress: [], alsoReviewed: [], nextOn: null },
  ...{ attendanceWords: '', safetyAndNeed: '', changes: '', stepsToReturn: '' },
  attendance: { from: '2026-11-02', to: '2026-11-20', attended: 0, confirmed: 0, missing: 0 },
};

describe('A record that others built on', () => {
  it('is a part of an evaluation that was concluded, until the conclusion is taken back', () => {
    const part = aPart('pupil', 4);
    expect(builtUpon(part, [part])).toBeUndefined();
    expect(builtUpon(part, [part, agreed])).toBe(
      'Miriam Okafor has concluded this evaluation with this part. Take back what was agreed first, then this part.',
    );
    expect(builtUpon(part, [part, agreed, gone('agreed')])).toBeUndefined();
    expect(builtUpon(part, [part, { ...agreed, placementKey: 'another' }])).toBeUndefined();
    const atEnd = aPart('pupil', 4, { when: 'end' });
    expect(builtUpon(atEnd, [atEnd, agreed])).toBeUndefined();
  });
  it('is not the second of two parts, which does not count', () => {
    const [first, second] = [aPart('pupil', 4), aPart('pupil', 2, {}, '2026-11-20T11:00:00.000Z')];
    expect(builtUpon(second, [first, second, agreed])).toBeUndefined();
    expect(builtUpon(first, [first, second, agreed])).toMatch(/Take back what was agreed first/);
  });
  it('takes with it, of a review, that its decision went out', () => {
    const sent = (key: string, reviewKey: string) =>
      aRecord(key, { kind: 'reviewSent', reviewKey, party: 'parent', name: 'Mrs Obi', how: 'letter', address: '1 Mill Lane' });
    const all = [sent('one', 'review-1'), sent('two', 'review-1'), sent('three', 'review-2')];
    const review = aRecord('held', held);
    expect(goingWith(review, all).map(({ key }) => key)).toEqual(['one', 'two']);
    expect(goingWith(review, [...all, gone('one')]).map(({ key }) => key)).toEqual(['two']);
    expect(goingWith(aPart('pupil', 4), all)).toEqual([]);
  });
});
