import { mayImportPupils } from '#domain/checks/mayImportPupils.ts';
import { type Comparison, compareWith } from '#domain/pupilImport/compareWith.ts';
import { duplicateUpns } from '#domain/pupilImport/duplicateUpns.ts';
import { type ImportField, importFieldNames, importFields } from '#domain/pupilImport/importField.ts';
import { mappingProblems, missingFields, type PupilMapping, proposeMapping } from '#domain/pupilImport/proposeMapping.ts';
import { readRow } from '#domain/pupilImport/readRow.ts';
import { type CsvRow, csvTable } from './csvTable.ts';
import type { Desk } from './desk.ts';
import type { OpenSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { textOfFile } from './textOfFile.ts';

/** What the person sends: the file's bytes, and which column holds which field; an empty mapping lets the product propose. */
export interface ImportPupils {
  readonly fileName: string;
  readonly contentBase64: string;
  readonly mapping: Readonly<Partial<Record<ImportField, string | undefined>>>;
}

export interface LineProblem {
  readonly line: number;
  readonly field: string;
  readonly say: string;
}

/** A pupil file, read and compared with the pupils of the school; nothing is written. */
export interface PupilFile {
  readonly columns: string[];
  readonly mapping: PupilMapping;
  readonly missingFields: ImportField[];
  readonly encoding: 'UTF-8' | 'Windows-1252';
  readonly rows: { readonly row: CsvRow; readonly comparison: Comparison | undefined }[];
  /** By line. */
  readonly problems: LineProblem[];
}

/** Reads the file for a person who may import. While a needed column is not chosen, the rows are not judged. */
export function pupilFile(
  desk: Pick<Desk, 'person' | 'newKey'>,
  open: Pick<OpenSchool, 'facts' | 'today'>,
  input: ImportPupils,
): Outcome<PupilFile> {
  const right = mayImportPupils(desk.person, open.facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const file = textOfFile(Buffer.from(input.contentBase64, 'base64'));
  if ('say' in file) return refuse.badField('file', file.say);
  const table = csvTable(file.text);
  if ('say' in table) return refuse.badField('file', table.say);

  const chosen = chosenIn(input);
  const mapping = Object.keys(chosen).length === 0 ? proposeMapping(table.columns) : chosen;
  const wrong = mappingProblems(mapping, table.columns);
  if (wrong.length > 0) {
    return refuse.badInput(
      'Choose the columns again.',
      wrong.map(({ field, say }) => ({ where: `mapping.${field}`, say })),
    );
  }
  const missing = missingFields(mapping);
  const judged = missing.length > 0 ? nothingJudged(table.rows) : judge(table.rows, mapping, desk, open);
  return done({ columns: table.columns, mapping, missingFields: missing, encoding: file.encoding, ...judged });
}

const chosenIn = ({ mapping }: ImportPupils): PupilMapping =>
  Object.fromEntries(importFields.flatMap((field) => (mapping[field] === undefined ? [] : [[field, mapping[field]]])));

type Judged = Pick<PupilFile, 'rows' | 'problems'>;
const nothingJudged = (rows: readonly CsvRow[]): Judged => ({
  rows: rows.map((row) => ({ row, comparison: undefined })),
  problems: [],
});

function judge(
  rows: readonly CsvRow[],
  mapping: PupilMapping,
  desk: Pick<Desk, 'newKey'>,
  { facts, today }: Pick<OpenSchool, 'facts' | 'today'>,
): Judged {
  const compare = compareWith(facts.pupils.values(), desk.newKey);
  const problems: LineProblem[] = [];
  const upns: { line: number; upn: string }[] = [];
  const judged = rows.map((row) => {
    const read = readRow(row.cells, mapping, today);
    if (row.extraCells > 0) problems.push({ line: row.line, field: '', say: extraCellsSay(row.extraCells) });
    if (!read.ok) {
      problems.push(...read.problems.map(({ field, say }) => ({ line: row.line, field: importFieldNames[field], say })));
      return { row, comparison: undefined };
    }
    upns.push({ line: row.line, upn: read.pupil.upn });
    return { row, comparison: compare(read.pupil) };
  });
  const twice = duplicateUpns(upns).map(({ line, field, say }) => ({ line, field: importFieldNames[field], say }));
  const all = [...problems, ...twice].sort((one, other) => one.line - other.line);
  const badLines = new Set(all.map(({ line }) => line));
  return { rows: judged.map((one) => (badLines.has(one.row.line) ? { ...one, comparison: undefined } : one)), problems: all };
}

const extraCellsSay = (extra: number): string =>
  `The line has ${extra} more ${extra === 1 ? 'cell' : 'cells'} than the heading. Put quotation marks around the field that holds the delimiter, and send the file again.`;
