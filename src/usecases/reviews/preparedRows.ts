import { attended, confirmed } from '#domain/attendance/figures.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { type Happened, reviewPreparation } from '#domain/reviews/reviewPreparation.ts';
import { plannedMeeting, reportsAsked } from '#domain/reviews/reviewRecords.ts';
import type { DateText } from '#domain/session.ts';
import { addDays } from '#domain/week.ts';
import { openOf } from '../visits/openVisits.ts';
import type { OpenReview } from './openReview.ts';

const happenedRow = ({ key, on, says }: Happened) => ({ key, on, says });

/** What the records say for a review (BEY-8), as its page shows it. */
export function preparedRows({ open, c, review, placement }: OpenReview) {
  const prepared = reviewPreparation(c, review, open);
  const { since, until, last, attendance } = prepared;
  const { figures } = attendance;
  return {
    ...{ since, until },
    last: last === undefined ? null : { key: last.key, on: last.held.on, outcome: last.held.outcome, summary: last.held.summary },
    attendance: {
      ...{ is: attendance.is, percent: attendance.percent ?? null, target: attendance.target, source: attendance.source },
      ...{ attended: attended(figures), confirmed: confirmed(figures), missing: figures.missing },
      ...{ late: figures.late, unexplained: figures.unexplained, isMarkedElsewhere: prepared.isMarkedElsewhere },
    },
    weeks: prepared.weeks.map(({ week, figures: of }) => ({
      ...{ monday: week.monday, attended: attended(of), confirmed: confirmed(of), missing: of.missing },
    })),
    contacts: prepared.contacts.map(happenedRow),
    moods: prepared.moods.map(({ on, mood }) => ({ on, mood })),
    wishes: prepared.wishes.map(happenedRow),
    visits: prepared.visits.map(happenedRow),
    reports: prepared.reports.map(happenedRow),
    objectives: prepared.objectives.map(({ objective, baseline, measure, seen }) => ({
      ...{ objective, baseline, measure },
      seen: seen.map(({ on, seenIn, rating, words }) => ({ on, seenIn, rating, words })),
    })),
    actions: prepared.actions.map(({ key, what, owner, dueOn, done }) => ({
      ...{ key, what, dueOn, ownerName: owner.name, doneOn: done?.on ?? null, isOverdue: done === undefined && dueOn < until },
    })),
    report: reportRow({ open, c, review, placement }, prepared.reports),
  };
}

/** Whether the provider's report for this review is there, by when it is due, and who was asked. */
function reportRow(
  { open, review, placement }: Pick<OpenReview, 'open' | 'c' | 'review' | 'placement'>,
  reports: readonly Happened[],
) {
  const records = recordsOfPlacement(open.facts.caseRecords)(placement.key);
  const meetingOn = plannedMeeting(records, review.key)?.what.day ?? review.dueOn;
  return {
    isIn: reports.length > 0,
    dueOn: openOf(open, placement, 'providerReport')[0]?.dueOn ?? null,
    wantedBy: readableBefore(open.facts.calendar, meetingOn, open.today),
    asked: reportsAsked(records, review.key).map(({ key, on, what, by }) => ({
      ...{ key, on, by: what.by, name: what.name, byName: by.name },
    })),
  };
}

/** Two school days to read it before the meeting, but not before tomorrow. School practice, no statutory reference. */
const readingDays = 2;
function readableBefore(calendar: OpenReview['open']['facts']['calendar'], meetingOn: DateText, today: DateText): DateText {
  const wanted = calendar.schoolDayFrom(meetingOn, -readingDays) ?? addDays(meetingOn, -readingDays);
  return wanted > today ? wanted : addDays(today, 1);
}
