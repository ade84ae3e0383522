import { meetingOfReturnNames, parentAtMeetingNames, returnMeasureNames } from '#domain/ending/endingNames.ts';
import { dayAsTyped } from '../../shared/dayText.ts';
import type { OfferedForm } from '../../shared/forms/FormsPanel.tsx';
import type { FormField } from '../../shared/forms/formFields.ts';
import { type Asked, isDecided } from './endForms.ts';
import { choice, day, happened, line, long, record } from './endingFields.ts';
import { stagesForm } from './stagesForm.ts';

const measureFields: readonly FormField[] = [
  { where: 'measures', label: 'Measures', kind: 'ticks', options: Object.entries(returnMeasureNames) },
  long('measuresWords', 'Who does which, and how often'),
  day(
    'reviewOn',
    'Review the measures on',
    undefined,
    'It is due on that day. Leave empty only when there is nothing to review.',
  ),
];

/** The way back: its plan, measures, stages and meetings. */
export function returnForms({ page, placementKey, on }: Asked): (OfferedForm | false)[] {
  const { may, plan, measures } = page;
  const at = (step: string) => `placements/${encodeURIComponent(placementKey)}/${step}`;
  const path = at('ending');
  const mayKeep = isDecided(page);
  const inForce = {
    measures: measures?.measures.join(' ') ?? '',
    measuresWords: measures?.measuresWords ?? '',
  };
  return [
    may.keep && {
      ...{
        name: 'plan',
        verb: plan ? 'Change the plan' : 'Write the plan',
        heading: 'Plan for the return',
        save: 'Save the plan',
      },
      ...{ path, say: 'The plan is recorded.', isMain: plan === null },
      now: {
        ...{ on, ...inForce, readiness: plan?.readiness ?? '', schoolSupport: plan?.schoolSupport ?? '' },
        ...{ providerSupport: plan?.providerSupport ?? '', reviewOn: dayAsTyped(measures?.reviewOn ?? '') },
        returnsOn: dayAsTyped(plan?.returnsOn ?? page.endsOn),
      },
      fields: [
        happened('Agreed on'),
        day('returnsOn', 'Back at school by', 'Write the day.'),
        long('readiness', 'How readiness is judged', 'Write how you will judge that the pupil is ready.'),
        long('schoolSupport', 'What the school does', 'Write what the school does for the return.'),
        long('providerSupport', 'What the provider does', 'Write what the provider does for the return.'),
        ...measureFields,
      ],
      toBody: record('returnPlan'),
    },
    mayKeep &&
      measures !== null && {
        ...{ name: 'measures', verb: 'Review the measures', heading: 'Review the measures', save: 'Save the review' },
        ...{ path, say: 'The review of the measures is recorded.', now: { on, ...inForce, found: '', reviewOn: '' } },
        fields: [
          happened('Reviewed on'),
          long('found', 'What helped, what did not', 'Write what helped and what did not.'),
          ...measureFields,
        ],
        toBody: record('measuresReviewed'),
      },
    may.setWeeks && stagesForm(page, at('return-stages')),
    mayKeep && planMeetingForm(at('return-meeting')),
    mayKeep && {
      ...{ name: 'meeting', verb: 'Record the meeting', heading: 'Meeting about the return', save: 'Save the meeting' },
      lead: 'A return is never held back because a parent cannot come: the parents are told what was agreed.',
      ...{ path, say: 'The meeting is recorded.', now: { on, which: 'both', parent: '' } },
      fields: [
        happened('Held on'),
        choice('which', 'Which it was', meetingOfReturnNames, 'Choose which it was.'),
        long('people', 'Who was there, for school, provider and agencies', 'Write who was there.'),
        choice('parent', 'The parents', parentAtMeetingNames, 'Choose one.'),
        long('pupilView', 'What the pupil says'),
        long('parentView', 'What the parents say'),
        long('agreed', 'What was agreed', 'Write what was agreed.'),
        long('parentTold', 'How the parents learn of it', undefined, 'Needed where they were not there.'),
      ],
      toBody: record('returnMeeting'),
    },
  ];
}

const planMeetingForm = (path: string): OfferedForm => ({
  ...{ name: 'planMeeting', verb: 'Plan the meeting', heading: 'Plan the meeting about the return', save: 'Plan it' },
  lead: 'Outlook invites those whose addresses you write here, and nobody else. The event names no pupil.',
  ...{ path, say: 'The meeting is planned.', now: { startsAt: '15:30', endsAt: '16:15', inCalendar: 'yes', isOnline: 'no' } },
  fields: [
    day('day', 'Day', 'Write the day.'),
    { ...line('startsAt', 'Begins at', 'For example 15:30.'), missing: 'Write when it begins.' },
    { ...line('endsAt', 'Ends at'), missing: 'Write when it ends.' },
    line('place', 'Where'),
    { where: 'isOnline', label: 'With a Teams meeting', kind: 'tick' },
    long('people', 'Who comes', 'Write who comes.'),
    { where: 'inCalendar', label: 'Put it into my calendar', kind: 'tick' },
    line('invited', 'E-mail addresses to invite', 'With commas between them. They get an invitation from you by Outlook.'),
  ],
  toBody: (key, { invited, ...values }) => ({
    key,
    ...values,
    invited: String(invited)
      .split(/[\s,;]+/)
      .filter(Boolean),
  }),
});
