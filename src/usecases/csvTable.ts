import { CsvError, parse } from 'csv-parse/sync';

export interface CsvRow {
  /** The line of the file on which the row begins, counted from 1, the heading included. */
  readonly line: number;
  /** Column name → cell. */
  readonly cells: Readonly<Record<string, string>>;
  /** Cells beyond the last heading, when they hold something: a delimiter stands inside a field without quotation marks. */
  readonly extraCells: number;
}

export interface CsvRecord {
  readonly line: number;
  readonly record: readonly string[];
}

export type CsvTable = { readonly columns: string[]; readonly rows: CsvRow[] } | { readonly say: string };

const delimiters = [',', ';', '\t'] as const;

/** The delimiter of the heading line: the one that stands most often outside quotation marks. */
function delimiterOf(text: string): string {
  const heading = (text.split('\n').find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => heading.split(delimiter).length;
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

const breaksIn = (record: readonly string[]): number => record.join('').split('\n').length - 1;
const isRecord = (value: unknown): value is string[] => Array.isArray(value) && value.every((cell) => typeof cell === 'string');

/**
 * Every record with the line on which it begins. Quotation marks and line breaks inside fields are read as CSV has them. Lines end in
 * `\n` only: the parser counts a carriage return inside a field as a line of its own.
 */
function recordsOf(text: string): CsvRecord[] {
  const found: CsvRecord[] = [];
  parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    onRecord: (record: unknown, { lines }) => {
      // The parser counts to the record's last line.
      if (isRecord(record)) found.push({ line: lines - breaksIn(record), record });
      return null;
    },
  });
  return found;
}

/** Records by column name; the first one holds the names. Shared with workbooks. */
export function tableOf([heading, ...records]: readonly CsvRecord[]): CsvTable {
  if (heading === undefined) return { say: 'The file has no rows. Export it again and send it.' };
  const columns = heading.record.map((name) => name.trim());
  const named = columns.filter((name) => name !== '');
  const twice = named.find((name, at) => named.indexOf(name) !== at);
  if (twice !== undefined)
    return { say: `Two columns of the file are called “${twice}”. Rename or remove one of them and send it again.` };
  return {
    columns: named,
    rows: records.map(({ line, record }) => ({
      line,
      cells: Object.fromEntries(columns.flatMap((name, at) => (name === '' ? [] : [[name, record[at] ?? '']]))),
      extraCells: record.slice(columns.length).filter((cell) => cell.trim() !== '').length,
    })),
  };
}

/** A CSV text as rows by column name, or what is wrong with the file as a whole. */
export function csvTable(text: string): CsvTable {
  try {
    return tableOf(recordsOf(text.replace(/\r\n?/g, '\n')));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const where = 'lines' in error && typeof error.lines === 'number' ? ` near line ${error.lines}` : '';
    return {
      say: `The file cannot be read as CSV: a quotation mark${where} is opened and not closed. Correct that line and send the file again.`,
    };
  }
}
