import type { RecordVisitBody, VisitsPage } from '#api/contractVisits.ts';
import type { ProgressRating } from '#domain/caseFile/objectiveProgress.ts';
import { groupsOf, type VisitAnswer, type VisitForm } from '#domain/visits/visitItems.ts';
import { answersOf, visitProblems } from '#domain/visits/visitProblems.ts';
import { type ActionDraft, actionsFrom } from '../../shared/actions/actionDraft.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';

/** A visit as it is written, kept on the device from the first touch. */
export interface VisitDraft {
  /** Made when the form is opened: however often it is sent, it is recorded once. */
  readonly key: string;
  /** As it is typed. */
  readonly on: string;
  readonly time: string;
  readonly form: VisitForm;
  readonly isPlanned: boolean;
  readonly plannedKey: string;
  readonly who: string;
  readonly role: string;
  readonly checks: Readonly<Record<string, VisitAnswer>>;
  readonly comments: Readonly<Record<string, string>>;
  readonly riskAssessmentVersion: number | null;
  /** By objective; empty when nothing was said. */
  readonly progress: readonly { readonly rating: ProgressRating | ''; readonly words: string }[];
  readonly views: { readonly pupil: string; readonly parent: string; readonly provider: string };
  readonly notes: string;
  readonly photographs: readonly { readonly key: string; readonly consent: string }[];
  readonly signedBy: string;
  readonly signedForProvider: string;
  readonly actions: readonly ActionDraft[];
}

export type VisitNeeds = Omit<VisitsPage, 'visits' | 'questionnaires' | 'leftPhotographs'>;

/** A new visit: today, planned when one is planned for today or is past and open. */
export function newVisit(needs: VisitNeeds, today: string, key: string): VisitDraft {
  const planned = needs.planned.find(({ day, isPast }) => day === today || isPast);
  return {
    key,
    on: dayAsTyped(today),
    time: planned?.day === today ? planned.startsAt : '',
    form: 'onSite',
    isPlanned: planned !== undefined,
    plannedKey: planned?.key ?? '',
    who: planned?.people ?? needs.me.name,
    role: needs.me.role,
    checks: {},
    comments: {},
    riskAssessmentVersion: needs.riskAssessment?.version ?? null,
    progress: needs.objectives.map(() => ({ rating: '', words: '' })),
    views: { pupil: '', parent: '', provider: '' },
    notes: '',
    photographs: [],
    signedBy: needs.me.name,
    signedForProvider: '',
    actions: [],
  };
}

const timeAsSent = (typed: string): string => {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim()) ?? [];
  return hour === '' || Number(hour) > 23 || Number(minute) > 59 ? '' : `${hour.padStart(2, '0')}:${minute}`;
};

/** Several answers missing under one heading are one line of the summary, which leads to the first of them. */
function inGroups(problems: readonly FieldProblem[], { form, checks }: VisitDraft): FieldProblem[] {
  const many = groupsOf(form)
    .map(({ name, items }) => ({
      name,
      open: items.filter(({ key }) => checks[key] === undefined).map(({ key }) => `checks.${key}`),
    }))
    .filter(({ open }) => open.length > 1);
  return problems.flatMap((problem) => {
    const group = many.find(({ open }) => open.includes(problem.where));
    if (group === undefined) return [problem];
    return group.open[0] === problem.where
      ? [{ where: problem.where, say: `${group.name}: ${group.open.length} answers are missing.` }]
      : [];
  });
}

/** What is sent, or what is still missing, by field. */
export function visitFrom(
  draft: VisitDraft,
): { readonly body: RecordVisitBody } | { readonly problems: readonly FieldProblem[] } {
  const on = dayFrom(draft.on);
  const time = timeAsSent(draft.time);
  const progress = draft.progress.flatMap(({ rating, words }, objective) =>
    rating === '' ? [] : [{ objective, rating, words }],
  );
  const agreed = actionsFrom(draft.actions);
  const problems = [
    ...(on ? [] : [{ where: 'on', say: 'Write the day of the visit, such as 23/11/2026.' }]),
    ...(draft.time.trim() !== '' && time === '' ? [{ where: 'time', say: 'Write the time as 10:30, or leave it empty.' }] : []),
    ...inGroups(visitProblems({ ...draft, progress }), draft),
    ...draft.progress.flatMap(({ rating, words }, at) =>
      rating === '' && words.trim() !== ''
        ? [{ where: `progress.${at}`, say: 'Choose how far the pupil is with this objective.' }]
        : [],
    ),
    ...('problems' in agreed ? agreed.problems : []),
  ];
  if (!on || problems.length > 0 || 'problems' in agreed) return { problems };
  const { key, form, plannedKey, who, role, riskAssessmentVersion, views, notes, photographs } = draft;
  const signatures = [
    { party: 'school', name: draft.signedBy.trim() },
    { party: 'provider', name: draft.signedForProvider.trim() },
  ].filter(({ name }) => name !== '');
  return {
    body: {
      ...{ key, on, time, form, isPlanned: draft.isPlanned, plannedKey: draft.isPlanned ? plannedKey : '', who, role },
      ...{ ...answersOf(draft), riskAssessmentVersion, progress, views, notes, photographs: [...photographs], signatures },
      actions: agreed.actions,
    },
  };
}
