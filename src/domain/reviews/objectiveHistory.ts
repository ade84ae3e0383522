import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord } from '../caseFile/caseRecord.ts';
import type { ObjectiveProgress } from '../caseFile/objectiveProgress.ts';
import { compareText } from '../compareText.ts';
import type { DateText } from '../session.ts';

export interface ProgressSeen extends Omit<ObjectiveProgress, 'objective'> {
  readonly on: DateText;
  readonly seenIn: 'visit' | 'review' | 'report';
}

/** One of the objectives of a placement: where the pupil began, and how far each visit, report and review saw the pupil, newest first. */
export interface ObjectiveHistory {
  readonly objective: string;
  readonly baseline: string;
  readonly measure: string;
  readonly seen: readonly ProgressSeen[];
}

/** The objectives with what a placement's records say of them. */
export function objectiveHistory(objectives: readonly string[], records: readonly CaseRecord[]): ObjectiveHistory[] {
  const baselines = recordsOf(records, 'objectiveBaseline');
  const seen = [
    ...recordsOf(records, 'visit').map(({ on, what }) => ({ on, progress: what.progress, seenIn: 'visit' as const })),
    ...recordsOf(records, 'reviewHeld').map(({ on, what }) => ({ on, progress: what.progress, seenIn: 'review' as const })),
    ...recordsOf(records, 'providerReport').map(({ on, what }) => ({ on, progress: what.progress, seenIn: 'report' as const })),
  ];
  return objectives.map((objective, at) => {
    const begins = baselines.findLast(({ what }) => what.objective === at)?.what;
    return {
      objective,
      baseline: begins?.baseline ?? '',
      measure: [begins?.measure, begins?.by].filter((part) => part !== undefined && part !== '').join(', by '),
      seen: seen
        .flatMap(({ on, progress, seenIn }) =>
          progress.filter((one) => one.objective === at).map(({ rating, words }) => ({ on, seenIn, rating, words })),
        )
        .sort((one, other) => compareText(other.on, one.on)),
    };
  });
}
