import { recordReport } from '#usecases/reports/recordReport.ts';
import { viewReports } from '#usecases/reports/viewReports.ts';
import { reportRecordSchema } from './contractReports.ts';
import { type Route, withBody } from './route.ts';

const path = '/schools/:school/placements/:key/reports';

/** Reports, and what keeps a pupil part of the school. */
export const reports: readonly Route[] = [
  { method: 'get', path, answer: ({ desk, part }) => viewReports(desk, part('school'), part('key')) },
  {
    method: 'post',
    path,
    status: 201,
    answer: withBody(reportRecordSchema, ({ desk, part }, body) => recordReport(desk, part('school'), part('key'), body)),
  },
];
