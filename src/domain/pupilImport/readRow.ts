import type { SenStatus } from '../pupil.ts';
import type { DateText } from '../session.ts';
import { type Cell, quoted } from './cell.ts';
import { type ImportField, importFields } from './importField.ts';
import type { PupilMapping } from './proposeMapping.ts';
import { readSenStatus, readYearGroup, readYesNo } from './readChoices.ts';
import { readDate } from './readDate.ts';
import { readName, readTelephone, readText } from './readText.ts';
import { readUpn, upnCheckLetterFits } from './readUpn.ts';

/** What a row says of a pupil. A field whose column is not chosen is undefined: it says nothing, and nothing is overwritten. */
export interface ImportedPupil {
  readonly upn: string;
  readonly forename: string;
  readonly surname: string;
  readonly dateOfBirth: DateText;
  readonly yearGroup: number;
  readonly registrationGroup?: string | undefined;
  readonly senStatus?: SenStatus | undefined;
  readonly isLookedAfter?: boolean | undefined;
  readonly hasSocialWorker?: boolean | undefined;
  readonly isEligibleForFreeSchoolMeals?: boolean | undefined;
  readonly address?: string | undefined;
  readonly contactName?: string | undefined;
  readonly contactRelationship?: string | undefined;
  readonly contactTelephone?: string | undefined;
  readonly contactEmail?: string | undefined;
}

export interface RowProblem {
  readonly field: ImportField;
  readonly say: string;
}
export type ReadRow =
  | { readonly ok: true; readonly pupil: ImportedPupil; readonly warnings: readonly RowProblem[] }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

/**
 * One row of the file as a pupil, or everything that is wrong with it. `row` is column → cell. With `today`, a date of birth after it is
 * a problem. Warnings do not stop the import.
 */
export function readRow(row: Readonly<Record<string, string | undefined>>, mapping: PupilMapping, today?: DateText): ReadRow {
  const problems: RowProblem[] = [];
  const cellOf = (field: ImportField): string => row[mapping[field] ?? ''] ?? '';
  const read = <T>(field: ImportField, reader: (text: string) => Cell<T>, otherwise: T): T => {
    const cell = reader(cellOf(field));
    if ('value' in cell) return cell.value;
    problems.push({ field, say: cell.say });
    return otherwise;
  };
  const maybe = <T>(field: ImportField, reader: (text: string) => Cell<T>, otherwise: T): T | undefined =>
    mapping[field] === undefined ? undefined : read(field, reader, otherwise);

  const pupil: ImportedPupil = {
    upn: read('upn', readUpn, ''),
    forename: read('forename', (text) => readName(text, 'forename'), ''),
    surname: read('surname', (text) => readName(text, 'surname'), ''),
    dateOfBirth: read('dateOfBirth', (text) => readDateOfBirth(text, today), ''),
    yearGroup: read('yearGroup', readYearGroup, 0),
    registrationGroup: maybe('registrationGroup', readText, ''),
    senStatus: maybe('senStatus', readSenStatus, 'none'),
    isLookedAfter: maybe('isLookedAfter', readYesNo, false),
    hasSocialWorker: maybe('hasSocialWorker', readYesNo, false),
    isEligibleForFreeSchoolMeals: maybe('isEligibleForFreeSchoolMeals', readYesNo, false),
    address: maybe('address', (text) => readText(text, 1000), ''),
    contactName: maybe('contactName', readText, ''),
    contactRelationship: maybe('contactRelationship', readText, ''),
    contactTelephone: maybe('contactTelephone', readTelephone, ''),
    contactEmail: maybe('contactEmail', readText, ''),
  };
  const inOrder = problems.sort((a, b) => importFields.indexOf(a.field) - importFields.indexOf(b.field));
  return problems.length > 0 ? { ok: false, problems: inOrder } : { ok: true, pupil, warnings: warningsOf(pupil) };
}

function readDateOfBirth(text: string, today: DateText | undefined): Cell<DateText> {
  const cell = readDate(text, 'date of birth');
  if (!('value' in cell) || today === undefined || cell.value <= today) return cell;
  return { say: `${quoted(text.trim())} is in the future. Correct the date of birth.` };
}

const warningsOf = (pupil: ImportedPupil): RowProblem[] =>
  upnCheckLetterFits(pupil.upn)
    ? []
    : [
        {
          field: 'upn',
          say: `The first letter of the UPN ${pupil.upn} does not fit its digits (unconfirmed rule). Check for a mistyped digit.`,
        },
      ];
