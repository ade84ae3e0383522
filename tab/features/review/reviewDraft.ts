import type { RecordReviewBody, ReviewPage } from '#api/contractReviews.ts';
import type { ProgressRating } from '#domain/caseFile/objectiveProgress.ts';
import { progressRatings } from '#domain/caseFile/objectiveProgress.ts';
import { type AlsoReviewed, alsoReviewedKinds } from '#domain/caseFile/reviewWhat.ts';
import { reviewOutcomes } from '#domain/review.ts';
import { type Attending, attendings, type ReviewParty } from '#domain/reviews/reviewParties.ts';
import { reviewProblems } from '#domain/reviews/reviewProblems.ts';
import { type ActionDraft, actionsFrom } from '../../shared/actions/actionDraft.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';

/** The record of a review as it is written, kept on the device from the first touch. */
export interface ReviewDraft {
  /** Made when the form is opened: however often it is sent, it is recorded once. */
  readonly key: string;
  /** As it is typed. */
  readonly heldOn: string;
  readonly isFormal: boolean;
  /** Empty until one is chosen: no outcome is the usual one. */
  readonly outcome: string;
  readonly summary: string;
  readonly attended: Readonly<Record<string, string>>;
  readonly people: string;
  readonly views: { readonly pupil: string; readonly parent: string; readonly provider: string };
  readonly progress: readonly { readonly rating: string; readonly words: string }[];
  readonly attendanceWords: string;
  readonly safetyAndNeed: string;
  readonly changes: string;
  readonly stepsToReturn: string;
  readonly alsoReviewed: readonly string[];
  readonly nextReviewOn: string;
  readonly actions: readonly ActionDraft[];
  readonly pause: { readonly from: string; readonly half: string; readonly told: string };
}

/** Whose draft it is, of which review: a device that several people use keeps them apart. */
export const draftName = (personId: string, school: string, reviewKey: string): string =>
  `alongside.review|${personId}|${school}|${reviewKey}`;

export const newReview = ({ meeting, formal, prepared, me }: ReviewPage, today: string): ReviewDraft => ({
  key: crypto.randomUUID(),
  heldOn: dayAsTyped(meeting && meeting.day <= today ? meeting.day : today),
  isFormal: formal.isFormal,
  outcome: '',
  summary: '',
  attended: {},
  people: meeting?.people ?? me,
  views: { pupil: '', parent: '', provider: '' },
  progress: prepared.objectives.map(() => ({ rating: '', words: '' })),
  attendanceWords: '',
  safetyAndNeed: '',
  changes: '',
  stepsToReturn: '',
  alsoReviewed: [],
  nextReviewOn: '',
  actions: [],
  pause: { from: dayAsTyped(today), half: 'AM', told: '' },
});

const oneOf = <T extends string>(all: readonly T[], text: string | undefined): T | undefined => all.find((one) => one === text);
export const partiesOfForm = ({ parties, formalParties }: ReviewPage, isFormal: boolean): readonly ReviewParty[] =>
  isFormal ? formalParties : parties;

/** What is sent, or what is still missing, by field. */
export function reviewFrom(
  draft: ReviewDraft,
  page: ReviewPage,
): { readonly body: RecordReviewBody } | { readonly problems: readonly FieldProblem[] } {
  const heldOn = dayFrom(draft.heldOn);
  const outcome = oneOf(reviewOutcomes, draft.outcome);
  const nextReviewOn = dayFrom(draft.nextReviewOn) ?? null;
  const agreed = actionsFrom(draft.actions);
  const written = wordsOf(draft, page);
  const pauseFrom = dayFrom(draft.pause.from);
  const isPausing = outcome === 'suspend' && !page.isPaused;
  const problems = [
    ...(heldOn ? [] : [{ where: 'heldOn', say: 'Write the day on which it was held, such as 23/11/2026.' }]),
    ...reviewProblems(
      { ...written, outcome: outcome ?? 'continue' },
      partiesOfForm(page, draft.isFormal),
      page.prepared.objectives.map(({ objective }) => objective),
    ),
    ...(outcome ? [] : [{ where: 'outcome', say: 'Choose what was decided.' }]),
    ...(draft.nextReviewOn.trim() === '' || nextReviewOn
      ? []
      : [{ where: 'nextReviewOn', say: 'Write the day, such as 7/12/2026, or leave it empty.' }]),
    ...(isPausing && !pauseFrom
      ? [{ where: 'pause.from', say: 'Write the day from which on the pupil is at school, such as 24/11/2026.' }]
      : []),
    ...(isPausing && draft.pause.told.trim() === ''
      ? [{ where: 'pause.told', say: 'Write who at the provider and at home was told, and how the pupil comes back to school.' }]
      : []),
    ...('problems' in agreed ? agreed.problems : []),
  ];
  if (!heldOn || !outcome || 'problems' in agreed || problems.length > 0) return { problems };
  const pause =
    isPausing && pauseFrom
      ? { from: pauseFrom, half: draft.pause.half === 'PM' ? ('PM' as const) : ('AM' as const), told: draft.pause.told }
      : null;
  return { body: { ...written, key: draft.key, heldOn, outcome, nextReviewOn, actions: agreed.actions, pause } };
}

function wordsOf(draft: ReviewDraft, page: ReviewPage) {
  const asked = partiesOfForm(page, draft.isFormal);
  const attended = Object.fromEntries(
    asked.flatMap((party) => {
      const how = oneOf<Attending>(attendings, draft.attended[party]);
      return how === undefined ? [] : [[party, how] as const];
    }),
  );
  const progress = draft.progress.flatMap(({ rating, words }, objective) => {
    const known = oneOf<ProgressRating>(progressRatings, rating);
    return known === undefined ? [] : [{ objective, rating: known, words }];
  });
  const { isFormal, summary, people, views, attendanceWords, safetyAndNeed, changes, stepsToReturn } = draft;
  return {
    ...{ isFormal, summary, attended, people, views, progress, attendanceWords, safetyAndNeed, changes, stepsToReturn },
    alsoReviewed: draft.alsoReviewed.flatMap((one) => oneOf<AlsoReviewed>(alsoReviewedKinds, one) ?? []),
  };
}

/** Everything that was written into a draft, to be read and copied where its form is gone. */
export const textOfDraft = ({ people, views, progress, ...rest }: ReviewDraft): string =>
  [
    ...[people, views.pupil, views.parent, views.provider],
    ...progress.map(({ words }) => words),
    ...[rest.attendanceWords, rest.safetyAndNeed, rest.summary, rest.changes, rest.stepsToReturn],
    ...rest.actions.map(({ what }) => what),
  ]
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .join('\n\n');
