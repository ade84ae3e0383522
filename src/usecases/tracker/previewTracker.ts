import { toCsv } from '#documents/csv.ts';
import type { PlannedRow } from '#domain/trackerImport/planTracker.ts';
import { missingNames } from '#domain/trackerImport/proposalFrom.ts';
import type { TrackerField, TrackerMapping } from '#domain/trackerImport/trackerField.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { type ImportTracker, type TrackerFile, trackerFile } from './trackerFile.ts';

export interface TrackerPreview {
  readonly columns: readonly string[];
  readonly mapping: TrackerMapping;
  readonly missingFields: readonly TrackerField[];
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rowCount: number;
  readonly newProviders: number;
  readonly proposals: number;
  readonly there: number;
  readonly left: number;
  readonly rows: readonly (Omit<PlannedRow, 'missing' | 'pupil'> & {
    readonly pupil: { readonly name: string; readonly how: string } | null;
    readonly missing: readonly string[];
  })[];
  /** The rows that are left out, as they stand in the file, with what is wrong: a CSV to be mended and imported again. */
  readonly leftCsv: string;
}

/** What importing a tracker would do, row by row; nothing is written. */
export async function previewTracker(desk: Desk, schoolKey: string, input: ImportTracker): Promise<Outcome<TrackerPreview>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const read = await trackerFile(desk, opened.value, input);
  return read.done ? done(previewOf(read.value)) : read;
}

function previewOf(file: TrackerFile): TrackerPreview {
  const { columns, mapping, missingFields, sheets, sheet, plan, rows } = file;
  const count = (action: PlannedRow['action']): number => plan.rows.filter((row) => row.action === action).length;
  return {
    columns,
    mapping,
    missingFields,
    sheets,
    sheet,
    rowCount: rows.length,
    newProviders: plan.providers.length,
    proposals: plan.placements.length,
    there: count('there'),
    left: count('left'),
    rows: plan.rows.map((row) => ({
      ...row,
      pupil: row.pupil ?? null,
      missing: row.missing.map((one) => missingNames[one]),
    })),
    leftCsv: leftCsvOf(file),
  };
}

function leftCsvOf({ columns, rows, plan }: TrackerFile): string {
  const cellsOf = new Map(rows.map(({ line, cells }) => [line, cells]));
  const left = plan.rows.filter(({ action }) => action === 'left');
  return toCsv([
    ['Line', 'What to do', ...columns],
    ...left.map(({ line, problems }) => [line, problems.join(' '), ...columns.map((name) => cellsOf.get(line)?.[name] ?? '')]),
  ]);
}
