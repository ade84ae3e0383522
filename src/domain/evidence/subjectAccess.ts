import type { LearnerInformation } from '../learnerInformation.ts';
import { lastDayOf, stageOf } from '../placementStage.ts';
import { fullName, type Pupil } from '../pupil.ts';
import { answerInWords, referralForm } from '../referral/referralForm.ts';
import type { Referral } from '../referral.ts';
import { markNames } from '../register.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { weekSlots } from '../session.ts';
import { exclusionKindNames } from '../suspension.ts';
import type { TimelineEntry } from '../timeline/timelineEntry.ts';
import { timelineKinds } from '../timeline/timelineEntry.ts';
import { timetableKindNames } from '../timetable.ts';
import { dateOf } from '../week.ts';
import { countOf, shortDate, yearGroupName } from '../words.ts';
import { chronology } from './entryRows.ts';
import type { Making } from './evidenceOf.ts';
import { stageNames } from './parts/stageNames.ts';
import {
  facts as factsBlock,
  heading,
  note,
  paragraph,
  type Report,
  type ReportBlock,
  type ReportPart,
  tableOr,
} from './report.ts';

export interface SubjectAccessOf extends Making {
  readonly facts: SchoolFacts;
  readonly pupil: Pupil;
  readonly learner: LearnerInformation | undefined;
  readonly referrals: readonly Referral[];
  /** Of all the pupil's placements. */
  readonly entries: readonly TimelineEntry[];
}

/** Everything the school's lists hold about one pupil, for a subject access request; the safeguarding lead makes that of concerns apart. */
export function subjectAccess(of: SubjectAccessOf): Report {
  const { facts, pupil, made } = of;
  const placements = facts.placements.filter(({ pupilKey }) => pupilKey === pupil.key);
  return {
    title: 'Everything held about one pupil',
    subtitle: `${fullName(pupil)}, for a subject access request`,
    school: facts.school.name,
    about: fullName(pupil),
    made,
    facts: [
      ['Pupil', `${fullName(pupil)}, born ${shortDate(pupil.dateOfBirth)}, UPN ${pupil.upn}`],
      ['Placements', String(placements.length)],
      ['Entries in the chronology', String(of.entries.length)],
    ],
    note: 'Before it goes out: read it, and take out what would tell of other people. Concerns are not in it; the designated safeguarding lead decides about those and makes them apart. The list Audit, e-mail and Teams chats are not in it either.',
    parts: [
      { heading: 'What is known of the pupil', blocks: [...personBlocks(pupil), ...learnerBlocks(of.learner)] },
      placementsPart(of),
      referralsPart(of.referrals),
      registerPart(of),
      otherPart(of),
      {
        heading: 'Chronology',
        blocks: [
          paragraph(`${countOf(of.entries.length, 'entry', 'entries')} about the pupil’s placements, corrections among them.`),
          ...chronology(of.entries, ({ kind }) => timelineKinds[kind]),
        ],
      },
    ],
  };
}

const yesNo = (is: boolean): string => (is ? 'Yes' : 'No');

const personBlocks = (pupil: Pupil): ReportBlock[] => [
  heading('From the school’s list of pupils'),
  factsBlock([
    ['Name', fullName(pupil)],
    ['Date of birth', shortDate(pupil.dateOfBirth)],
    ['UPN', pupil.upn],
    ['Year and group', [yearGroupName(pupil.yearGroup), pupil.registrationGroup].filter(Boolean).join(', ')],
    ['SEN', { none: 'None', senSupport: 'SEN support', ehcp: 'EHC plan' }[pupil.senStatus]],
    ['Looked after', yesNo(pupil.isLookedAfter)],
    ['Has a social worker', yesNo(pupil.hasSocialWorker)],
    ['Has a youth-justice worker', yesNo(pupil.hasYouthJusticeWorker)],
    ['Protection or in-need plan', yesNo(pupil.hasProtectionPlan)],
    ['Marked vulnerable by the school', yesNo(pupil.isMarkedVulnerable)],
    ['To know when looking for the pupil', pupil.riskFlag],
    ['Free school meals', yesNo(pupil.isEligibleForFreeSchoolMeals)],
    ['Address', pupil.address],
    [
      'Parent or carer',
      [pupil.contact.name, pupil.contact.relationship, pupil.contact.telephone, pupil.contact.email].filter(Boolean).join(', '),
    ],
  ]),
];

const people = (all: readonly { readonly name: string; readonly telephone: string; readonly email: string }[]): string =>
  all.map(({ name, telephone, email }) => [name, telephone, email].filter(Boolean).join(', ')).join('\n');

