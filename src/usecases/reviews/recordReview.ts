import type { NewAction } from '#domain/actions/agreedAction.ts';
import type { AlsoReviewed } from '#domain/caseFile/reviewWhat.ts';
import { placementCase } from '#domain/duties/placementCase.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import { placementName } from '#domain/placementName.ts';
import type { Review } from '#domain/review.ts';
import { formalChain } from '#domain/reviews/formalChain.ts';
import { invitationGaps } from '#domain/reviews/invitationGaps.ts';
import { attendanceAsReviewed, reviewPreparation } from '#domain/reviews/reviewPreparation.ts';
import type { WrittenReview } from '#domain/reviews/reviewProblems.ts';
import { reviewSays } from '#domain/reviews/reviewSays.ts';
import type { DateText, Half } from '#domain/session.ts';
import { actionEntries, actionsWith } from '../actions/actionEntries.ts';
import { pauseEntry } from '../course/pauseEntry.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { earlierSend } from '../earlierSend.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type CaseEntry, writeCase } from '../writeCase.ts';
import { nextDueOn } from './nextDueOn.ts';
import { type OpenReview, openToReview } from './openReview.ts';
import { recordProblem } from './recordProblem.ts';
import { reviewChanges, rowsAfter } from './reviewChanges.ts';
import { deedsOfReview } from './reviewDeeds.ts';

export interface RecordReview extends WrittenReview {
  /** Made by the form once, so that a repeated send records once. */
  readonly key: string;
  readonly heldOn: DateText;
  /** Names of those who were there. */
  readonly people: string;
  readonly attendanceWords: string;
  readonly alsoReviewed: readonly AlsoReviewed[];
  /** Null lets the plan set it. */
  readonly nextReviewOn: DateText | null;
  readonly actions: readonly NewAction[];
  /** Of the outcome "suspend": the first session in which the pupil is at school. Null when the placement is paused already. */
  readonly pause: { readonly from: DateText; readonly half: Half; readonly told: string } | null;
}

const action = 'Review recorded';

/**
 * Keeps what a review found and decided (REV-1, BEY-8) and plans the next one, unless the placement is to end. Held without an invitation
 * it is recorded all the same, and says so. "Suspend" pauses the placement in the same press. Sent again it is recorded once, and what a
 * lost answer left out is completed.
 */
export async function recordReview(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  reviewKey: string,
  input: RecordReview,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openToReview(desk, schoolKey, placementKey, reviewKey, input.isFormal);
  if (!opened.done) return opened;
  const { open, review, placement } = opened.value;
  const earlier = earlierSend(open, input.key);
  if (earlier !== undefined) return complete(desk, opened.value, earlier, input);
  const problem = recordProblem(desk, opened.value, input);
  if (problem !== undefined) return problem;

  const nextReviewOn = input.nextReviewOn ?? nextDueOn(open, placement, input);
  const first = reviewChanges(open, placement, review, { ...input, nextReviewOn });
  const entry = entryOf(opened.value, input, rowsAfter(open, first));
  const pause = pauseOf(opened.value, input);
  if (!pause.done) return pause;
  const also = [...actionEntries(entry, input.actions), ...pause.value];
  const deeds = deedsOfReview(opened.value, entry, input);
  const written = await writeCase(desk, open, entry, { action, subject: placementKey, first, also, deeds });
  if (!written.done) return written;
  // The cards that reminded of it, and of a session that has another pupil in it now.
  desk.afterChange(schoolKey, `${review.key}|${review.dueOn}`);
  if (pause.value.length > 0 && input.pause) desk.afterChange(schoolKey, `${input.pause.from}|${input.pause.half}`);
  return written;
}

/** What was recorded stands; what was written into the form since is not lost without a word. */
function complete(
  desk: Desk,
  opened: OpenReview,
  { entry, before }: NonNullable<ReturnType<typeof earlierSend>>,
  input: RecordReview,
): Promise<Outcome<{ readonly key: string }>> | Outcome<never> {
  const { open } = opened;
  const { what } = entry;
  if (what.kind !== 'reviewHeld')
    return refuse.changedMeanwhile('Something else was recorded by this form. Open the page again.');
  if (what.outcome !== input.outcome || what.summary !== input.summary.trim() || entry.on !== input.heldOn)
    return refuse.changedMeanwhile(
      'An earlier press has saved this review as it was then, and what you wrote since is not in it. Take the record back on its page, then save again.',
    );
  const pause = pauseOf(opened, input);
  if (!pause.done) return pause;
  const agreed = actionsWith(open, input.key);
  const also = [
    ...actionEntries(entry, input.actions).filter(({ key }) => !agreed.some((one) => one.key === key)),
    ...pause.value,
  ];
  // As they were owed then: with its own deeds nothing would be owed any more.
  const chain = formalChain(placementCase(rulebook(before.facts), opened.placement), entry.on);
  const deeds = deedsOfReview({ ...opened, open: before, chain }, entry, input);
  return writeCase(desk, open, entry, { action, also, deeds });
}

/** The pause that the outcome "suspend" asks for; none when the placement is paused already. */
function pauseOf({ open, placement }: OpenReview, { key, outcome, pause, summary }: RecordReview): Outcome<readonly CaseEntry[]> {
  if (outcome !== 'suspend' || pause === null) return done([]);
  const made = pauseEntry(open, placement, { key: `${key}|pause`, ...pause, reason: `Decided at the review: ${summary.trim()}` });
  if (made.done) return done([made.value]);
  const { refusal } = made;
  // Its fields stand in the form of the review under a name of their own.
  return refusal.kind === 'badInput'
    ? refuse.badInput(
        refusal.say,
        refusal.problems.map(({ where, say }) => ({ where: `pause.${where}`, say })),
      )
    : made;
}

function entryOf(opened: OpenReview, input: RecordReview, rows: readonly Review[]): CaseEntry {
  const { open, review, placement, c } = opened;
  const { heldOn, outcome, isFormal, attended, views } = input;
  const held = { on: heldOn, outcome, summary: input.summary.trim(), recorded: open.signature };
  const notInvited = invitationGaps({ ...open.facts, reviews: rows }, placement.key, review.key, open);
  const next = rows.find((one) => one.placementKey === placement.key && one.key !== review.key && one.held === undefined);
  return {
    ...{ key: input.key, ...aboutPlacement(placement), on: heldOn },
    says: reviewSays({ on: heldOn, isFormal, outcome, attended, notInvited }, placementName(placement, open.facts)),
    what: {
      ...{ kind: 'reviewHeld', reviewKey: review.key, isFormal, outcome, summary: held.summary, attended, notInvited },
      people: input.people.trim(),
      views: { pupil: views.pupil.trim(), parent: views.parent.trim(), provider: views.provider.trim() },
      attendance: attendanceAsReviewed(reviewPreparation(c, { key: review.key, held }, open)),
      attendanceWords: input.attendanceWords.trim(),
      progress: input.progress.map((one) => ({ ...one, words: one.words.trim() })),
      safetyAndNeed: input.safetyAndNeed.trim(),
      changes: input.changes.trim(),
      stepsToReturn: input.stepsToReturn.trim(),
      alsoReviewed: input.alsoReviewed,
      nextOn: next?.dueOn ?? null,
    },
  };
}
