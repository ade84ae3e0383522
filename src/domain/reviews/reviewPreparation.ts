import { type AgreedAction, agreedActions } from '../actions/agreedAction.ts';
import { attendanceOf } from '../attendance/attendanceOf.ts';
import { attended, confirmed, type Figures, nothing } from '../attendance/figures.ts';
import { againstTarget, type TargetStanding } from '../attendance/targetStanding.ts';
import { recordsOf } from '../caseFile/caseFile.ts';
import type { ReviewedAttendance } from '../caseFile/reviewWhat.ts';
import { recordsOfPlacement } from '../deciding/recordsOfPlacement.ts';
import type { DutyKind } from '../duties/dutyKinds.ts';
import type { PlacementCase } from '../duties/placementCase.ts';
import type { Moment } from '../duties/standing.ts';
import type { Review } from '../review.ts';
import type { SchoolWeek } from '../schoolWeeks.ts';
import type { DateText } from '../session.ts';
import { type ObjectiveHistory, objectiveHistory } from './objectiveHistory.ts';

/** Something that happened, in its own words. */
export interface Happened {
  readonly key: string;
  readonly on: DateText;
  readonly says: string;
}

/** What a review looks at, worked out from the records (BEY-8). Concerns are not here: they are read apart, as the person (SAF-3). */
export interface ReviewPreparation {
  /** The day of the review before, or the first day of the placement; up to `until`. */
  readonly since: DateText;
  readonly until: DateText;
  readonly last: (Review & { readonly held: NonNullable<Review['held']> }) | undefined;
  readonly attendance: TargetStanding;
  readonly weeks: readonly { readonly week: SchoolWeek; readonly figures: Figures }[];
  /** The provider is a school that marks these sessions itself (D). */
  readonly isMarkedElsewhere: boolean;
  readonly contacts: readonly Happened[];
  /** As the pupil said, oldest first. */
  readonly moods: readonly { readonly on: DateText; readonly mood: number }[];
  readonly wishes: readonly Happened[];
  readonly visits: readonly Happened[];
  readonly reports: readonly Happened[];
  readonly objectives: readonly ObjectiveHistory[];
  /** Open ones, and those done since the last review. */
  readonly actions: readonly AgreedAction[];
}

/** Prepares the review of a placement as of a moment, or as of the day on which it was held. */
export function reviewPreparation(c: PlacementCase, review: Pick<Review, 'key' | 'held'>, moment: Moment): ReviewPreparation {
  const { placement, facts } = c;
  const until = review.held?.on ?? moment.today;
  const last = lastBefore(c, review, until);
  const since = last?.held.on ?? placement.startsOn;
  const records = recordsOfPlacement(facts.caseRecords)(placement.key);
  const isSince = ({ on }: { readonly on: DateText }): boolean => on >= since && on <= until;
  const { total, weeks, isMarkedElsewhere } = figuresOf(c, since, until, moment);
  const contacts = recordsOf(records, 'contact').filter(isSince);
  const happened = (kind: DutyKind): Happened[] => {
    // Whatever recorded it left a deed: its own form, and the plain form before it.
    return c.records
      .deeds(kind, placement.key)
      .filter(isSince)
      .map(({ recordKey, on, evidence }) => ({ key: recordKey, on, says: evidence }))
      .reverse();
  };
  return {
    ...{ since, until, last, weeks, isMarkedElsewhere },
    attendance: againstTarget(facts, total, until),
    contacts: happened('contact'),
    moods: contacts.flatMap(({ on, what }) => (what.mood === null ? [] : [{ on, mood: what.mood }])),
    wishes: contacts.flatMap(({ key, on, what }) => (what.wishes === '' ? [] : [{ key, on, says: what.wishes }])).reverse(),
    visits: happened('visit'),
    reports: happened('providerReport'),
    objectives: objectiveHistory(records, placement),
    actions: agreedActions(records).filter(({ done }) => done === undefined || isSince(done)),
  };
}

function lastBefore(c: PlacementCase, { key }: Pick<Review, 'key'>, until: DateText) {
  return c
    .reviewsOf(c.placement.key)
    .flatMap((one) => (one.key !== key && one.held !== undefined && one.held.on <= until ? [{ ...one, held: one.held }] : []))
    .sort((one, other) => one.held.on.localeCompare(other.held.on))
    .at(-1);
}

/** Sessions at this provider alone, week by week; those of the pupil's other providers are not this review's. */
function figuresOf({ facts, placement }: PlacementCase, from: DateText, to: DateText, { now }: Moment) {
  const placements = facts.placements.filter(({ pupilKey }) => pupilKey === placement.pupilKey);
  const { weeks, pupils } = attendanceOf({ ...facts, placements }, { from, to, now });
  const own = pupils.find(({ pupilKey }) => pupilKey === placement.pupilKey)?.byProvider.get(placement.providerKey);
  return {
    total: asIfOurs(own?.total ?? nothing()),
    weeks: weeks.map((week, at) => ({ week, figures: asIfOurs(own?.weeks[at] ?? nothing()) })),
    isMarkedElsewhere: own !== undefined && own.total.otherSchoolAttended + own.total.otherSchoolAbsent > 0,
  };
}

/** Sessions of a dual-registered pupil that the other school marks are none of the school's, but a review looks at all of them. */
const asIfOurs = (figures: Figures): Figures => ({
  ...figures,
  present: figures.present + figures.otherSchoolAttended,
  authorised: figures.authorised + figures.otherSchoolAbsent,
  missing: figures.missing + figures.otherSchoolMissing,
});

/** The figures as the record of a review keeps them. */
export const attendanceAsReviewed = ({ since, until, attendance: { figures } }: ReviewPreparation): ReviewedAttendance => ({
  from: since,
  to: until,
  attended: attended(figures),
  confirmed: confirmed(figures),
  missing: figures.missing,
});
