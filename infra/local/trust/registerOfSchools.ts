import { csvText } from './register/csvText.ts';
import { establishments } from './register/establishments.ts';
import type { Establishment } from './register/kinds.ts';
import { registerColumns } from './register/registerColumns.ts';
import { windows1252 } from './register/windows1252.ts';
import type { DateText } from './schoolDays.ts';
import { localAuthority } from './schools.ts';

const statusCodes: Readonly<Record<string, string>> = {
  Open: '1',
  Closed: '2',
  'Open, but proposed to close': '3',
  'Proposed to open': '4',
};

/**
 * A register of invented schools in the layout of the national one (*Get Information about Schools*, all establishment fields): about three
 * hundred rows, Windows-1252, with names that need quotes and accents, and some that are closed or proposed to close.
 */
export const registerOfSchools = (today: DateText): Uint8Array =>
  windows1252(csvText([registerColumns, ...establishments().map((row) => cellsOf(row, today))]));

function cellsOf(row: Establishment, today: DateText): string[] {
  const { kind } = row;
  const [year, month, day] = today.split('-');
  const cells: Readonly<Record<string, string>> = {
    URN: row.urn,
    'LA (code)': localAuthority.code,
    'LA (name)': localAuthority.name,
    EstablishmentNumber: String(4000 + (Number(row.urn) % 5000)),
    EstablishmentName: row.name,
    'TypeOfEstablishment (code)': kind.type[0],
    'TypeOfEstablishment (name)': kind.type[1],
    'EstablishmentTypeGroup (code)': kind.group[0],
    'EstablishmentTypeGroup (name)': kind.group[1],
    'EstablishmentStatus (code)': statusCodes[row.status] ?? '',
    'EstablishmentStatus (name)': row.status,
    'ReasonEstablishmentOpened (code)': '00',
    'ReasonEstablishmentOpened (name)': 'Not applicable',
    'ReasonEstablishmentClosed (code)': row.closedOn === '' ? '00' : '10',
    'ReasonEstablishmentClosed (name)': row.closedOn === '' ? 'Not applicable' : 'For Academy',
    CloseDate: row.closedOn,
    'PhaseOfEducation (code)': kind.phase[0],
    'PhaseOfEducation (name)': kind.phase[1],
    StatutoryLowAge: kind.ages[0],
    StatutoryHighAge: kind.ages[1],
    'Gender (code)': '3',
    'Gender (name)': 'Mixed',
    'TrustSchoolFlag (code)': '0',
    'TrustSchoolFlag (name)': 'Not applicable',
    LastChangedDate: `${day}-${month}-${year}`,
    Street: row.street,
    Town: row.town,
    'County (name)': 'Not recorded',
    Postcode: row.postcode,
    SchoolWebsite: row.website,
    TelephoneNum: row.telephone.replaceAll(' ', ''),
    'GSSLACode (name)': 'E99999999',
    'Country (name)': 'England',
  };
  return registerColumns.map((column) => cells[column] ?? '');
}
