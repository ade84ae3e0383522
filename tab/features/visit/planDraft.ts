import type { PlanVisitBody, VisitsPage } from '#api/contractVisits.ts';
import { roleNames } from '#domain/staff.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { dayFrom } from '../../shared/dayText.ts';

/** Somebody whom Outlook can invite. */
export interface Invitable {
  readonly name: string;
  readonly email: string;
  readonly words: string;
}

/** The provider first, then everybody of the school but the person who plans. */
export const invitableOf = ({ providerName, providerEmail, people, me }: VisitsPage): Invitable[] => [
  ...(providerEmail ? [{ name: providerName, email: providerEmail, words: providerEmail }] : []),
  ...people
    .filter(({ name, email }) => name !== me.name && email !== '')
    .map(({ name, email, roles }) => ({ name, email, words: roles.map((role) => roleNames[role]).join(', ') })),
];

interface PlanDraft extends Omit<PlanVisitBody, 'invited' | 'replaces'> {
  readonly invited: readonly string[];
}

export function planFrom(
  { key, day: typed, startsAt, endsAt, people, inCalendar }: PlanDraft,
  invited: readonly Invitable[],
  replaces: string,
): { readonly body: PlanVisitBody } | { readonly problems: readonly FieldProblem[] } {
  const day = dayFrom(typed);
  const problems = [
    ...(day ? [] : [{ where: 'day', say: 'Write the day of the visit, such as 30/11/2026.' }]),
    ...(startsAt ? [] : [{ where: 'startsAt', say: 'Write the time at which it begins.' }]),
    ...(endsAt ? [] : [{ where: 'endsAt', say: 'Write the time at which it ends.' }]),
    ...(startsAt && endsAt && endsAt <= startsAt
      ? [{ where: 'endsAt', say: 'It ends before it begins. Enter a later time.' }]
      : []),
    ...(people.trim() ? [] : [{ where: 'people', say: 'Write who goes.' }]),
  ];
  if (!day || problems.length > 0) return { problems };
  const named = invited.map(({ name, email }) => ({ name, email }));
  return { body: { key, day, startsAt, endsAt, people: people.trim(), inCalendar, invited: named, replaces } };
}
