import type { BatchPart } from '#graph/batch.ts';
import { path } from '#graph/odata.ts';
import { type Fields, singleLine } from './fieldShapes.ts';
import type { ItemRow } from './itemRow.ts';
import type { ListCodec, Names } from './listCodec.ts';
import type { ListMemory, TypedListMemory } from './listMemory.ts';
import type { Removal, Stored } from './records.ts';
import type { ListName } from './schema.ts';

/** A change of one list item, made ready to send. */
export interface Planned {
  readonly list: ListName;
  readonly key: string;
  readonly part: BatchPart;
  /** The item that is changed; undefined for a new one. */
  readonly itemId: string | undefined;
  /** The eTag it is changed from. */
  readonly eTag: string | undefined;
  /** Whether a row read back holds what was to be written. */
  readonly isIn: (row: ItemRow) => boolean;
  /** Keeps the casebook up to date. */
  readonly remember: (itemId: string, eTag: string) => void;
  /** For Audit: the value before and after; `before` undefined for a new one. */
  readonly before: unknown;
  readonly after: unknown;
  /** The item goes: Audit counts it and keeps nothing of it. */
  readonly isRemoval?: true;
}

interface Place<T> {
  readonly codec: ListCodec<T>;
  readonly memory: TypedListMemory<T>;
  /** The list's items in Graph. */
  readonly items: string;
  readonly names: Names;
}

/** A new item. Its unique `Key` makes SharePoint refuse a second one, so the request may be repeated after a lost answer. */
export function plannedCreate<T>(place: Place<T>, value: T): Planned {
  const { codec, items } = place;
  const body = { fields: withoutEmpty(rowOf(place, value)) };
  return {
    ...about(place, value),
    itemId: undefined,
    eTag: undefined,
    part: { method: 'POST', path: items, body, isRefusedTwice: true },
    before: undefined,
    after: value,
    list: codec.list,
  };
}

/** A changed item: only the columns that differ are sent, under the eTag they were read with. */
export function plannedUpdate<T>(place: Place<T>, from: Stored<T>, to: T): Planned {
  const before = rowOf(place, from.value);
  const after = rowOf(place, to);
  const changed = Object.fromEntries(Object.entries(after).filter(([name, value]) => value !== before[name]));
  // Nothing to say is still said, so that the eTag is checked and moves on.
  const fields = Object.keys(changed).length > 0 ? changed : { Title: after['Title'] ?? '' };
  return {
    ...about(place, to),
    itemId: from.itemId,
    eTag: from.eTag,
    part: {
      method: 'PATCH',
      path: place.items + path`/${from.itemId}/fields`,
      body: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value === '' ? null : value])),
      ifMatch: from.eTag,
    },
    before: from.value,
    after: to,
    list: place.codec.list,
  };
}

/** An item that goes. https://learn.microsoft.com/graph/api/listitem-delete: with If-Match, 412 when somebody changed it meanwhile. */
export const plannedRemoval = (items: string, memory: ListMemory, { key, remove }: Removal): Planned => ({
  list: memory.list,
  key,
  itemId: remove.itemId,
  eTag: remove.eTag,
  part: { method: 'DELETE', path: items + path`/${remove.itemId}`, ifMatch: remove.eTag },
  isIn: () => false,
  remember: (itemId) => memory.drop(itemId),
  before: undefined,
  after: undefined,
  isRemoval: true,
});

function about<T>({ codec, memory }: Place<T>, value: T): Pick<Planned, 'key' | 'isIn' | 'remember'> {
  const wanted = JSON.stringify(codec.write(value));
  return {
    key: codec.keyOf(value),
    isIn: ({ fields }) => {
      const read = codec.shape.safeParse(fields ?? {});
      return read.success && codec.keyOf(read.data) === codec.keyOf(value) && JSON.stringify(codec.write(read.data)) === wanted;
    },
    remember: (itemId, eTag) => memory.put({ itemId, eTag, value }),
  };
}

const rowOf = <T>({ codec, names }: Place<T>, value: T): Fields => ({
  Key: codec.keyOf(value),
  Title: singleLine(codec.title(value, names)),
  ...codec.write(value),
});

export const withoutEmpty = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== null));
