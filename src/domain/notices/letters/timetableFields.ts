/** What notices about a timetable say of it, from the list Timetables. */
import type { Provision } from '../../provision.ts';
import { fullName } from '../../pupil.ts';
import type { DateText } from '../../session.ts';
import { type Timetable, timetableKindNames } from '../../timetable.ts';
import { countOf, dateInWords, yearGroupName } from '../../words.ts';
import { known, type NoticeField } from '../noticeField.ts';
import type { NoticeSheet } from '../noticeSheet.ts';

const day = (date: DateText | undefined): string => (date === undefined ? '' : dateInWords(date));
type Fact = readonly [value: (timetable: Timetable, sheet: NoticeSheet) => string, name: string, missing: string];

const facts = {
  pupilName: [(_, { pupil }) => fullName(pupil), 'Pupil', ''],
  dateOfBirth: [(_, { pupil }) => dateInWords(pupil.dateOfBirth).replace(/^\w+ /, ''), 'Date of birth', ''],
  upn: [(_, { pupil }) => pupil.upn, 'Unique pupil number', ''],
  yearGroup: [(_, { pupil }) => yearGroupName(pupil.yearGroup), 'Year', ''],
  ehcPlan: [(_, { pupil }) => (pupil.senStatus === 'ehcp' ? 'Yes' : 'No'), 'EHC plan', ''],
  kind: [({ kind }) => timetableKindNames[kind], 'Arrangement', ''],
  startsOn: [({ startsOn }) => day(startsOn), 'First day', 'Record its first day.'],
  endsOn: [({ endsOn }) => day(endsOn), 'Full time again by', 'Record the day by which the pupil is full time again.'],
  sessions: [({ sessionsInSchool }) => countOf(sessionsInSchool, 'session'), 'In school each week', ''],
  reason: [({ reason }) => reason, 'Reason', 'Record the reason.'],
  requestedOn: [({ requestedOn }) => day(requestedOn), 'Asked for on', 'Record the day of the request.'],
  decision: [
    ({ decision }) => (decision === undefined ? '' : decision.agreed ? 'Agreed' : 'Not agreed'),
    'Decision',
    'Record the headteacher’s decision.',
  ],
  decidedOn: [({ decision }) => day(decision?.on), 'Decided on', ''],
} as const satisfies Record<string, Fact>;
export type TimetableFact = keyof typeof facts;

export const timetableFields = (sheet: NoticeSheet, ids: readonly TimetableFact[], citation: Provision): NoticeField[] =>
  ids.map((id) => {
    const [value, name, missing]: Fact = facts[id];
    const { timetable } = sheet;
    const text = timetable === undefined ? '' : value(timetable, sheet);
    return known({ id, name, value: text, missing, mend: 'timetable', citation, isRequired: missing !== '' });
  });

export const timetableRows = (say: (id: string) => string, ids: readonly TimetableFact[]): (readonly [string, string])[] =>
  ids.map((id) => [facts[id][1], say(id)] as const);
