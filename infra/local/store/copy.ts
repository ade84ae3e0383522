/** A whole store as bytes, from which another one begins: keys, people, lists, rows and files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from './database.ts';

/** The store as it is now. */
export const copyOf = (database: Database): Uint8Array =>
  withFile((file) => {
    database.run('vacuum into ?', file);
    return readFileSync(file);
  });

/** Fills a store that has no tables with what `copyOf` answered; one that has tables stays as it is. */
export function beginFromCopy(database: Database, copy: Uint8Array): void {
  if (database.get('select name from sqlite_master limit 1')) return;
  withFile((file) => {
    writeFileSync(file, copy);
    database.run('attach ? as copy', file);
    takeAll(database);
    database.exec('detach copy');
  });
}

function takeAll(database: Database): void {
  const made = database.all<{ type: string; name: string; sql: string }>(
    "select type, name, sql from copy.sqlite_master where sql is not null and name not like 'sqlite_%' order by type = 'index'",
  );
  database.tx(() => {
    for (const { type, name, sql } of made) {
      database.exec(sql);
      if (type === 'table') database.run(`insert into main.${name} select * from copy.${name}`);
    }
  });
}

/** SQLite copies between files only; this one is gone afterwards. */
function withFile<T>(work: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-copy-'));
  try {
    return work(join(folder, 'local.db'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
