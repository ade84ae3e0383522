import {
  columnProblems,
  type ExportField,
  type ExportMapping,
  exportFields,
  isWide,
  missingColumns,
  needsWeek,
  proposeColumns,
} from '#domain/attendance/reconcile/columns.ts';
import { type MarkProblem, theirMarks } from '#domain/attendance/reconcile/theirMarks.ts';
import type { DateText } from '#domain/session.ts';
import { mondayOf } from '#domain/week.ts';
import { type Compared, compareRegisters } from './compareRegisters.ts';
import { csvTable } from './csvTable.ts';
import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { textOfFile } from './textOfFile.ts';

export interface Reconcile {
  readonly fileName: string;
  readonly contentBase64: string;
  readonly mapping: Readonly<Partial<Record<ExportField, string | undefined>>>;
  /** Any day of the week that headings such as `Mon AM` mean. */
  readonly week?: DateText | undefined;
}

export interface Reconciliation extends Compared {
  readonly columns: string[];
  readonly mapping: ExportMapping;
  readonly isWide: boolean;
  readonly missingColumns: ExportField[];
  readonly needsWeek: boolean;
  readonly encoding: string;
  readonly rowCount: number;
  /** The first 50, by line; `problemCount` counts all. */
  readonly problems: MarkProblem[];
  readonly problemCount: number;
}

const mostProblems = 50;

/** Compares the school system's export with the register, session by session. Nothing is written, whatever the file holds. */
export async function reconcileRegister(desk: Desk, schoolKey: string, input: Reconcile): Promise<Outcome<Reconciliation>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const file = textOfFile(Buffer.from(input.contentBase64, 'base64'));
  if ('say' in file) return refuse.badField('file', file.say);
  const table = csvTable(file.text);
  if ('say' in table) return refuse.badField('file', table.say);
  const { columns, rows } = table;
  const chosen: ExportMapping = Object.fromEntries(
    exportFields.flatMap((field) => (input.mapping[field] ? [[field, input.mapping[field]]] : [])),
  );
  const mapping = Object.keys(chosen).length === 0 ? proposeColumns(columns) : chosen;
  const wrong = columnProblems(columns, mapping);
  if (wrong.length > 0)
    return refuse.badInput(
      'Choose the columns again.',
      wrong.map(({ field, say }) => ({ where: `mapping.${field}`, say })),
    );
  const missing = missingColumns(columns, mapping);
  const asksWeek = isWide(columns, mapping) && needsWeek(columns);
  const shape = {
    columns,
    mapping,
    isWide: isWide(columns, mapping),
    missingColumns: missing,
    needsWeek: asksWeek,
    encoding: file.encoding,
    rowCount: rows.length,
  };
  if (missing.length > 0 || (asksWeek && input.week === undefined)) return done({ ...shape, ...nothingCompared });
  const { marks, problems } = theirMarks({ columns, mapping, monday: input.week && mondayOf(input.week), rows });
  const compared = compareRegisters(opened.value, marks);
  return done({ ...shape, ...compared, problems: problems.slice(0, mostProblems), problemCount: problems.length });
}

const nothingCompared = {
  problems: [],
  problemCount: 0,
  compared: 0,
  agreed: 0,
  differences: [],
  unknownPupils: [],
  notInFile: [],
};
