import type { SamplePlacement } from '../datedPlacement.ts';
import { holderOf, nameOf } from '../people.ts';
import { reviewsOf } from '../reviews.ts';
import type { SchoolOnADay } from '../sampleSchool.ts';
import { addDays, type DateText, workingDayUpTo } from '../schoolDays.ts';

/** The day, the sentence, what it holds, its key where others name it. */
type ReviewEntry = readonly [on: DateText, says: string, what: Readonly<Record<string, unknown>>, key?: string];

const views = {
  pupil: 'I like it that we work outside. I want to see my friends at lunch more often.',
  parent: 'Mornings are calmer. Would like to hear by Friday what happened in the week.',
  provider: 'Comes in, gets on with it, asks for help before it is too late.',
};

/** The whole record of the last review held, and the meeting planned for the next: two placements of Larkhill. */
export function reviewEntries(placement: SamplePlacement, at: SchoolOnADay): ReviewEntry[] {
  if (at.school.key !== 'larkhill') return [];
  const reviews = reviewsOf(at);
  const begun = at.placements.filter((one) => reviews.some((review) => review.placement === one && review.held === undefined));
  const held = reviews.filter((one) => one.placement === placement).findLast((one) => one.held?.outcome === 'Continue as it is');
  const next = reviews.find((one) => one.placement === placement && one.held === undefined);
  if (
    !begun
      .filter((one) => one.status === 'Approved')
      .slice(0, 2)
      .includes(placement)
  )
    return [];
  const who = nameOf(holderOf('apLead', at.school.key));
  const name = `${placement.pupil.forename} ${placement.pupil.surname} at ${placement.provider.name}`;
  return [
    ...(held?.held === undefined ? [] : [recordOf(held.key, held.held.on, held.held.summary, name, next?.dueOn, placement)]),
    ...(next === undefined || next.dueOn <= addDays(at.today, 2) ? [] : [planOf(next.key, next.dueOn, name, who, placement, at)]),
  ];
}

const recordOf = (
  reviewKey: string,
  on: DateText,
  summary: string,
  name: string,
  nextOn: DateText | undefined,
  { pupil }: SamplePlacement,
): ReviewEntry => [
  on,
  `Review of ${name} held: continue as it is.`,
  {
    ...{ kind: 'reviewHeld', reviewKey, isFormal: false, outcome: 'continue', summary, notInvited: [], alsoReviewed: [] },
    attended: {
      ...{ pupil: 'present', parent: 'present', provider: 'present' },
      ...(pupil.senStatus === 'EHC plan' ? { la: 'wrote' } : {}),
    },
    ...{ people: `${pupil.forename}, ${pupil.contactName}, the key worker`, views },
    attendance: null,
    attendanceWords: 'One session missed for the dentist.',
    progress: [
      { objective: 0, rating: 'good', words: 'On time since the taxi comes ten minutes earlier.' },
      { objective: 1, rating: 'some', words: 'Half of the first unit is done.' },
      { objective: 2, rating: 'notYet', words: 'Begins after the half-term.' },
    ],
    safetyAndNeed: 'Safe: the risk assessment was looked at together. Still needed until the first unit is passed.',
    ...{ changes: '', stepsToReturn: 'One lesson of choice at school from next month.', nextOn: nextOn ?? null },
  },
  `review ${reviewKey}`,
];

const planOf = (
  reviewKey: string,
  day: DateText,
  name: string,
  who: string,
  placement: SamplePlacement,
  at: SchoolOnADay,
): ReviewEntry => [
  workingDayUpTo(addDays(at.today, -3)),
  `Review of ${name} planned: 3.30pm at ${placement.provider.name}.`,
  {
    ...{ kind: 'reviewPlanned', reviewKey, day, startsAt: '15:30', endsAt: '16:15', place: placement.provider.name },
    ...{ people: `${who}, ${placement.pupil.contactName}, ${placement.provider.contactName}`, event: null },
  },
  `plan ${reviewKey}`,
];
