/** Small facts about this store: the clock's offset, whether the sample trust is loaded, what tokens must match. */
import type { Database } from './database.ts';

const table = 'create table if not exists setting (name text primary key, value text not null)';

export function readSetting(database: Database, name: string): string | undefined {
  database.exec(table);
  return database.get<{ value: string }>('select value from setting where name = ?', name)?.value;
}

export function writeSetting(database: Database, name: string, value: string): void {
  database.exec(table);
  database.run(
    'insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
    name,
    value,
  );
}
