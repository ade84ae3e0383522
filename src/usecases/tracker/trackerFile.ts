import { mayAddProvider } from '#domain/checks/mayAddProvider.ts';
import { mayPropose } from '#domain/checks/mayPropose.ts';
import { planTracker, type TrackerPlan } from '#domain/trackerImport/planTracker.ts';
import { readTrackerRow } from '#domain/trackerImport/readTrackerRow.ts';
import { type TrackerField, type TrackerMapping, trackerColumns, trackerFields } from '#domain/trackerImport/trackerField.ts';
import { contentKey } from '../contentKey.ts';
import type { CsvRow } from '../csvTable.ts';
import type { Desk } from '../desk.ts';
import type { OpenSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { registerOfSchools } from '../registerOfSchools.ts';
import { trackerTable } from './trackerTable.ts';

export interface ImportTracker {
  readonly fileName: string;
  readonly contentBase64: string;
  /** Empty: the product proposes. */
  readonly mapping: Readonly<Partial<Record<TrackerField, string | undefined>>>;
  /** A sheet of the workbook; left out, the one that looks most like a tracker. */
  readonly sheet?: string | undefined;
}

export interface TrackerFile {
  readonly columns: readonly string[];
  readonly mapping: TrackerMapping;
  readonly missingFields: readonly TrackerField[];
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rows: readonly CsvRow[];
  readonly plan: TrackerPlan;
}

/** Reads a tracker for a person who may propose and add providers, and compares it with the school. Nothing is written. */
export async function trackerFile(desk: Desk, open: OpenSchool, input: ImportTracker): Promise<Outcome<TrackerFile>> {
  for (const right of [mayPropose(desk.person, open.facts), mayAddProvider(desk.person, open.facts)])
    if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const table = await trackerTable(input.fileName, Buffer.from(input.contentBase64, 'base64'), input.sheet);
  if ('say' in table) return refuse.badField('file', table.say);
  const chosen: TrackerMapping = Object.fromEntries(
    trackerFields.flatMap((field) => (input.mapping[field] ? [[field, input.mapping[field]]] : [])),
  );
  const mapping = Object.keys(chosen).length === 0 ? trackerColumns.propose(table.columns) : chosen;
  const wrong = trackerColumns.problems(mapping, table.columns);
  if (wrong.length > 0)
    return refuse.badInput(
      'Choose the columns again.',
      wrong.map(({ field, say }) => ({ where: `mapping.${field}`, say })),
    );
  const missingFields = trackerColumns.missing(mapping);
  const rows = missingFields.length > 0 ? [] : table.rows.map((row) => readRow(row, mapping));
  const register = rows.length > 0 ? await registerOfSchools(desk) : undefined;
  const { facts, today, signature: proposed } = open;
  const index = register === undefined || register.all.length === 0 ? undefined : register.index;
  const plan = planTracker(rows, { facts, register: index, today, proposed, keyOf: contentKey });
  return done({ ...table, mapping, missingFields, plan });
}

function readRow({ line, cells, extraCells }: CsvRow, mapping: TrackerMapping) {
  const row = readTrackerRow(cells, mapping);
  const shifted = `The line has ${extraCells} more ${extraCells === 1 ? 'cell' : 'cells'} than there are columns. Put quotation marks around the one with a comma.`;
  return { ...row, line, problems: extraCells === 0 ? row.problems : [shifted, ...row.problems] };
}
