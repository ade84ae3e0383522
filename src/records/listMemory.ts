import { type ItemRow, isOlder } from './itemRow.ts';
import type { ListReader } from './listCodec.ts';
import type { Stored } from './records.ts';
import { doubledKey, type RowProblem, rowProblem } from './rowProblem.ts';
import type { ListName } from './schema.ts';

/** What one list holds at one moment. Never changed in place. */
export interface Held<T> {
  readonly byKey: ReadonlyMap<string, Stored<T>>;
  readonly problems: readonly RowProblem[];
}

export interface ListMemory {
  readonly list: ListName;
  /** Where to ask for what changed since; undefined before the first load. */
  readonly deltaLink: string | undefined;
  /** The next load reads everything. */
  restart(): void;
  /** A load begins: what is written from now on outlives it. */
  begin(): void;
  /** The rows of a delta read to its end: all there are (`fresh`), or those that changed. */
  take(rows: readonly ItemRow[], deltaLink: string | undefined, fresh: boolean): void;
  /** What a removal has just taken away; it stays away although a delta asked for before does not know. */
  drop(itemId: string): void;
}

/** One list in memory. */
export interface TypedListMemory<T> extends ListMemory {
  /** What a write has just put there; kept although a delta asked for before the write does not know it. */
  put(stored: Stored<T>): void;
  held(): Held<T>;
}

type Entry<T> = Stored<T> | { readonly itemId: string; readonly eTag: string; readonly problem: RowProblem };

export function openListMemory<T>({ list, shape, keyOf }: ListReader<T>): TypedListMemory<T> {
  let entries = new Map<string, Entry<T>>();
  let written: Stored<T>[] = [];
  const dropped = new Set<string>();
  let deltaLink: string | undefined;
  let held: Held<T> | undefined;

  function entryOf({ itemId, eTag, fields }: ItemRow): Entry<T> {
    const parsed = shape.safeParse(fields ?? {});
    return parsed.success
      ? { itemId, eTag, value: parsed.data }
      : { itemId, eTag, problem: rowProblem(list, itemId, fields, parsed.error) };
  }

  function keepNewer(entry: Entry<T>): void {
    const known = entries.get(entry.itemId);
    if (known === undefined || !isOlder(entry.eTag, known.eTag)) entries.set(entry.itemId, entry);
  }

  function hold(): Held<T> {
    const byKey = new Map<string, Stored<T>>();
    const problems: RowProblem[] = [];
    for (const entry of entries.values()) {
      if ('problem' in entry) problems.push(entry.problem);
      else if (byKey.has(keyOf(entry.value))) problems.push(doubledKey(list, entry.itemId, keyOf(entry.value)));
      else byKey.set(keyOf(entry.value), entry);
    }
    return { byKey, problems };
  }

  return {
    list,
    get deltaLink() {
      return deltaLink;
    },
    restart() {
      deltaLink = undefined;
    },
    begin() {
      written = [];
      dropped.clear();
    },
    take(rows, link, fresh) {
      if (fresh) entries = new Map();
      for (const row of rows) {
        if (row.isDeleted || dropped.has(row.itemId)) entries.delete(row.itemId);
        else keepNewer(entryOf(row));
      }
      if (fresh) written.forEach(keepNewer);
      deltaLink = link;
      if (fresh || rows.length > 0) held = undefined;
    },
    put(stored) {
      written.push(stored);
      keepNewer(stored);
      held = undefined;
    },
    drop(itemId) {
      dropped.add(itemId);
      written = written.filter((stored) => stored.itemId !== itemId);
      entries.delete(itemId);
      held = undefined;
    },
    held: () => {
      held ??= hold();
      return held;
    },
  };
}
