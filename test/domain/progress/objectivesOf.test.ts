import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import type { CaseWhat } from '../../../src/domain/caseFile/caseWhat.ts';
import type { ObjectiveProgress, ProgressRating } from '../../../src/domain/caseFile/objectiveProgress.ts';
import { objectivesOf } from '../../../src/domain/progress/objectivesOf.ts';
import { aPlacement, aSignature } from '../builders.ts';

const aRecord = (key: string, on: string, what: CaseWhat, placementKey = 'placement-1'): CaseRecord => ({
  ...{ key, placementKey, pupilKey: 'amara', providerKey: 'foxglove', on, says: '', what },
  by: aSignature('Miriam Okafor', `${on}T15:00:00.000Z`),
});
const judged = (objective: number, rating: ProgressRating): ObjectiveProgress => ({ objective, rating, words: '' });
const report = (progress: readonly ObjectiveProgress[]): CaseWhat => ({
  ...{ kind: 'providerReport', isFinal: false, attendance: '', behaviour: '', achievement: '', progress },
});
const baseline = (words: string): CaseWhat => ({
  ...{ kind: 'objectiveBaseline', objective: 0, baseline: words, by: 'Easter', measure: 'Register' },
});
const of = (...records: CaseRecord[]) => objectivesOf(records, aPlacement());

describe('Objectives with baseline and progress (DOC-2, VIS-3, REV-1)', () => {
  it('are the three of the placement, also while nothing is recorded', () => {
    expect(of().map(({ objective, baseline, steps }) => [objective, baseline, steps.length])).toEqual([
      ['Attends nine sessions in ten', undefined, 0],
      ['Passes unit 1', undefined, 0],
      ['Returns to science lessons', undefined, 0],
    ]);
  });

  it('begin where the newest baseline says', () => {
    const [first] = of(aRecord('b2', '2026-11-20', baseline('Six in ten')), aRecord('b1', '2026-11-10', baseline('Four in ten')));
    expect(first?.baseline).toEqual({
      ...{ on: '2026-11-20', words: 'Six in ten', by: 'Easter', measure: 'Register', recordedBy: 'Miriam Okafor' },
    });
  });

  it('go through every judgement, oldest first, each for its own objective', () => {
    const [first, second] = of(
      aRecord('late', '2026-12-10', report([judged(0, 'good'), judged(1, 'notYet')])),
      aRecord('early', '2026-11-20', report([judged(0, 'some')])),
    );
    expect(first?.steps.map(({ on, rating }) => [on, rating])).toEqual([
      ['2026-11-20', 'some'],
      ['2026-12-10', 'good'],
    ]);
    expect(second?.steps).toMatchObject([{ recordKey: 'late', at: 'providerReport', rating: 'notYet', by: 'Miriam Okafor' }]);
  });

  it('leave out what was taken back, and what is of another placement', () => {
    const [first] = of(
      aRecord('wrong', '2026-11-20', report([judged(0, 'reached')])),
      aRecord('back', '2026-11-21', { kind: 'takenBack', recordKey: 'wrong', reason: 'Mixed up' }),
      aRecord('other', '2026-11-20', report([judged(0, 'reached')]), 'placement-2'),
    );
    expect(first?.steps).toEqual([]);
  });
});
