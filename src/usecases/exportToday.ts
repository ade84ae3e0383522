import { toCsv } from '#documents/csv.ts';
import type { DateText } from '#domain/session.ts';
import { timeInWords } from '#domain/words.ts';
import type { Desk } from './desk.ts';
import { done, type Outcome } from './outcome.ts';
import { type TodayView, viewToday } from './viewToday.ts';

/** A table as a file: its name holds plain letters only. */
export interface CsvFile {
  readonly fileName: string;
  readonly csv: string;
}

const stateWords = {
  unknown: 'Not confirmed',
  absent: 'Absent',
  late: 'Late',
  present: 'Present',
  notAsked: 'Not asked yet',
} as const;

const header = [
  'Date',
  'Session',
  'Pupil',
  'Year group',
  'Provider',
  'Site',
  'Address',
  'Telephone',
  'State',
  'Note',
  'Confirmed by',
  'Confirmed at',
];

const rowsOf = (view: TodayView): string[][] =>
  view.sessions.flatMap(({ half, rows }) =>
    rows.map((row) => [
      view.date,
      half,
      row.pupilName,
      String(row.yearGroup),
      row.providerName,
      row.siteName,
      row.siteAddress,
      row.telephone,
      stateWords[row.state],
      row.note,
      row.confirmed?.name ?? '',
      row.confirmed ? timeInWords(row.confirmed.at) : '',
    ]),
  );

/**
 * Where every pupil away from school is on one day, as a CSV that opens cleanly in Excel (REP-6).
 * `date` defaults to today in England. The same people may read it as may read Today.
 */
export async function exportToday(desk: Desk, schoolKey: string, date?: DateText): Promise<Outcome<CsvFile>> {
  const view = await viewToday(desk, schoolKey, date);
  if (!view.done) return view;
  return done({ fileName: `today-${schoolKey}-${view.value.date}.csv`, csv: toCsv([header, ...rowsOf(view.value)]) });
}
