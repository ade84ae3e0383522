import type { PlanReviewBody, ReviewPage } from '#api/contractReviews.ts';
import { shortDate } from '#domain/words.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';

export interface MeetingDraft extends Omit<PlanReviewBody, 'invited'> {
  /** By e-mail address. */
  readonly invited: readonly string[];
}

export const newMeeting = ({ meeting, schoolName, me, formal, staff }: ReviewPage): MeetingDraft => ({
  key: crypto.randomUUID(),
  day: meeting ? dayAsTyped(meeting.day) : '',
  startsAt: meeting?.startsAt ?? '15:30',
  endsAt: meeting?.endsAt ?? '16:15',
  place: meeting?.place ?? schoolName,
  people: meeting?.people ?? [me, ...(formal.isFormal ? headOf(staff) : [])].join(', '),
  inCalendar: meeting ? meeting.webLink !== '' : true,
  isOnline: meeting ? meeting.joinUrl !== '' : false,
  invited: [],
});

const headOf = (staff: ReviewPage['staff']): string[] =>
  staff.flatMap(({ name, roles }) => (roles.includes('headteacher') ? [name] : [])).slice(0, 1);

export type Invitable = ReviewPage['invitable'][number];

/** What is sent, or what is missing, by field. */
export function meetingFrom(
  draft: MeetingDraft,
  invited: readonly Invitable[],
): { readonly body: PlanReviewBody } | { readonly problems: readonly FieldProblem[] } {
  const { day: typed, startsAt, endsAt, place, people, isOnline, inCalendar, key } = draft;
  const day = dayFrom(typed);
  const problems = [
    ...(day ? [] : [{ where: 'day', say: 'Write the day of the meeting, such as 30/11/2026.' }]),
    ...(startsAt ? [] : [{ where: 'startsAt', say: 'Write the time at which it begins.' }]),
    ...(endsAt > startsAt ? [] : [{ where: 'endsAt', say: 'It ends before it begins. Enter a later time.' }]),
    ...(people.trim() ? [] : [{ where: 'people', say: 'Write who comes.' }]),
    ...(place.trim() || (isOnline && inCalendar) ? [] : [{ where: 'place', say: 'Write where it is, or hold it in Teams.' }]),
  ];
  if (!day || problems.length > 0) return { problems };
  const named = inCalendar ? invited.map(({ name, email }) => ({ name, email })) : [];
  const online = isOnline && inCalendar;
  return {
    body: {
      key,
      day,
      startsAt,
      endsAt,
      place: place.trim(),
      people: people.trim(),
      inCalendar,
      isOnline: online,
      invited: named,
    },
  };
}

/** What to think of before a day is chosen: the six days of a written invitation, and the day by which the review is due. */
export function dayWarnings(typed: string, { inTimeFrom, dueOn }: Pick<ReviewPage, 'inTimeFrom' | 'dueOn'>): string[] {
  const day = dayFrom(typed);
  if (!day) return [];
  return [
    ...(inTimeFrom && day < inTimeFrom
      ? [
          `A written invitation sent today would be late for this day: the first day that leaves it its time is ${shortDate(inTimeFrom)} (NOT-2).`,
        ]
      : []),
    ...(day > dueOn ? [`The review is due by ${shortDate(dueOn)}: on this day it is held late.`] : []),
  ];
}

/** The press says whom it invites. */
export function planWords(isMove: boolean, inCalendar: boolean, invited: readonly Invitable[]): string {
  const verb = isMove ? 'Move it' : 'Plan it';
  if (!inCalendar || invited.length === 0) return verb;
  const names = invited.map(({ name }) => name);
  return `${verb} and invite ${names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ')}`;
}
