import type { SchoolCalendar } from '../calendar.ts';
import { provisions } from '../law.ts';
import { type DateText, halfName, halves } from '../session.ts';
import { countOf, dateInWords, listInWords } from '../words.ts';
import type { Duty } from './duty.ts';
import { type MarkFacts, unconfirmed } from './sessionMarks.ts';

/** How far back missing marks are looked for. Older gaps are corrected in the register itself; as alarms they would drown today's. School policy. */
const lookBackInSchoolDays = 5;

/** The last school days before a date, latest first. */
const schoolDaysBefore = (date: DateText, count: number, calendar: SchoolCalendar): DateText[] =>
  Array.from({ length: count }, (_, at) => calendar.schoolDayFrom(date, -(at + 1))).filter((day) => day !== undefined);

/** ATT-2, ATT-8: sessions of the last five school days for which somebody's whereabouts were never confirmed. Today's are `attendanceMark`. */
export const missingMarks = (facts: MarkFacts, today: DateText): Duty[] =>
  schoolDaysBefore(today, lookBackInSchoolDays, facts.calendar).flatMap((date) =>
    halves.flatMap((half): Duty[] => {
      const names = unconfirmed({ date, half }, facts);
      if (names.length === 0) return [];
      return [
        {
          kind: 'missingMark',
          subjectKey: `${date}|${half}`,
          owner: 'attendanceOfficer',
          say: `Complete the register for ${dateInWords(date)}, ${halfName(half)}: ${listInWords(names)}.`,
          because: `Nobody confirmed where ${countOf(names.length, 'pupil')} ${names.length === 1 ? 'was' : 'were'} in that session.`,
          citation: provisions.ATT8,
          dueOn: date,
          isOverdue: true,
          placementKey: undefined,
        },
      ];
    }),
  );
