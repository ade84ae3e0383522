import { expect } from 'vitest';
import { recordProblems } from '../../../../src/domain/checks/records/recordProblems.ts';
import type { Finding } from '../../../../src/domain/finding.ts';
import type { Review } from '../../../../src/domain/review.ts';
import type { Suspension } from '../../../../src/domain/suspension.ts';
import { aRulebook, aSignature } from '../../builders.ts';

export type Change = Parameters<typeof aRulebook>[0];
/** What is found at Larkhill with some records changed. */
export const problems = (change: Change = {}): Finding[] => recordProblems(aRulebook(change));
export const names = (change: Change) => problems(change).map(({ facts }) => [facts.list, facts.record, facts.problem]);
/** The one thing that is found. */
export const only = (change: Change): Finding => {
  const [first, ...more] = problems(change);
  expect(more).toEqual([]);
  return first ?? expect.fail('Nothing was found.');
};

/** A review held on a day. */
export const aReview = (on: string, placementKey = 'placement-1'): Review => ({
  key: 'review-1',
  placementKey,
  dueOn: '2026-12-04',
  held: { on, outcome: 'continue', summary: '', recorded: aSignature() },
});

/** A suspension of one day, Monday 16 November 2026. */
export const aSuspension = (change: Partial<Suspension> = {}): Suspension => ({
  key: 'suspension-1',
  pupilKey: 'amara',
  kind: 'suspension',
  startsOn: '2026-11-16',
  endsOn: '2026-11-16',
  halfDaysLess: 0,
  reason: 'x',
  ...change,
});
