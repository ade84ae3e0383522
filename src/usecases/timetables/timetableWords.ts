import { type DateText, type WeekSlot, weekSlots } from '#domain/session.ts';
import type { Timetable, TimetableKind } from '#domain/timetable.ts';

/** What people write into the form of a timetable. `null`: not answered, or not known yet. */
export interface TimetableWords {
  readonly requestedOn: DateText;
  readonly startsOn: DateText | null;
  readonly endsOn: DateText | null;
  readonly reason: string;
  readonly awaySlots: readonly WeekSlot[];
  readonly needs: string;
  readonly ambition: string;
  readonly homeEducation: string;
  readonly schoolProvision: string;
  readonly isForBehaviour: boolean | null;
  readonly parentAgrees: boolean | null;
  readonly hasSupportPlan: boolean | null;
  readonly laConsulted: boolean | null;
  readonly socialWorkerTold: boolean | null;
  readonly virtualSchoolConsulted: boolean | null;
}

export const timetableFieldNames = {
  requestedOn: 'Asked for on',
  startsOn: 'First day',
  endsOn: 'Last day',
  reason: 'Reason',
  awaySlots: 'Sessions outside school',
  needs: 'Needs',
  ambition: 'The way back',
  homeEducation: 'Education at home',
  schoolProvision: 'What the school provides',
  isForBehaviour: 'Is it to manage behaviour?',
  parentAgrees: 'Does the parent agree?',
  hasSupportPlan: 'Is it part of a support plan?',
  laConsulted: 'Was the local authority consulted?',
  socialWorkerTold: 'Was the social worker told?',
  virtualSchoolConsulted: 'Was the virtual school consulted?',
} as const satisfies Record<keyof TimetableWords, string>;

export const wordsOfTimetable = (one: Timetable): TimetableWords => ({
  requestedOn: one.requestedOn,
  startsOn: one.startsOn ?? null,
  endsOn: one.endsOn ?? null,
  reason: one.reason,
  awaySlots: one.agreement?.awaySlots ?? [],
  needs: one.agreement?.needs ?? '',
  ambition: one.agreement?.ambition ?? '',
  homeEducation: one.agreement?.homeEducation ?? '',
  schoolProvision: one.agreement?.schoolProvision ?? '',
  isForBehaviour: one.isForBehaviour ?? null,
  parentAgrees: one.parentAgrees ?? null,
  hasSupportPlan: one.hasSupportPlan ?? null,
  laConsulted: one.laConsulted ?? null,
  socialWorkerTold: one.socialWorkerTold ?? null,
  virtualSchoolConsulted: one.virtualSchoolConsulted ?? null,
});

/** PTT-2: on site every day is whoever misses no whole day. */
const onSiteEveryDay = (away: readonly WeekSlot[]): boolean =>
  !(['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const).some((day) => away.includes(`${day}AM`) && away.includes(`${day}PM`));

/** A timetable as it is kept, from what was written. */
export const timetableFrom = (
  words: TimetableWords,
  rest: Pick<Timetable, 'key' | 'pupilKey' | 'kind' | 'decision'>,
): Timetable => ({
  key: rest.key,
  pupilKey: rest.pupilKey,
  kind: rest.kind,
  decision: rest.decision,
  requestedOn: words.requestedOn,
  startsOn: words.startsOn ?? undefined,
  endsOn: words.endsOn ?? undefined,
  reason: words.reason,
  sessionsInSchool: weekSlots.length - words.awaySlots.length,
  isForBehaviour: words.isForBehaviour ?? undefined,
  parentAgrees: words.parentAgrees ?? undefined,
  hasSupportPlan: words.hasSupportPlan ?? undefined,
  isOnSiteEveryDay: onSiteEveryDay(words.awaySlots),
  laConsulted: words.laConsulted ?? undefined,
  socialWorkerTold: words.socialWorkerTold ?? undefined,
  virtualSchoolConsulted: words.virtualSchoolConsulted ?? undefined,
  agreement: {
    awaySlots: words.awaySlots,
    needs: words.needs,
    ambition: words.ambition,
    homeEducation: words.homeEducation,
    schoolProvision: words.schoolProvision,
  },
});

/** What is wrong with the dates and the week, by field; undefined when nothing is. PTT-0: a week wholly in school is no part-time timetable. */
export function timetableProblem(
  words: TimetableWords,
  kind: TimetableKind,
  today: DateText,
): { readonly where: string; readonly say: string } | undefined {
  const { requestedOn, startsOn, endsOn, awaySlots, reason } = words;
  if (requestedOn > today) return { where: 'requestedOn', say: 'This day is still to come. Enter the day of the request.' };
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    return { where: 'endsOn', say: 'It ends before it starts. Correct one of the days.' };
  if (startsOn !== null && startsOn < requestedOn)
    return { where: 'startsOn', say: 'It starts before it was asked for. Correct one of the days.' };
  if (awaySlots.length === 0)
    return {
      where: 'awaySlots',
      say:
        kind === 'partTime'
          ? 'Choose the sessions outside school. Where every session is in school, minutes or a few lessons less are a minor adjustment and no part-time timetable (PTT-0): that needs no record here.'
          : 'Choose the mornings and afternoons at home.',
    };
  if (kind === 'flexiSchooling' && awaySlots.length === weekSlots.length)
    return {
      where: 'awaySlots',
      say: 'With every session at home it is elective home education, not flexi-schooling. Leave at least one in school.',
    };
  return reason.trim() === '' ? { where: 'reason', say: 'Write the reason.' } : undefined;
}
