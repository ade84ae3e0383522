import { trackerColumns } from '#domain/trackerImport/trackerField.ts';
import { type CsvRecord, type CsvTable, csvTable, tableOf } from '../csvTable.ts';
import { textOfFile } from '../textOfFile.ts';
import { looksLikeWorkbook, workbook } from '../workbook.ts';

export type TrackerTable =
  | (Exclude<CsvTable, { say: string }> & { readonly sheets: readonly string[]; readonly sheet: string })
  | { readonly say: string };

/** A tracker is rows of text; what is larger holds pictures or is something else. */
const largestInBytes = 5_000_000;
const mostRows = 1_000;
/** Trackers often have a title above the headings. */
const headingWithin = 10;

/** The rows of a tracker, CSV or Excel by what it is and not by its name. `asked`: the sheet that a person chose. */
export async function trackerTable(fileName: string, bytes: Uint8Array, asked: string | undefined): Promise<TrackerTable> {
  if (bytes.length > largestInBytes)
    return {
      say: 'This file is larger than 5 MB. Keep the sheet with the placements, delete pictures and other sheets, and choose it again.',
    };
  const table = looksLikeWorkbook(bytes) ? await ofWorkbook(bytes, asked) : ofText(fileName, bytes);
  if (!('say' in table) && table.rows.length > mostRows)
    return { say: `This file has ${table.rows.length} rows; at most ${mostRows} are read at once. Divide it.` };
  return table;
}

function ofText(fileName: string, bytes: Uint8Array): TrackerTable {
  if (/\.xls[xmb]?$/i.test(fileName))
    return {
      say: 'This file is called a workbook and is none. Open it in Excel, choose Save As, then “Excel Workbook (.xlsx)”, and choose that file.',
    };
  const file = textOfFile(bytes);
  if ('say' in file) return file;
  const table = csvTable(file.text);
  return 'say' in table ? table : { ...table, sheets: [], sheet: '' };
}

async function ofWorkbook(bytes: Uint8Array, asked: string | undefined): Promise<TrackerTable> {
  const read = await workbook(bytes);
  if ('say' in read) return read;
  const sheets = read.sheets.filter(({ records }) => records.length > 0);
  const best = sheets.toSorted((one, other) => knownIn(headed(other.records)[0]) - knownIn(headed(one.records)[0]))[0];
  const sheet = sheets.find(({ name }) => name === asked) ?? best;
  if (sheet === undefined) return { say: 'The workbook is empty. Choose the one with the placements.' };
  const table = tableOf(headed(sheet.records));
  return 'say' in table ? table : { ...table, sheets: sheets.map(({ name }) => name), sheet: sheet.name };
}

const knownIn = (heading: CsvRecord | undefined): number =>
  Object.keys(trackerColumns.propose(heading?.record.map((name) => name.trim()) ?? [])).length;

/** From the row on that has the most known headings; the first one when none has any. */
function headed(records: readonly CsvRecord[]): readonly CsvRecord[] {
  const known = records.slice(0, headingWithin).map(knownIn);
  return records.slice(Math.max(0, known.indexOf(Math.max(...known))));
}
