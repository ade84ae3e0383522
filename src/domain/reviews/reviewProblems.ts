import type { ObjectiveProgress } from '../caseFile/objectiveProgress.ts';
import type { ReviewOutcome } from '../review.ts';
import { type Attending, attendingNames, heardParties, type ReviewParty, reviewPartyNames } from './reviewParties.ts';

export interface WrittenReview {
  readonly isFormal: boolean;
  readonly outcome: ReviewOutcome;
  readonly summary: string;
  readonly attended: Readonly<Partial<Record<ReviewParty, Attending>>>;
  readonly views: { readonly pupil: string; readonly parent: string; readonly provider: string };
  readonly progress: readonly ObjectiveProgress[];
  readonly safetyAndNeed: string;
  readonly changes: string;
  readonly stepsToReturn: string;
}
interface Problem {
  readonly where: string;
  readonly say: string;
}

const isEmpty = (text: string): boolean => text.trim() === '';
const whose = { pupil: 'the pupil said, in the pupil’s own words', parent: 'the parents said', provider: 'the provider said' };

/**
 * What the record of a review lacks, by field (REV-1: objectives, safety and need, changes, steps to return, views of pupil, parent and
 * provider). `asked`: who belongs to it; `objectives`: those of the placement.
 */
export function reviewProblems(
  review: WrittenReview,
  asked: readonly ReviewParty[],
  objectives: readonly string[],
): readonly Problem[] {
  const { attended, views, progress, outcome } = review;
  const rated = (at: number) => progress.filter(({ objective }) => objective === at).length;
  return [
    ...asked
      .filter((party) => attended[party] === undefined)
      .map((party) => ({
        where: `attended.${party}`,
        say: `${reviewPartyNames[party]}: choose “${attendingNames.present}” or another answer.`,
      })),
    ...heardParties
      .filter((party) => ['present', 'wrote'].includes(attended[party] ?? '') && isEmpty(views[party]))
      .map((party) => ({ where: `views.${party}`, say: `Write what ${whose[party]}.` })),
    ...objectives.flatMap((objective, at) => {
      if (isEmpty(objective) || rated(at) === 1) return [];
      return [{ where: `progress.${at}`, say: `Say once how far the pupil is with objective ${at + 1}.` }];
    }),
    ...(isEmpty(review.safetyAndNeed)
      ? [{ where: 'safetyAndNeed', say: 'Say whether the placement is still safe, and still needed.' }]
      : []),
    ...(isEmpty(review.summary) ? [{ where: 'summary', say: 'Write what was decided and why.' }] : []),
    ...(outcome === 'change' && isEmpty(review.changes) ? [{ where: 'changes', say: 'Write what changes, and from when.' }] : []),
    ...(outcome === 'reintegrate' && isEmpty(review.stepsToReturn)
      ? [{ where: 'stepsToReturn', say: 'Write the steps to the return: from when, with what support.' }]
      : []),
  ];
}
