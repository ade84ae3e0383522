import { lists } from '../../../src/records/schema.ts';
import { absenceRecords } from './duties/absenceRecords.ts';
import { awayFromSchoolRecords } from './duties/awayFromSchool.ts';
import { placementRecords } from './duties/placementRecords.ts';
import type { SampleRecord } from './duties/sampleRecord.ts';
import { londonInstant } from './londonInstant.ts';
import { nameOf } from './people.ts';
import { suspensionRows, timetableRows } from './pupilRows.ts';
import type { SampleWeek } from './register.ts';
import type { SampleReview } from './reviews.ts';
import type { SchoolOnADay } from './sampleSchool.ts';
import { siteOf } from './schools.ts';
import { stableId } from './stableId.ts';
import type { SampleRows } from './trustShape.ts';

/** The rows of what was recorded about duties at one school. */
export const dutyRows = (at: SchoolOnADay, register: readonly SampleWeek[], reviews: readonly SampleReview[]): SampleRows => ({
  sitePath: siteOf(at.school.key),
  listName: lists.dutyRecords.name,
  rows: [
    ...placementRecords(at, reviews),
    ...absenceRecords(at, register),
    ...awayFromSchoolRecords(at, suspensionRows(at), timetableRows(at)),
  ].map(rowOf),
});

const rowOf = ({ dutyKey, title, on, until, evidence, by }: SampleRecord): SampleRows['rows'][number] => ({
  Title: title,
  Key: stableId(`duty record ${dutyKey} ${on} ${until ?? ''}`),
  DutyKey: dutyKey,
  What: until === undefined ? 'Done' : 'Postponed',
  OnDate: until === undefined ? on : '',
  Until: until ?? '',
  Evidence: evidence,
  RecordedById: by.id,
  RecordedByName: nameOf(by),
  RecordedAt: londonInstant(on, '15:40'),
});
