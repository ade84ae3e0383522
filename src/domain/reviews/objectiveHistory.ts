import type { CaseRecord } from '../caseFile/caseRecord.ts';
import type { ObjectiveProgress } from '../caseFile/objectiveProgress.ts';
import type { Placement } from '../placement.ts';
import type { JudgedAt } from '../progress/judgedAt.ts';
import { objectivesOf } from '../progress/objectivesOf.ts';
import type { DateText } from '../session.ts';

export interface ProgressSeen extends Omit<ObjectiveProgress, 'objective'> {
  readonly on: DateText;
  readonly seenIn: 'visit' | 'review' | 'report';
}

/** One of the objectives of a placement as a review reads it: where the pupil began, and each judgement since, newest first. */
export interface ObjectiveHistory {
  readonly objective: string;
  readonly baseline: string;
  readonly measure: string;
  readonly seen: readonly ProgressSeen[];
}

const seenIn = { visit: 'visit', reviewHeld: 'review', providerReport: 'report' } as const satisfies Record<JudgedAt, string>;

export const objectiveHistory = (records: readonly CaseRecord[], placement: Placement): ObjectiveHistory[] =>
  objectivesOf(records, placement).map(({ objective, baseline, steps }) => ({
    objective,
    baseline: baseline?.words ?? '',
    measure: baseline === undefined ? '' : [baseline.measure, baseline.by].filter((part) => part !== '').join(', by '),
    seen: steps.map(({ on, at, rating, words }) => ({ on, seenIn: seenIn[at], rating, words })).reverse(),
  }));
