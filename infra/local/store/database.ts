/**
 * The only file that knows which SQLite the local Microsoft 365 uses (libsql; node:sqlite can take its place on Node 22).
 * Statements are prepared once. libsql aborts the process on a boolean parameter and reads blobs of
 * several rows as ArrayBuffers, so booleans become 0 and 1 here and blobs always Buffers.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Libsql from 'libsql';

export type Value = string | number | boolean | null | Uint8Array;
export type Row = Readonly<Record<string, unknown>>;

export interface Database {
  /** Runs a script of statements without parameters. */
  exec(sql: string): void;
  /** Runs one statement; answers with the number of rows changed. */
  run(sql: string, ...values: readonly Value[]): number;
  get<R = Row>(sql: string, ...values: readonly Value[]): R | undefined;
  all<R = Row>(sql: string, ...values: readonly Value[]): R[];
  /** All or nothing; a transaction within a transaction joins it. `work` must be synchronous. */
  tx<T>(work: () => T): T;
  close(): void;
}

/** Opens `dataDir`/local.db, made when missing, or a database in memory for ':memory:'. */
export function openDatabase(dataDir: string): Database {
  const inMemory = dataDir === ':memory:';
  if (!inMemory) mkdirSync(dataDir, { recursive: true });
  const libsql = new Libsql(inMemory ? ':memory:' : path.join(dataDir, 'local.db'));
  libsql.exec('pragma synchronous = normal');
  if (!inMemory) libsql.exec('pragma journal_mode = wal');
  const statements = new Map<string, ReturnType<typeof libsql.prepare>>();
  const prepared = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = libsql.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  let isInside = false;
  const database: Database = {
    exec: (sql) => void libsql.exec(sql),
    run: (sql, ...values) => prepared(sql).run(...values.map(bound)).changes,
    get: <R>(sql: string, ...values: readonly Value[]) => prepared(sql).get(...values.map(bound)) as R | undefined,
    all: <R>(sql: string, ...values: readonly Value[]) =>
      withBuffers(prepared(sql).all(...values.map(bound)) as Record<string, unknown>[]) as R[],
    tx: (work) => {
      if (isInside) return work();
      isInside = true;
      prepared('begin immediate').run();
      try {
        const result = work();
        prepared('commit').run();
        return result;
      } catch (error) {
        prepared('rollback').run();
        throw error;
      } finally {
        isInside = false;
      }
    },
    close: () => void libsql.close(),
  };
  return database;
}

const bound = (value: Value): unknown => (typeof value === 'boolean' ? Number(value) : value);

function withBuffers(rows: Record<string, unknown>[]): Record<string, unknown>[] {
  for (const row of rows) for (const name in row) if (row[name] instanceof ArrayBuffer) row[name] = Buffer.from(row[name]);
  return rows;
}
