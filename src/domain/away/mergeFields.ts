/** A field of a record, by its name. */
export type FieldOf<T> = keyof T & string;
/** Every field of a record with the words that people know it by. */
export type FieldNames<T> = Readonly<Record<FieldOf<T>, string>>;

export interface Merged<T> {
  /** Mine where I changed something, theirs where only they did. */
  readonly merged: T;
  /** Fields that both changed, each to something else. */
  readonly clashes: readonly FieldOf<T>[];
  /** Fields that I changed and that are not so already. */
  readonly mine: readonly FieldOf<T>[];
}

const fieldsOf = <T>(names: FieldNames<T>): FieldOf<T>[] =>
  Object.keys(names).filter((name): name is FieldOf<T> => Object.hasOwn(names, name));
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Two people at one record: what becomes of what I wrote, given what I saw when I began and what is there now. */
export function mergeFields<T extends object>(seen: T, written: T, now: T, names: FieldNames<T>): Merged<T> {
  const fields = fieldsOf(names);
  const changed = fields.filter((name) => !isSame(written[name], seen[name]));
  const clashes = changed.filter((name) => !isSame(now[name], seen[name]) && !isSame(now[name], written[name]));
  const untouched = Object.fromEntries(fields.filter((name) => !changed.includes(name)).map((name) => [name, now[name]]));
  return { merged: { ...written, ...untouched }, clashes, mine: changed.filter((name) => !isSame(written[name], now[name])) };
}
