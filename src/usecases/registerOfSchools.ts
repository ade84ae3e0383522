import { setImmediate } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { type Establishment, establishmentOf, missingRegisterColumns } from '#domain/registerOfSchools.ts';
import type { InstantText } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import { textOfFile } from './textOfFile.ts';

/** The national register of schools in memory, from the CSV in the trust's site library. */
export interface RegisterOfSchools {
  readonly fileName: string;
  readonly all: readonly Establishment[];
  /** Columns without which the file is not the register; then `all` is empty. */
  readonly missingColumns: readonly string[];
}

interface Held {
  readonly eTag: string;
  readonly askedAt: InstantText;
  readonly register: Promise<RegisterOfSchools>;
}

/** The file changes a few times a year; while somebody types a search it is not asked about again. */
const askedAgainInSeconds = 60;
/** The real file has 50,000 rows; after so many, others get their turn. */
const rowsAtOnce = 200;
const chunkSize = 16_384;

const held = new WeakMap<Desk['records'], Held>();

/** The register, read once a version of the file; undefined when there is no file. */
export async function registerOfSchools(desk: Pick<Desk, 'files' | 'records' | 'now'>): Promise<RegisterOfSchools | undefined> {
  const before = held.get(desk.records);
  const age = before === undefined ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(desk.now()) - Date.parse(before.askedAt));
  if (before !== undefined && age < askedAgainInSeconds * 1000) return before.register;
  const file = await desk.files.readRegisterOfSchools();
  if (file === undefined) return undefined;
  const isSame = before !== undefined && before.eTag === file.eTag;
  const register = isSame ? before.register : file.content().then((bytes) => read(file.fileName, bytes));
  held.set(desk.records, { eTag: file.eTag, askedAt: desk.now(), register });
  // What could not be read is asked for again, not remembered.
  register.catch(() => held.delete(desk.records));
  return register;
}

async function read(fileName: string, bytes: Uint8Array): Promise<RegisterOfSchools> {
  const file = textOfFile(bytes);
  const text = 'text' in file ? file.text : '';
  let columns: string[] = [];
  const rows = parse({
    columns: (heading: string[]) => {
      columns = heading;
      return heading;
    },
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const writing = write(rows, text);
  const all: Establishment[] = [];
  let count = 0;
  for await (const row of rows) {
    const establishment = establishmentOf(row);
    if (establishment !== undefined) all.push(establishment);
    if (++count % rowsAtOnce === 0) await setImmediate();
  }
  await writing;
  const missingColumns = missingRegisterColumns(columns);
  return { fileName, all: missingColumns.length > 0 ? [] : all, missingColumns };
}

async function write(rows: ReturnType<typeof parse>, text: string): Promise<void> {
  for (let from = 0; from < text.length; from += chunkSize) {
    if (!rows.write(text.slice(from, from + chunkSize))) await new Promise((drained) => rows.once('drain', drained));
  }
  rows.end();
}
