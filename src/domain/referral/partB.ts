import { providerKindNames } from '../provider.ts';
import { requirementLines as lines } from '../requirementLines.ts';
import type { ReferralField, ReferralSection } from './referralField.ts';

const taughtAt = {
  provider: 'At the provider',
  school: 'At school',
  elsewhere: 'Somewhere else',
  notGiven: 'Not given',
} as const;

const subject = (id: string, label: string): ReferralField => ({
  id,
  kind: 'choice',
  options: taughtAt,
  label: label.charAt(0).toUpperCase() + label.slice(1),
  hint: '',
  missing: `Say where ${label} is taught.`,
});

const objective = (at: 1 | 2 | 3, hint: string): ReferralField => ({
  id: `objective${at}`,
  kind: 'text',
  label: `Objective ${at}`,
  hint,
  missing: `Write objective ${at}.`,
});

/** Part B: what it is for, what is taught, how it is followed, where it leads. */
export const partB: readonly ReferralSection[] = [
  {
    id: 'intent',
    title: 'Intent',
    lead: 'What the placement is for. Three objectives go into the proposal.',
    part: 'B',
    citation: lines.REF2,
    fields: [
      {
        id: 'intent',
        kind: 'text',
        label: 'What it is meant to achieve',
        hint: 'And why that cannot be done at school now.',
        missing: 'Write what it is meant to achieve.',
      },
      objective(1, 'What will be different for the pupil, and how you will know.'),
      objective(2, ''),
      objective(3, ''),
    ],
  },
  {
    id: 'provision',
    title: 'Provision wanted',
    lead: 'The kind of provision that would fit, and when.',
    part: 'B',
    citation: lines.REF2,
    fields: [
      {
        id: 'provisionKind',
        kind: 'choice',
        options: providerKindNames,
        label: 'Kind of provision',
        hint: 'Online only where nothing else fits.',
        missing: 'Choose the kind of provision.',
      },
      {
        id: 'provisionWords',
        kind: 'text',
        label: 'What it must offer',
        hint: 'Size of the group, staff, place, subjects; what would not do.',
        missing: 'Write what the provision must offer.',
      },
      {
        id: 'hoursWanted',
        kind: 'line',
        label: 'How much of the week',
        hint: 'For example “two days, the rest at school”.',
        missing: 'Write how much of the week.',
      },
      {
        id: 'startsOn',
        kind: 'date',
        label: 'First day wanted',
        hint: 'A placement for behaviour should not begin on the first day of the school year.',
        missing: 'Write the first day wanted.',
      },
      {
        id: 'endsOn',
        kind: 'date',
        label: 'Last day wanted',
        hint: 'Every placement has an end.',
        missing: 'Write the last day wanted.',
      },
      {
        id: 'tasterOn',
        kind: 'date',
        isOptional: true,
        label: 'Taster day',
        hint: 'Before the first day, if there is one.',
        missing: '',
      },
    ],
  },
  {
    id: 'curriculum',
    title: 'Curriculum',
    lead: 'English, mathematics and science unless given elsewhere, matched to the school’s own.',
    part: 'B',
    citation: lines.PRO16,
    fields: [
      subject('english', 'English'),
      subject('mathematics', 'mathematics'),
      subject('science', 'science'),
      {
        id: 'coreSubjectReason',
        kind: 'text',
        askedWhen: 'coreSubjectMissing',
        label: 'Why one of these is not given',
        hint: 'And until when.',
        missing: 'Write why English, mathematics or science is not given.',
      },
      {
        id: 'qualifications',
        kind: 'text',
        label: 'Qualifications',
        hint: 'Those the pupil works for, who enters the pupil; “none at this age”, if so.',
        missing: 'Write which qualifications the pupil works for.',
      },
      {
        id: 'pshe',
        kind: 'text',
        label: 'Personal, social, health and economic education',
        hint: 'Who gives it, with relationships and sex education.',
        missing: 'Write who gives personal, social, health and economic education.',
      },
      {
        id: 'workRelated',
        kind: 'text',
        label: 'Work-related learning and careers advice',
        hint: 'What there is at the provider and at school.',
        missing: 'Write what there is of work-related learning.',
      },
      {
        id: 'curriculumMatch',
        kind: 'text',
        label: 'How it matches the school’s curriculum',
        hint: 'So that the pupil can come back into the same courses.',
        missing: 'Write how it matches the school’s curriculum.',
      },
    ],
  },
  {
    id: 'progress',
    title: 'How progress is tracked',
    lead: 'Where the pupil starts, who measures what, how often.',
    part: 'B',
    citation: lines.REF2,
    fields: [
      {
        id: 'baseline',
        kind: 'text',
        label: 'Where the pupil starts',
        hint: 'Attendance, attainment, behaviour, wellbeing: as figures where you have them.',
        missing: 'Write where the pupil starts.',
      },
      {
        id: 'tracking',
        kind: 'text',
        label: 'How progress is tracked',
        hint: 'What is measured, by whom, how often, and who sees it.',
        missing: 'Write how progress is tracked.',
      },
    ],
  },
  {
    id: 'agencies',
    title: 'Agencies',
    lead: 'Where statutory agencies work with the pupil, the plan has checks of its own.',
    part: 'B',
    citation: lines.REF13,
    fields: [
      {
        id: 'agencyChecks',
        kind: 'text',
        askedWhen: 'agencies',
        label: 'Additional checks',
        hint: 'What is checked because of the plan or order, how often, and who is told.',
        missing: 'Write which additional checks are made, because statutory agencies are involved.',
      },
    ],
  },
  {
    id: 'destination',
    title: 'Destination',
    lead: 'Where it leads, and how everybody will know that the time has come.',
    part: 'B',
    citation: lines.REI1,
    fields: [
      {
        id: 'destination',
        kind: 'choice',
        options: {
          backToSchool: 'Back to school full time',
          managedMove: 'Another mainstream school',
          specialSchool: 'A special school',
          post16: 'College, training or work after year 11',
          stays: 'Stays at the provider to the end of year 11',
        },
        label: 'Destination',
        hint: 'What is hoped for now; reviews may change it.',
        missing: 'Choose the destination.',
      },
      {
        id: 'destinationReason',
        kind: 'text',
        askedWhen: 'notBackToSchool',
        label: 'Why not back to school',
        hint: 'And who agrees.',
        missing: 'Write why the pupil is not meant to come back to school.',
      },
      {
        id: 'readiness',
        kind: 'text',
        label: 'How readiness is judged',
        hint: 'What must be seen, who judges it, what the first steps back are.',
        missing: 'Write how readiness is judged.',
      },
    ],
  },
  {
    id: 'travel',
    title: 'Travel',
    lead: 'How the pupil gets there and back.',
    part: 'B',
    citation: lines.PRO10,
    fields: [
      {
        id: 'transport',
        kind: 'line',
        askedWhen: 'offSite',
        label: 'Transport',
        hint: 'With a number to ring. It goes into the proposal, and whoever looks for the pupil sees it.',
        missing: 'Write how the pupil gets there and back.',
      },
      {
        id: 'travelRisks',
        kind: 'text',
        askedWhen: 'offSite',
        isOptional: true,
        label: 'Risks on the way',
        hint: 'What the driver or escort must know.',
        missing: '',
      },
    ],
  },
];
