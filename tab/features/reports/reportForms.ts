import type { ReportsPage } from '#api/contractReports.ts';
import { progressRatingNames } from '#domain/caseFile/objectiveProgress.ts';
import { belongingWayNames, belongingWays, type PlanReported, planReportNames } from '#domain/reports/reportNames.ts';
import type { OfferedForm } from '../../shared/forms/FormsPanel.tsx';
import type { FormField } from '../../shared/forms/formFields.ts';
import { reportsPath } from './reportsQuery.ts';

/** What the forms are made for; `on`: today, as it stands in a field. */
export interface ReportsAsked {
  readonly page: ReportsPage;
  readonly placementKey: string;
  readonly on: string;
}

const field = (kind: FormField['kind'], where: string, label: string, missing?: string, hint?: string): FormField => ({
  ...{ where, label, kind },
  ...(missing === undefined ? {} : { missing }),
  ...(hint === undefined ? {} : { hint }),
});
const day = (label: string): FormField => field('date', 'on', label, 'Write the day.');
const sharing = [
  field('line', 'sharedWith', 'Shared with', undefined, 'Names or offices. Nothing is sent from here.'),
  field('line', 'where', 'Where the report lies', undefined, 'For example: the pupil’s file at school.'),
];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The provider's report, regular or final: the four parts that REV-4 names. */
function providerForm({ page, placementKey, on }: ReportsAsked, isFinal: boolean): OfferedForm {
  const ratings = page.objectives.map((objective, at): FormField[] => [
    {
      ...field('choice', `rating${at}`, `Objective ${at + 1}: ${objective}`),
      options: [...(isFinal ? [] : [['-', 'The report does not say'] as const]), ...Object.entries(progressRatingNames)],
      ...(isFinal ? { missing: 'Choose how far the pupil is.' } : {}),
    },
    field('line', `words${at}`, `What it says of objective ${at + 1}`),
  ]);
  return {
    ...(isFinal
      ? { name: 'final', verb: 'Final report', heading: 'Final report of the provider', save: 'Save the final report' }
      : { name: 'provider', verb: 'Provider’s report', heading: 'Report of the provider', save: 'Save the report' }),
    ...{
      path: reportsPath(placementKey),
      say: 'The report is recorded.',
      now: { on, ...(isFinal ? {} : { rating0: '-', rating1: '-', rating2: '-' }) },
    },
    fields: [
      day('Received on'),
      field('long', 'attendance', 'Attendance', 'Write what the report says of attendance.'),
      field('long', 'behaviour', 'Behaviour', 'Write what the report says of behaviour.'),
      field('long', 'achievement', 'Achievement', 'Write what the report says of achievement.'),
      ...ratings.flat(),
      ...sharing,
    ],
    toBody: (key, values) => ({
      key,
      on: values['on'],
      what: {
        ...{ kind: 'providerReport', isFinal, attendance: values['attendance'], behaviour: values['behaviour'] },
        ...{ achievement: values['achievement'], sharedWith: values['sharedWith'], where: values['where'] },
        progress: page.objectives.flatMap((_, objective) => {
          const rating = textOf(values[`rating${objective}`]);
          return rating === '' || rating === '-' ? [] : [{ objective, rating, words: textOf(values[`words${objective}`]) }];
        }),
      },
    }),
  };
}

const planForm = ({ placementKey, on }: ReportsAsked, about: PlanReported): OfferedForm => ({
  ...{ name: about, verb: planReportNames[about], heading: planReportNames[about], save: 'Save' },
  ...{ path: reportsPath(placementKey), say: 'The report is recorded.', now: { on } },
  fields: [
    day('On'),
    ...(about === 'panel' ? [] : [field('tick', 'tookPart', 'The provider took part in the meeting')]),
    field('long', 'words', 'What was reported', 'Write what was reported, in a few words.'),
    ...sharing,
  ],
  toBody: (key, { on: when, tookPart, ...what }) => ({
    ...{ key, on: when },
    what: { kind: 'planReport', about, tookPart: tookPart === true, ...what },
  }),
});

const planDuties = { panel: 'panelReport', ehcp: 'ehcpReport', pep: 'pepReport' } as const;

/** What can be recorded; a report for a panel or a plan only where it is asked for. */
export function reportForms(asked: ReportsAsked): OfferedForm[] {
  const { due, mayRecord, stage } = asked.page;
  if (!mayRecord || ['proposed', 'sentBack', 'withdrawn'].includes(stage)) return [];
  const plans: readonly PlanReported[] = ['panel', 'ehcp', 'pep'];
  return [
    providerForm(asked, false),
    providerForm(asked, true),
    ...plans.filter((about) => due.some(({ kind }) => kind === planDuties[about])).map((about) => planForm(asked, about)),
  ];
}

/** PUP-5: a plan, and what was done of it. */
export function belongingForms({ page, placementKey, on }: ReportsAsked): OfferedForm[] {
  if (!page.mayRecord || page.stage === 'withdrawn') return [];
  const form = (isDone: boolean): OfferedForm => ({
    ...(isDone
      ? { name: 'done', verb: 'Record what was done', heading: 'Done for belonging', save: 'Save' }
      : { name: 'plan', verb: 'Plan something', heading: 'Plan for belonging', save: 'Save the plan' }),
    ...{
      path: reportsPath(placementKey),
      say: isDone ? 'It is recorded.' : 'The plan is recorded.',
      now: { on, riskChecked: '' },
    },
    fields: [
      day(isDone ? 'Done on' : 'Planned on'),
      {
        ...field('ticks', 'ways', 'What it is'),
        options: belongingWays.map((way) => [way, belongingWayNames[way]] as const),
      },
      field(
        'long',
        'what',
        isDone ? 'What was done' : 'What is planned, who does it, and when',
        isDone ? 'Write what was done.' : 'Write what is planned.',
      ),
      field(
        'yesNo',
        'riskChecked',
        isDone ? 'Were the risks checked before?' : 'Are the risks checked?',
        undefined,
        'Needed for an event or a trip.',
      ),
    ],
    toBody: (key, { on: when, ...what }) => ({ key, on: when, what: { kind: 'belonging', isDone, ...what } }),
  });
  return [form(false), form(true)];
}
