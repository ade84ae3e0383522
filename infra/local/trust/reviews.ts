import { type SamplePlacement, type Signed, signedBy } from './datedPlacement.ts';
import { londonInstant } from './londonInstant.ts';
import { holderOf } from './people.ts';
import type { PlacementLine } from './placement.ts';
import type { SchoolOnADay } from './sampleSchool.ts';
import { addDays, type DateText, schoolDayFrom, schoolDaysBefore, schoolDayUpTo } from './schoolDays.ts';

export interface SampleReview {
  readonly key: string;
  readonly placement: SamplePlacement;
  readonly dueOn: DateText;
  readonly held:
    | { readonly on: DateText; readonly outcome: string; readonly summary: string; readonly recorded: Signed }
    | undefined;
}

const summaries = [
  'Attendance is good and the key worker is pleased. Objective 1 is met; 2 and 3 go on. Parent agrees.',
  'Settled well after a slow start. Two sessions missed without reason: the parent rings by 8.30am from now on.',
  'Good work in the sessions. The provider will send the units finished so far. The pupil asks for one more morning in school.',
] as const;

/** The reviews of every placement that was ever approved: one each five weeks, those in the past held, one planned. */
export const reviewsOf = (at: SchoolOnADay): SampleReview[] =>
  at.placements
    .filter(({ status }) => status === 'Approved' || status === 'Ended')
    .flatMap((placement) => reviewsOfOne(placement, at));

function reviewsOfOne(placement: SamplePlacement, at: SchoolOnADay): SampleReview[] {
  const { startsOn, endsOn, line, status } = placement;
  const lastDay = placement.endedOn ?? endsOn;
  const due = [...untilTheEnd(startsOn, lastDay, at), lastDay];

  const held = due
    .filter((dueOn) => dueOn < (lastDay < at.today ? at.today : addDays(at.today, -7)))
    .map((dueOn, index) => heldReview(placement, dueOn, index, at));
  if (status === 'Ended' || lastDay < at.today) return held;
  const next = nextDue(line, due, held.length, at);
  return [...held, { key: keyOf(placement, held.length), placement, dueOn: next, held: undefined }];
}

/** Each five weeks, and before each half-term and holiday. */
function untilTheEnd(startsOn: DateText, lastDay: DateText, at: SchoolOnADay): DateText[] {
  const due: DateText[] = [];
  let last = startsOn;
  while (addDays(last, 35) < lastDay && due.length < 20) {
    const breaks = at.calendar
      .flatMap(({ kind, startsOn: from, endsOn: to }) =>
        kind === 'Half-term' ? [addDays(from, -1)] : kind === 'Term' ? [to] : [],
      )
      .map((day) => onSchoolDay(day, at))
      .filter((day) => day > last);
    const next = [onSchoolDay(addDays(last, 35), at), ...breaks].sort()[0] ?? lastDay;
    if (next <= last) break;
    due.push(next);
    last = next;
  }
  return due;
}

const keyOf = (placement: SamplePlacement, earlier: number): string => `${placement.key}-review-${earlier + 1}`;
const onSchoolDay = (date: DateText, at: SchoolOnADay): DateText => schoolDayUpTo(at.calendar, date) ?? date;

/** Overdue: four school days ago. Soon: within three school days. Otherwise far enough away that nobody is told yet. */
function nextDue({ review, pupil }: PlacementLine, due: readonly DateText[], held: number, at: SchoolOnADay): DateText {
  if (review === 'overdue') return schoolDaysBefore(at.calendar, at.today, 4)[0] ?? addDays(at.today, -6);
  if (review === 'soon') return schoolDayFrom(at.calendar, addDays(at.today, 3)) ?? addDays(at.today, 3);
  const planned = due[held];
  const far = addDays(at.today, 18);
  return planned !== undefined && planned > far ? planned : onSchoolDay(addDays(at.today, 21 + (pupil % 9)), at);
}

function heldReview(placement: SamplePlacement, dueOn: DateText, index: number, at: SchoolOnADay): SampleReview {
  const isLast = placement.status === 'Ended' && dueOn === placement.endedOn;
  return {
    key: keyOf(placement, index),
    placement,
    dueOn,
    held: {
      on: dueOn,
      outcome: isLast ? 'Return to school' : 'Continue as it is',
      summary: summaries[(placement.line.pupil + index) % summaries.length] ?? summaries[0],
      recorded: signedBy(holderOf('apLead', at.school.key), londonInstant(dueOn, '15:10')),
    },
  };
}
