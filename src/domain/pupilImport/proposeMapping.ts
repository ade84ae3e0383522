import { headings } from './headings.ts';
import { type ImportField, importFieldNames, importFields, requiredFields } from './importField.ts';

/** Field → name of the column in the file. */
export type PupilMapping = Readonly<Partial<Record<ImportField, string>>>;

const bare = (heading: string): string => heading.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Which column is which field, by its heading; a field without a known heading is left out, for a person to choose. No column is used twice. */
export function proposeMapping(columns: readonly string[]): PupilMapping {
  const taken = new Set<string>();
  const pairs = importFields.flatMap((field): [ImportField, string][] => {
    const known = [...headings[field], importFieldNames[field], field];
    const column = known
      .map((heading) => columns.find((candidate) => bare(candidate) === bare(heading) && !taken.has(candidate)))
      .find((found) => found !== undefined);
    if (column === undefined) return [];
    taken.add(column);
    return [[field, column]];
  });
  return Object.fromEntries(pairs);
}

/** The fields without which nothing can be imported and for which no column is chosen. */
export const missingFields = (mapping: PupilMapping): ImportField[] =>
  requiredFields.filter((field) => mapping[field] === undefined);

/** What is wrong with a mapping that a person chose: a column that the file has not, or one used for two fields. */
export function mappingProblems(
  mapping: PupilMapping,
  columns: readonly string[],
): { readonly field: ImportField; readonly say: string }[] {
  const chosen = importFields.flatMap((field) => (mapping[field] === undefined ? [] : [{ field, column: mapping[field] }]));
  return chosen.flatMap(({ field, column }, at) => {
    if (!columns.includes(column))
      return [{ field, say: `The file has no column “${column}”. Choose another column for ${importFieldNames[field]}.` }];
    const earlier = chosen.slice(0, at).find((other) => other.column === column);
    return earlier === undefined
      ? []
      : [
          {
            field,
            say: `The column “${column}” is chosen for ${importFieldNames[earlier.field]} and for ${importFieldNames[field]}. Choose another for one of them.`,
          },
        ];
  });
}
