/** The columns of a file that people bring, and the fields they hold: proposed by their headings, changed by a person. */
export interface ColumnMapping<F extends string> {
  /** Field → name of the column. A field without a known heading is left out, for a person to choose. No column is used twice. */
  readonly propose: (columns: readonly string[]) => Readonly<Partial<Record<F, string>>>;
  /** The fields without which nothing can be imported and for which no column is chosen. */
  readonly missing: (mapping: Readonly<Partial<Record<F, string>>>) => F[];
  /** What is wrong with a mapping that a person chose: a column that the file has not, or one used for two fields. */
  readonly problems: (
    mapping: Readonly<Partial<Record<F, string>>>,
    columns: readonly string[],
  ) => { readonly field: F; readonly say: string }[];
}

interface Fields<F extends string> {
  readonly fields: readonly F[];
  readonly required: readonly F[];
  readonly names: Readonly<Record<F, string>>;
  /** Best heading first; compared without case, spaces and punctuation. */
  readonly headings: Readonly<Record<F, readonly string[]>>;
}

const bare = (heading: string): string => heading.toLowerCase().replace(/[^a-z0-9]/g, '');

export function columnMapping<F extends string>({ fields, required, names, headings }: Fields<F>): ColumnMapping<F> {
  return {
    propose(columns) {
      const taken = new Set<string>();
      const mapping: Partial<Record<F, string>> = {};
      for (const field of fields) {
        const known = [...headings[field], names[field], field];
        const column = known
          .map((heading) => columns.find((candidate) => bare(candidate) === bare(heading) && !taken.has(candidate)))
          .find((found) => found !== undefined);
        if (column === undefined) continue;
        taken.add(column);
        mapping[field] = column;
      }
      return mapping;
    },
    missing: (mapping) => required.filter((field) => mapping[field] === undefined),
    problems(mapping, columns) {
      const chosen = fields.flatMap((field) => {
        const column = mapping[field];
        return column === undefined ? [] : [{ field, column }];
      });
      return chosen.flatMap(({ field, column }, at) => {
        if (!columns.includes(column))
          return [{ field, say: `The file has no column “${column}”. Choose another column for ${names[field]}.` }];
        const earlier = chosen.slice(0, at).find((other) => other.column === column);
        const twice = `The column “${column}” is chosen for ${names[earlier?.field ?? field]} and for ${names[field]}. Choose another for one of them.`;
        return earlier === undefined ? [] : [{ field, say: twice }];
      });
    },
  };
}
