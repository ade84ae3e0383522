import type { SuspensionPage } from '#api/contractAway.ts';
import type { ExclusionKind } from '#domain/suspension.ts';
import { dayAsTyped } from '../../shared/dayText.ts';
import type { FormOf } from '../../shared/forms/DataForm.tsx';
import type { OfferedForm } from '../../shared/forms/FormsPanel.tsx';
import { type FormField, typedFrom } from '../../shared/forms/formFields.ts';

const firstDay: FormField = { where: 'startsOn', label: 'First day', kind: 'date', missing: 'Write the first day.' };
const reason: FormField = { where: 'reason', label: 'Reason', kind: 'long', missing: 'Write the reason.' };

const suspensionFields = (kind: ExclusionKind): FormField[] =>
  kind === 'permanentExclusion'
    ? [firstDay, reason]
    : [
        firstDay,
        { where: 'endsOn', label: 'Last day', kind: 'date', hint: 'The last day out of school. Leave empty while not known.' },
        {
          ...{ where: 'halfDaysLess', label: 'Part days', kind: 'number' },
          options: [
            ['0', 'Whole days only'],
            ['1', 'First or last day is half a day'],
            ['2', 'First and last day are half a day each'],
          ],
        },
        reason,
      ];
const notAsked = { endsOn: null, halfDaysLess: 0 };

/** A suspension or permanent exclusion is recorded. */
export const recordForm = (kind: ExclusionKind): FormOf => ({
  heading: kind === 'suspension' ? 'Record a suspension' : 'Record a permanent exclusion',
  lead:
    kind === 'suspension'
      ? 'From now on its clock runs: education is due from the sixth school day. A suspension that follows another without a school day between counts together with it.'
      : 'From the sixth school day the local authority provides education; the school makes sure that it knows.',
  save: 'Save',
  fields: [{ where: 'pupilKey', label: 'Pupil', kind: 'pupil', missing: 'Choose a pupil.' }, ...suspensionFields(kind)],
  path: 'suspensions',
  say: 'It is recorded, and its clock runs.',
  canUndo: false,
  toBody: (key, { pupilKey, ...values }) => ({ key, pupilKey, kind, words: { ...notAsked, ...values } }),
});

const words = (label: string, missing: string, where = 'words'): FormField => ({ where, label, kind: 'long', missing });
const line = (where: string, label: string, missing: string): FormField => ({ where, label, kind: 'line', missing });

/** What can be recorded about a suspension now, by this person. */
export function formsOfSuspension(one: SuspensionPage, today: string): OfferedForm[] {
  if (one.isCancelled || !one.mayKeep) return [];
  const path = (step: string) => `suspensions/${encodeURIComponent(one.key)}${step}`;
  const now = { on: dayAsTyped(today) };
  const fields = suspensionFields(one.kind);
  const state = one.clock?.state;
  const isPermanent = one.kind === 'permanentExclusion';
  const isSettled = state === 'begun' || state === 'notProvided' || state === 'notRequired';
  const hasArranged = one.provision !== null;
  const offered: (OfferedForm | false)[] = [
    !isSettled &&
      hasArranged && {
        ...{ name: 'began', verb: 'Education began', heading: 'The education began', save: 'Save', isMain: true, now },
        path: path('/began'),
        say: 'It is recorded that the education began.',
        fields: [
          { where: 'on', label: 'The pupil’s first day there', kind: 'date', missing: 'Write the day.' },
          { where: 'words', label: 'How it went', kind: 'long' },
        ],
      },
    !isSettled && {
      ...{
        name: 'provision',
        verb: hasArranged ? 'Change the education' : 'Arrange education',
        heading: 'Education from the sixth day',
      },
      ...{ save: 'Save', isMain: !hasArranged, path: path('/provision'), say: 'The education is recorded.' },
      lead: isPermanent
        ? 'The local authority provides it. Record what it told you.'
        : 'The parents are told these details by the notice, which stands below.',
      now: typedFrom(provisionFields, {
        ...one.provision,
        startsOn: one.provision?.startsOn ?? one.clock?.dueOn,
        hasBegun: false,
      }),
      fields: provisionFields,
    },
    {
      ...{ name: 'work', verb: 'Work was set', heading: 'Work was set', save: 'Save', now, path: path('/work') },
      say: 'It is recorded that work was set.',
      fields: [
        { where: 'on', label: 'Set on', kind: 'date', missing: 'Write the day.' },
        words('What was set, and how it reached the pupil', 'Write what was set, and how it reached the pupil.'),
        line('marking', 'Who marks it, by when', 'Write who marks it and by when.'),
      ],
    },
    !isSettled &&
      (state === 'late' || one.isFinalYear) && {
        ...{ name: 'notProvided', verb: 'Not provided', heading: 'No education was provided', save: 'Save' },
        lead: 'Say so openly once it can no longer be provided; governors and inspectors ask.',
        now: { why: one.isFinalYear ? '' : 'notProvided' },
        path: path('/not-provided'),
        say: 'It is recorded.',
        fields: [
          {
            ...{ where: 'why', label: 'What is so', kind: 'choice', missing: 'Choose what is so.' },
            options: [
              ['notProvided', 'It was not provided'],
              ...(one.isFinalYear ? ([['notRequired', 'Not required: final year, no exam left to sit']] as const) : []),
            ],
          },
          words('Why, and what was done instead', 'Write why, and what was done instead.'),
        ],
      },
    {
      ...{ name: 'change', verb: 'Change', heading: 'Change it', save: 'Save', method: 'PUT', canUndo: false, fields },
      lead: isPermanent ? '' : 'A suspension is not prolonged: a further one is recorded beside it. Here mistakes are put right.',
      ...{ path: path(''), say: 'Saved.', now: typedFrom(fields, one.words) },
      toBody: (key, values, seen) => ({ key, seen: { ...one.words, ...seen }, words: { ...one.words, ...values } }),
    },
    {
      ...{ name: 'cancel', verb: 'Withdraw', heading: 'Withdraw it', save: 'Withdraw it', now: {}, path: path('/cancel') },
      lead: 'Recorded by mistake, or withdrawn by the headteacher: it counts no more, and stays readable.',
      say: 'It is withdrawn.',
      fields: [words('Why', 'Write why it counts no more.', 'reason')],
    },
  ];
  return offered.filter((form) => form !== false);
}

const provisionFields: FormField[] = [
  line('place', 'Where', 'Write where the education is.'),
  words('Address', 'Write the address: the parents are told it.', 'address'),
  line('reportTo', 'Report on the first day to', 'Write whom the pupil reports to.'),
  { where: 'startsOn', label: 'First day', kind: 'date', missing: 'Write the first day.' },
  words('Times of the sessions', 'Write the times, morning and afternoon.', 'times'),
  { where: 'isFullTime', label: 'It is full time', kind: 'tick' },
  {
    where: 'hasBegun',
    label: 'It has begun: the pupil was there on the first day',
    kind: 'tick',
  },
];
