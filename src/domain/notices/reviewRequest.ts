/** BEY-3: a written request for a review meeting of an off-site direction, and by when it is met. */
import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '../caseFile/caseRecord.ts';
import type { PlacementCase } from '../duties/placementCase.ts';
import { grouped } from '../duties/rulebook.ts';
import type { Placement } from '../placement.ts';
import { lastDayOf } from '../placementStage.ts';
import { rememberedOf } from '../remembered.ts';
import type { Review } from '../review.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';
import { dateInWords } from '../words.ts';

type Request = CaseRecordOf<'reviewRequested'>;
type Held = Review & { readonly held: NonNullable<Review['held']> };

const byPlacement = rememberedOf((records: readonly CaseRecord[]) =>
  grouped(
    // What the school itself asks for is no written request of a parent, pupil or authority: `reviewAtOnce`.
    recordsOf(records, 'reviewRequested').filter(({ what }) => what.party !== 'school'),
    ({ placementKey }) => placementKey,
  ),
);
/** The standing requests about a placement; sorted out once for all of them. */
export const requestsOf = (records: readonly CaseRecord[], placementKey: string): readonly Request[] =>
  byPlacement(records)(placementKey);

/** Why a meeting cannot be asked for in writing about a placement on a day, by the field of the form; undefined when it can. */
export function requestProblem(placement: Placement, on: DateText): { readonly where: string; readonly say: string } | undefined {
  const { arrangement, decision } = placement;
  if (arrangement !== 'offSiteDirection')
    return { where: 'placement', say: 'Only of an off-site direction a review meeting can be asked for in writing.' };
  if (decision.status !== 'approved' && decision.status !== 'ended')
    return { where: 'placement', say: 'The placement is not approved, so there is nothing to review yet.' };
  const lastDay = lastDayOf(placement);
  return on > lastDay
    ? { where: 'on', say: `The placement ended on ${dateInWords(lastDay)}. Enter the day on which the meeting was asked for.` }
    : undefined;
}

const heldReviews = (reviews: readonly Review[]): Held[] =>
  reviews.flatMap((one) => (one.held === undefined ? [] : [{ ...one, held: one.held }]));

export interface RequestedMeeting {
  /** A meeting in the weeks before: then none is owed. */
  readonly heldBefore: Held | undefined;
  readonly weeks: number;
  /** The first review held on the day of the request or after it. */
  readonly met: Held | undefined;
  /** The day by which the invitation can be out, and the first school day that leaves the days of an invitation. Undefined: the calendar ends. */
  readonly invitedOn: DateText | undefined;
  readonly dueOn: DateText | undefined;
  readonly invitationInDays: number;
}

/**
 * "held as soon as reasonably practicable; no duty if one was held in the preceding 10 weeks". The law names no day. The first day that is
 * practicable leaves a school day to write the invitation and the days that an invitation needs.
 */
export function requestedMeeting(
  { on }: Pick<Request, 'on'>,
  reviews: readonly Review[],
  { calendar, policy }: Pick<SchoolFacts, 'calendar' | 'policy'>,
): RequestedMeeting {
  const weeks = policy.on('reviewRequestWithinWeeks', on);
  const invitationInDays = policy.on('invitationInDays', on);
  const held = heldReviews(reviews).sort((a, b) => a.held.on.localeCompare(b.held.on));
  const heldBefore = held.findLast((one) => one.held.on < on && one.held.on >= addDays(on, -weeks * 7));
  const invitedOn = calendar.schoolDayFrom(on, 1);
  const early = invitedOn && addDays(invitedOn, invitationInDays);
  const dueOn = early && (calendar.isSchoolDay(early) ? early : calendar.schoolDayFrom(early, 1));
  return { heldBefore, weeks, met: held.find((one) => one.held.on >= on), invitedOn, dueOn, invitationInDays };
}

/** The requests about one placement. */
export const requestsOfCase = (c: Pick<PlacementCase, 'facts' | 'placement'>): readonly Request[] =>
  requestsOf(c.facts.caseRecords, c.placement.key);
