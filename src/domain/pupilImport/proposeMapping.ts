import { columnMapping } from './columnMapping.ts';
import { headings } from './headings.ts';
import { type ImportField, importFieldNames, importFields, requiredFields } from './importField.ts';

/** Field → name of the column in the file. */
export type PupilMapping = Readonly<Partial<Record<ImportField, string>>>;

/** Which column of a pupil file is which field. */
export const {
  propose: proposeMapping,
  missing: missingFields,
  problems: mappingProblems,
} = columnMapping<ImportField>({ fields: importFields, required: requiredFields, names: importFieldNames, headings });
