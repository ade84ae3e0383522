import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import type { CsvRecord } from './csvTable.ts';

/** The sheets of an Excel workbook as text, or the sentence that says how to save it so that it can be read. */
export type Workbook =
  | { readonly sheets: readonly { readonly name: string; readonly records: readonly CsvRecord[] }[] }
  | { readonly say: string };

/** A tracker of a large school has some hundred kilobytes unpacked; a zip bomb says gigabytes, or thousands of parts. */
const mostUnpackedBytes = 60_000_000;
const mostParts = 2_000;
const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
const saveAgain = 'Open it in Excel, choose Save As, then “Excel Workbook (.xlsx)”, and choose that file.';

/** Whether the bytes begin as a workbook does, of today's or the old kind, whatever the file is called. */
export const looksLikeWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** Reads a workbook. Nothing is unpacked before the sizes that it declares are known; formulas are not run, their last values count. */
export async function workbook(bytes: Uint8Array): Promise<Workbook> {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { say: oldOrLocked(bytes) };
  const wrong = wrongParts(bytes);
  if (wrong !== undefined) return { say: wrong };
  try {
    const sheets = await readWorkbook(Uint8Array.from(bytes).buffer);
    return {
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        records: data
          .map((row, at) => ({ line: at + 1, record: row.map(textOf) }))
          .filter(({ record }) => record.some((cell) => cell.trim() !== '')),
      })),
    };
  } catch {
    // Whatever the reader stumbles over: it is not a workbook that Excel would have saved so.
    return { say: `This workbook cannot be read: it is damaged, or another program made it. ${saveAgain}` };
  }
}

/** Both are the same kind of container; a protected workbook holds one part called `EncryptedPackage`, in UTF-16. */
function oldOrLocked(bytes: Uint8Array): string {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)
    ? 'This workbook is protected by a password. Open it in Excel, remove the password under File, Info, Protect Workbook, save it and choose it again.'
    : `This is a workbook of an old kind (.xls). ${saveAgain}`;
}

function wrongParts(bytes: Uint8Array): string | undefined {
  let [unpacked, parts] = [0, 0];
  let isWorkbook = false;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        parts += 1;
        isWorkbook ||= name === 'xl/workbook.xml';
        return false;
      },
    });
  } catch {
    return `This file is damaged: it begins like a workbook and cannot be unpacked. ${saveAgain}`;
  }
  if (unpacked > mostUnpackedBytes || parts > mostParts)
    return 'This workbook is far larger inside than a tracker can be, so it was not opened. Copy the rows into a new workbook and choose that.';
  return isWorkbook ? undefined : `This is not an Excel workbook but another file of the same packing. ${saveAgain}`;
}

/** A date without its time; anything else as it reads. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
