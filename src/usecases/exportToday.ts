import { toCsv } from '#documents/csv.ts';
import type { DateText } from '#domain/session.ts';
import type { WhereaboutsState } from '#domain/whereabouts.ts';
import { timeInWords } from '#domain/words.ts';
import type { Desk } from './desk.ts';
import { done, type Outcome } from './outcome.ts';
import { type TodayView, viewToday } from './viewToday.ts';

/** A table as a file: its name holds plain letters only. */
export interface CsvFile {
  readonly fileName: string;
  readonly csv: string;
}

/** What is known of a pupil, in as few words as a table has room for. */
export const stateWords = {
  unknown: 'Not confirmed',
  left: 'Left the site',
  unexplained: 'Absent, no reason',
  absent: 'Absent',
  found: 'Found',
  late: 'Late',
  present: 'Present',
  notDue: 'Not due',
  notAsked: 'Not asked yet',
} as const satisfies Record<WhereaboutsState, string>;

const ways = { card: 'Chat', tab: 'Tab', link: 'Link' } as const;

const header = [
  'Date',
  'Session',
  'Pupil',
  'Year group',
  'Provider',
  'Site',
  'Address',
  'Report by',
  'State',
  'In words',
  'Code',
  'Minutes late',
  'Note',
  'Confirmed by',
  'Confirmed at',
  'Confirmed through',
  'Ring in this order',
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
      row.cutOffAt,
      stateWords[row.state],
      row.says,
      row.code ?? '',
      row.minutesLate === null ? '' : String(row.minutesLate),
      row.note,
      row.confirmed?.name ?? '',
      row.confirmed ? timeInWords(row.confirmed.at) : '',
      row.via === null ? '' : ways[row.via],
      row.telephones.map(({ name, telephone }) => `${name}: ${telephone}`).join('; '),
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
