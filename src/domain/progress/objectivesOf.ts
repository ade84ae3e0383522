import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord } from '../caseFile/caseRecord.ts';
import type { ProgressRating } from '../caseFile/objectiveProgress.ts';
import { compareText } from '../compareText.ts';
import type { Placement } from '../placement.ts';
import type { DateText } from '../session.ts';
import type { JudgedAt } from './judgedAt.ts';

/** One judgement of how far a pupil is with an objective. */
export interface ProgressStep {
  readonly recordKey: string;
  readonly on: DateText;
  readonly at: JudgedAt;
  readonly rating: ProgressRating;
  readonly words: string;
  readonly by: string;
}

/** One of a placement's three objectives, from where the pupil begins with it to the latest judgement (DOC-2). */
export interface ObjectiveCourse {
  readonly objective: string;
  /** Undefined while nobody has recorded it. */
  readonly baseline:
    | {
        readonly on: DateText;
        readonly words: string;
        readonly by: string;
        readonly measure: string;
        readonly recordedBy: string;
      }
    | undefined;
  /** Oldest first. */
  readonly steps: readonly ProgressStep[];
}

/** The objectives of a placement with what stands in its case file about each; what was taken back is gone. */
export function objectivesOf(caseRecords: readonly CaseRecord[], { key, objectives }: Placement): ObjectiveCourse[] {
  const own = caseRecords.filter(({ placementKey }) => placementKey === key);
  const baselines = recordsOf(own, 'objectiveBaseline');
  const judged = [...recordsOf(own, 'visit'), ...recordsOf(own, 'reviewHeld'), ...recordsOf(own, 'providerReport')].sort(
    (one, other) => compareText(one.on, other.on) || compareText(one.by.at, other.by.at),
  );
  return objectives.map((objective, at) => {
    const baseline = baselines.findLast(({ what }) => what.objective === at);
    return {
      objective,
      baseline: baseline && {
        on: baseline.on,
        words: baseline.what.baseline,
        by: baseline.what.by,
        measure: baseline.what.measure,
        recordedBy: baseline.by.name,
      },
      steps: judged.flatMap(({ key: recordKey, on, what, by }) =>
        what.progress
          .filter((one) => one.objective === at)
          .map(({ rating, words }) => ({ recordKey, on, at: what.kind, rating, words, by: by.name })),
      ),
    };
  });
}
