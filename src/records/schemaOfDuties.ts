/** The lists of a school's site that the rulebook reads beside placements: what was recorded about duties, suspensions, timetables. */
import { exclusionKindNames } from '../domain/suspension.ts';
import { timetableKindNames } from '../domain/timetable.ts';
import { choice, indexedText, key, type ListSchema, note, number, recordedBy, text } from './schemaColumns.ts';

/** Empty means: not answered yet. */
const answer = (name: string, displayName: string) => choice(name, displayName, ['Yes', 'No']);

export const dutyLists = {
  dutyRecords: {
    site: 'school',
    name: 'Duties recorded',
    description: 'That a duty was done, when and with what evidence, or put off and why. Added to, never changed.',
    titleDisplayName: 'Duty',
    columns: [
      key,
      indexedText('DutyKey', 'Duty key'),
      choice('What', 'What', ['Done', 'Postponed', 'Taken back']),
      indexedText('OnDate', 'Done on'),
      text('Until', 'Postponed until'),
      note('Evidence', 'Evidence, or the reason'),
      text('RecordKey', 'Key of the record taken back'),
      ...recordedBy,
    ],
  },
  suspensions: {
    site: 'school',
    name: 'Suspensions',
    description: 'Suspensions and permanent exclusions: education is due from the sixth school day.',
    titleDisplayName: 'Pupil',
    columns: [
      key,
      indexedText('PupilKey', 'Pupil key'),
      choice('Kind', 'Kind', Object.values(exclusionKindNames)),
      indexedText('StartsOn', 'First day'),
      indexedText('EndsOn', 'Last day'),
      number('HalfDaysLess', 'Half days less than whole days'),
      note('Reason', 'Reason'),
    ],
  },
  timetables: {
    site: 'school',
    name: 'Timetables',
    description: 'Part-time timetables and flexi-schooling: asked for, decided, running and ended.',
    titleDisplayName: 'Pupil',
    columns: [
      key,
      indexedText('PupilKey', 'Pupil key'),
      choice('Kind', 'Kind', Object.values(timetableKindNames)),
      text('RequestedOn', 'Asked for on'),
      choice('Decision', 'Decision', ['Agreed', 'Refused']),
      text('DecidedOn', 'Decided on'),
      text('DecidedById', 'Decided by (Entra id)'),
      text('DecidedByName', 'Decided by'),
      text('DecidedAt', 'Decided at'),
      indexedText('StartsOn', 'First day'),
      indexedText('EndsOn', 'Full time again by'),
      note('Reason', 'Reason'),
      number('SessionsInSchool', 'Sessions a week in school (0 to 10)'),
      answer('IsForBehaviour', 'Is it to manage behaviour?'),
      answer('ParentAgrees', 'Does the parent agree?'),
      answer('HasSupportPlan', 'Is there a plan of support?'),
      answer('IsOnSiteEveryDay', 'Is the pupil in school every day?'),
      answer('LaConsulted', 'Was the local authority consulted?'),
      answer('SocialWorkerTold', 'Was the social worker told?'),
      answer('VirtualSchoolConsulted', 'Was the virtual school consulted?'),
      text('AwaySessions', 'Sessions outside school, such as FriAM FriPM'),
      note('Needs', 'Needs of the pupil'),
      note('Ambition', 'What is hoped for, and the way back to full time'),
      note('HomeEducation', 'Education at home, and who is responsible'),
      note('SchoolProvision', 'What the school provides, SEND included'),
    ],
  },
} as const satisfies Record<string, ListSchema>;
