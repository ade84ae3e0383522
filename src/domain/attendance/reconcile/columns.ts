import { readSessionHeading } from './sessionHeading.ts';

/** The columns of a school system's export: a row for each session (all four), or a row for each pupil with a column for each session (UPN). */
export const exportFields = ['upn', 'date', 'session', 'code'] as const;
export type ExportField = (typeof exportFields)[number];
export type ExportMapping = Readonly<Partial<Record<ExportField, string>>>;

export const exportFieldNames = {
  upn: 'UPN',
  date: 'Date',
  session: 'Session (AM or PM)',
  code: 'Code',
} as const satisfies Record<ExportField, string>;

/** The headings under which school systems export each. School practice, no published standard. */
const headings: Readonly<Record<ExportField, readonly string[]>> = {
  upn: ['UPN', 'Unique Pupil Number', 'Pupil UPN', 'Student UPN'],
  date: ['Date', 'Attendance Date', 'Session Date', 'Mark Date', 'Day'],
  session: ['Session', 'AM/PM', 'AMPM', 'Session Name', 'Half Day', 'Period', 'Session Type'],
  code: ['Code', 'Mark', 'Attendance Code', 'Attendance Mark', 'Register Code', 'Statutory Mark', 'Mark Code'],
};

const bare = (heading: string): string => heading.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Which column is which by its heading; what has no known heading is left for a person to choose. */
export function proposeColumns(columns: readonly string[]): ExportMapping {
  const pairs = exportFields.flatMap((field): [ExportField, string][] => {
    const column = headings[field]
      .map((known) => columns.find((one) => bare(one) === bare(known)))
      .find((one) => one !== undefined);
    return column === undefined ? [] : [[field, column]];
  });
  return Object.fromEntries(pairs);
}

/** Wide: some headings name sessions, and no column of codes was chosen. */
export const isWide = (columns: readonly string[], mapping: ExportMapping): boolean =>
  mapping.code === undefined && columns.some((column) => readSessionHeading(column) !== undefined);

/** Whether a wide file's headings say only the weekday, so that a person must name the week. */
export const needsWeek = (columns: readonly string[]): boolean =>
  columns.some((column) => {
    const heading = readSessionHeading(column);
    return heading !== undefined && 'weekday' in heading;
  });

/** The columns that are still to be chosen before anything can be compared. */
export const missingColumns = (columns: readonly string[], mapping: ExportMapping): ExportField[] =>
  (isWide(columns, mapping) ? (['upn'] as const) : exportFields).filter((field) => mapping[field] === undefined);

/** What is wrong with columns that a person chose: one that the file has not, or one used twice. */
export function columnProblems(columns: readonly string[], mapping: ExportMapping) {
  return exportFields.flatMap((field, at) => {
    const column = mapping[field];
    if (column === undefined) return [];
    const name = exportFieldNames[field];
    if (!columns.includes(column)) return [{ field, say: `The file has no column “${column}”. Choose another for ${name}.` }];
    const twice = exportFields.slice(0, at).find((other) => mapping[other] === column);
    return twice === undefined
      ? []
      : [{ field, say: `“${column}” is chosen for ${exportFieldNames[twice]} and for ${name}. Choose another for one of them.` }];
  });
}
