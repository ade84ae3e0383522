import { holderOf, type Role } from '../people.ts';
import type { SchoolOnADay } from '../sampleSchool.ts';
import { addDays, workingDayUpTo } from '../schoolDays.ts';
import type { SampleRows } from '../trustShape.ts';
import type { SampleRecord } from './sampleRecord.ts';

type Row = SampleRows['rows'][number];

/** What was done about the school's suspensions and timetables. */
export function awayFromSchoolRecords(at: SchoolOnADay, suspensions: readonly Row[], timetables: readonly Row[]): SampleRecord[] {
  const record = (row: Row, kind: string, part: string, title: string, on: string, by: Role, evidence: string): SampleRecord => ({
    dutyKey: `${kind}|${row['Key']}|${part}`,
    title: `${title}: ${row['Title']}`,
    on,
    evidence,
    by: holderOf(by, at.school.key),
  });
  const ofSuspensions = suspensions.flatMap((row) => {
    const first = String(row['StartsOn']);
    return [
      record(row, 'workSet', '', 'Work set and marked', first, 'headteacher', 'Work for five days handed to the parent.'),
      record(row, 'sixthDayNotice', '', 'Notice of the provision', first, 'headteacher', 'Letter handed over at the gate.'),
    ];
  });
  const ofTimetables = timetables
    .filter((row) => row['Kind'] === 'Part-time timetable')
    .flatMap((row) => {
      const [first, decided] = [String(row['StartsOn']), String(row['DecidedOn'])];
      const reviewed = workingDayUpTo(addDays(first, 11));
      const told = workingDayUpTo(addDays(decided, 3));
      return [
        record(row, 'partTimeLaNotice', '', 'Local authority told', told, 'apLead', 'Form of the authority sent.'),
        record(
          row,
          'partTimeReview',
          reviewed,
          'Review of the part-time timetable',
          reviewed,
          'apLead',
          'One lesson more from Monday.',
        ),
      ];
    });
  return [...ofSuspensions, ...ofTimetables].filter(({ on }) => on < at.today);
}