function learnerBlocks(learner: LearnerInformation | undefined): ReportBlock[] {
  if (learner === undefined) return [];
  return [
    heading('Learner information'),
    factsBlock([
      ['Further parents or carers', people(learner.parents)],
      ['Emergency contacts', people(learner.emergencyContacts)],
      ['Agencies', people(learner.agencies)],
      ['Doctor', learner.doctor],
      ['EHC plan of', learner.maintainingAuthority],
      ['Looked after by', learner.lookedAfterBy],
      ['Health', learner.health],
      ['First language', learner.firstLanguage],
      ['Literacy', learner.literacy],
      ['Attainment', learner.attainment],
      ['Behaviour plan', learner.behaviourPlan],
      ['Interests', learner.interests],
      ['Needs and support', learner.support],
      ['Last confirmed', learner.checkedOn === undefined ? '' : `${shortDate(learner.checkedOn)}, with ${learner.checkedWith}`],
    ]),
  ];
}

function placementsPart({ facts, pupil, today }: SubjectAccessOf): ReportPart {
  const rows = facts.placements
    .filter(({ pupilKey }) => pupilKey === pupil.key)
    .map((one) => ({
      cells: [
        facts.providers.get(one.providerKey)?.name ?? 'A provider no longer in the list',
        `${shortDate(one.startsOn)} to ${shortDate(lastDayOf(one))}`,
        stageNames[stageOf(one, today)],
        one.objectives.filter(Boolean).join('\n'),
      ],
    }));
  const columns = { Provider: 26, 'From and to': 20, Stands: 16, Objectives: 38 };
  return { heading: 'Placements', blocks: [tableOr('There is no placement.', 'Placements', columns, rows)] };
}

const referralsPart = (referrals: readonly Referral[]): ReportPart => ({
  heading: 'Referrals',
  blocks:
    referrals.length === 0
      ? [paragraph('There is no referral.')]
      : referrals.flatMap((referral): ReportBlock[] => [
          heading(`Begun on ${shortDate(referral.begun.at.slice(0, 10))} by ${referral.begun.name}`),
          factsBlock(
            referralForm.flatMap(({ fields }) =>
              fields.map((field) => [field.label, answerInWords(field, referral.answers)] as const),
            ),
          ),
        ]),
});

/** Every answer that was given, week by week, with those that a later one corrects. */
function registerPart({ facts, pupil }: SubjectAccessOf): ReportPart {
  const weeks = Array.from(facts.register.values())
    .filter(({ pupilKey }) => pupilKey === pupil.key)
    .toSorted((one, other) => (one.weekStartsOn < other.weekStartsOn ? -1 : 1));
  const rows = weeks.flatMap(({ weekStartsOn, entries }) =>
    weekSlots.flatMap((slot) =>
      (entries[slot] ?? []).map(({ mark, note: said, code, by }) => ({
        cells: [
          `${shortDate(dateOf(weekStartsOn, slot))}, ${slot.endsWith('AM') ? 'morning' : 'afternoon'}`,
          [markNames[mark], code ?? ''].filter(Boolean).join(', code '),
          said,
          by.name,
        ],
      })),
    ),
  );
  const columns = { Session: 27, Answer: 22, Note: 31, 'Given by': 20 };
  return { heading: 'Register', blocks: [tableOr('No session is recorded.', 'Answers about sessions', columns, rows)] };
}

const otherPart = ({ facts, pupil }: SubjectAccessOf): ReportPart => ({
  heading: 'Suspensions and timetables',
  blocks: [
    tableOr('No suspension is recorded.', 'Suspensions', { What: 25, 'From and to': 35, Reason: 40 }, [
      ...facts.suspensions
        .filter(({ pupilKey }) => pupilKey === pupil.key)
        .map(({ kind, startsOn, endsOn, reason }) => ({ cells: [exclusionKindNames[kind], spanOf(startsOn, endsOn), reason] })),
    ]),
    tableOr('No part-time timetable or flexi-schooling is recorded.', 'Timetables', { What: 25, 'From and to': 35, Reason: 40 }, [
      ...facts.timetables
        .filter(({ pupilKey }) => pupilKey === pupil.key)
        .map(({ kind, startsOn, endsOn, reason }) => ({ cells: [timetableKindNames[kind], spanOf(startsOn, endsOn), reason] })),
    ]),
    note('Notices, documents and what was decided about them are in the chronology.'),
  ],
});

const spanOf = (from: string | undefined, to: string | undefined): string =>
  `${from === undefined ? 'not decided' : shortDate(from)}${to === undefined ? '' : ` to ${shortDate(to)}`}`;
