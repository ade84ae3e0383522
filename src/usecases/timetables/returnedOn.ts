import { recordIndex } from '#domain/duties/recordIndex.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText } from '#domain/session.ts';

/** The day on which the pupil of a part-time timetable was full time again, as recorded. */
export const returnedOn = ({ dutyRecords }: Pick<SchoolFacts, 'dutyRecords'>, timetableKey: string): DateText | undefined =>
  recordIndex(dutyRecords).deeds('partTimeEnd', timetableKey)[0]?.on;
