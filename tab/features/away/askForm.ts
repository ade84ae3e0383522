import type { TimetableKind } from '#domain/timetable.ts';
import type { FormOf } from '../../shared/forms/DataForm.tsx';
import type { FormField } from '../../shared/forms/formFields.ts';

const reasonOf = {
  partTime: ['Why, in the very exceptional circumstances', 'Never to manage behaviour.'],
  flexiSchooling: ['Why the parents ask for it', ''],
} as const;

const common = (kind: TimetableKind): FormField[] => [
  {
    where: 'requestedOn',
    label: kind === 'partTime' ? 'Proposed on' : 'The parents’ written request is of',
    kind: 'date',
    missing: 'Write the day.',
  },
  { where: 'startsOn', label: 'First day', kind: 'date', hint: 'Leave empty while it is not known.' },
  kind === 'partTime'
    ? {
        where: 'endsOn',
        label: 'Full time again by',
        kind: 'date',
        hint: 'As soon as possible. Without this day it may not run.',
      }
    : { where: 'endsOn', label: 'Last day', kind: 'date', hint: 'Leave empty where it has none.' },
  { where: 'awaySlots', label: kind === 'partTime' ? 'Sessions outside school' : 'Sessions at home', kind: 'slots' },
  { where: 'reason', label: reasonOf[kind][0], hint: reasonOf[kind][1], kind: 'long', missing: 'Write the reason.' },
  { where: 'needs', label: 'Needs of the pupil', kind: 'long' },
];

const ofPartTime: FormField[] = [
  { where: 'ambition', label: 'What is hoped for, and the steps back to full time', kind: 'long' },
  { where: 'isForBehaviour', label: 'Is it to manage behaviour?', kind: 'yesNo' },
  { where: 'parentAgrees', label: 'Does the parent with whom the pupil lives agree?', kind: 'yesNo' },
  { where: 'hasSupportPlan', label: 'Is it part of a support plan?', kind: 'yesNo' },
  {
    where: 'laConsulted',
    label: 'Was it discussed with the local authority?',
    hint: 'Where there is an EHC plan.',
    kind: 'yesNo',
  },
  { where: 'socialWorkerTold', label: 'Was the social worker told?', hint: 'Where there is one.', kind: 'yesNo' },
  {
    where: 'virtualSchoolConsulted',
    label: 'Was the virtual school consulted?',
    hint: 'For a looked-after pupil.',
    kind: 'yesNo',
  },
];
const ofFlexi: FormField[] = [
  { where: 'homeEducation', label: 'Education at home, and who is responsible for it', kind: 'long' },
  { where: 'schoolProvision', label: 'What the school provides, special educational needs included', kind: 'long' },
];

export const timetableFields = (kind: TimetableKind): FormField[] => [
  ...common(kind),
  ...(kind === 'partTime' ? ofPartTime : ofFlexi),
];

/** What a form of the other kind does not ask stays as it is; empty in a new one. */
const notAsked = {
  ...{ needs: '', ambition: '', homeEducation: '', schoolProvision: '' },
  ...{ isForBehaviour: null, parentAgrees: null, hasSupportPlan: null },
  ...{ laConsulted: null, socialWorkerTold: null, virtualSchoolConsulted: null },
};

const pupilField: FormField = { where: 'pupilKey', label: 'Pupil', kind: 'pupil', missing: 'Choose a pupil.' };

/** A part-time timetable is proposed, or flexi-schooling asked for. */
export const askForm = (kind: TimetableKind): FormOf => ({
  heading: kind === 'partTime' ? 'Propose a part-time timetable' : 'Record a request for flexi-schooling',
  lead:
    kind === 'partTime'
      ? 'Only in very exceptional circumstances, for the shortest time. Minutes late or early, or a few lessons for an intervention, are a minor adjustment and need no record here.'
      : 'The parents ask in writing. Offer them a meeting; the headteacher decides.',
  save: 'Save',
  fields: [pupilField, ...timetableFields(kind)],
  path: 'timetables',
  say: 'It is recorded, and waits for the decision.',
  canUndo: false,
  toBody: (key, { pupilKey, ...values }) => ({ key, pupilKey, kind, words: { ...notAsked, ...values } }),
});
