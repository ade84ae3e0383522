import { isUtf8 } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';
import { indexRegister, type RegisterIndex } from '#domain/registerIndex.ts';
import { type Establishment, establishmentOf, missingRegisterColumns, registerColumns } from '#domain/registerOfSchools.ts';
import type { InstantText } from '#domain/session.ts';
import { csvCells } from './csvCells.ts';
import type { Desk } from './desk.ts';
import { windows1252 } from './textOfFile.ts';

/** The national register of schools in memory, from the CSV in the trust's site library. */
export interface RegisterOfSchools {
  readonly fileName: string;
  /** Changes with the file. */
  readonly version: string;
  /** When the file was put into the library. */
  readonly savedAt: InstantText;
  readonly all: readonly Establishment[];
  readonly index: RegisterIndex;
  /** Columns without which the file is not the register; then `all` is empty. */
  readonly missingColumns: readonly string[];
}

interface Held {
  readonly eTag: string;
  readonly askedAt: InstantText;
  readonly register: Promise<RegisterOfSchools>;
}

/** As long as a casebook counts as fresh: while somebody types a search the library is not asked again, and a new file counts all but at once. */
const askedAgainInSeconds = 5;
/** The real file has 50,000 rows; after so many, others get their turn. */
const rowsAtOnce = 500;

const held = new WeakMap<Desk['records'], Held>();

/** The register, read and indexed once a version of the file; undefined when there is no file. */
export async function registerOfSchools(desk: Pick<Desk, 'files' | 'records' | 'now'>): Promise<RegisterOfSchools | undefined> {
  const before = held.get(desk.records);
  const age = before === undefined ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(desk.now()) - Date.parse(before.askedAt));
  if (before !== undefined && age < askedAgainInSeconds * 1000) return before.register;
  const file = await desk.files.readRegisterOfSchools();
  if (file === undefined) return undefined;
  // Somebody else may have asked meanwhile: one reading of a version is enough.
  const now = held.get(desk.records);
  const register = now?.eTag === file.eTag ? now.register : file.content().then((bytes) => read(file, bytes));
  held.set(desk.records, { eTag: file.eTag, askedAt: desk.now(), register });
  // What could not be read is asked for again, not remembered.
  register.catch(() => held.delete(desk.records));
  return register;
}

type File = Pick<RegisterOfSchools, 'fileName' | 'savedAt'> & { readonly eTag: string };

async function read({ fileName, eTag, savedAt }: File, bytes: Uint8Array): Promise<RegisterOfSchools> {
  const decode = isUtf8(bytes) ? utf8 : windows1252;
  let heading: readonly string[] | undefined;
  let names: readonly string[] = [];
  const all: Establishment[] = [];
  let count = 0;
  const wanted = (columns: readonly string[]): number[] => {
    names = registerColumns.filter((name) => columns.includes(name));
    return names.map((name) => columns.indexOf(name));
  };
  for (const cells of csvCells(bytes, decode, wanted)) {
    if (heading === undefined) {
      heading = cells;
      if (missingRegisterColumns(heading).length > 0) break;
      continue;
    }
    const establishment = establishmentOf(Object.fromEntries(names.map((name, at) => [name, cells[at]])));
    if (establishment !== undefined) all.push(establishment);
    if (++count % rowsAtOnce === 0) await setImmediate();
  }
  const missingColumns = missingRegisterColumns(heading ?? []);
  return { fileName, version: eTag, savedAt, all, index: indexRegister(all), missingColumns };
}

const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
