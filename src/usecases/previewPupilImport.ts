import type { Comparison } from '#domain/pupilImport/compareWith.ts';
import type { ImportField } from '#domain/pupilImport/importField.ts';
import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { type ImportPupils, type LineProblem, type PupilFile, pupilFile } from './pupilFile.ts';

export interface ImportPreview {
  readonly columns: string[];
  readonly mapping: Partial<Record<ImportField, string>>;
  readonly missingFields: ImportField[];
  readonly encoding: 'UTF-8' | 'Windows-1252';
  readonly rowCount: number;
  readonly adds: number;
  readonly changes: number;
  readonly same: number;
  /** The first 20, by line; `problemCount` counts all. */
  readonly problems: LineProblem[];
  readonly problemCount: number;
  readonly sample: SampleRow[];
}

export interface SampleRow {
  readonly line: number;
  readonly action: 'add' | 'change' | 'same' | 'problem';
  readonly upn: string;
  readonly name: string;
  readonly yearGroup: string;
}

const mostProblems = 20;
const sampleSize = 10;

/** Reads a pupil file without keeping anything: what would be added and changed, and every row that cannot be taken. */
export async function previewPupilImport(desk: Desk, schoolKey: string, input: ImportPupils): Promise<Outcome<ImportPreview>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const read = pupilFile(desk, opened.value, input);
  if (!read.done) return read;
  const { columns, mapping, missingFields, encoding, rows, problems } = read.value;
  const count = (action: Comparison['action']): number => rows.filter(({ comparison }) => comparison?.action === action).length;
  return done({
    columns,
    mapping,
    missingFields,
    encoding,
    rowCount: rows.length,
    adds: count('add'),
    changes: count('change'),
    same: count('same'),
    problems: problems.slice(0, mostProblems),
    problemCount: problems.length,
    sample: rows.slice(0, sampleSize).map((row) => sampleRow(read.value, row)),
  });
}

function sampleRow({ mapping }: PupilFile, { row, comparison }: PupilFile['rows'][number]): SampleRow {
  const cell = (field: ImportField): string => (row.cells[mapping[field] ?? ''] ?? '').trim();
  return {
    line: row.line,
    action: comparison?.action ?? 'problem',
    upn: cell('upn'),
    name: `${cell('forename')} ${cell('surname')}`.trim(),
    yearGroup: cell('yearGroup'),
  };
}
