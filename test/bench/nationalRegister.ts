import { kinds } from '../../infra/local/trust/register/kinds.ts';
import { registerColumns } from '../../infra/local/trust/register/registerColumns.ts';
import { windows1252 } from '../../infra/local/trust/register/windows1252.ts';

/** As many rows as the national register has, open and closed. */
export const registerRows = 50_000;

const first = [
  'Ash', 'Brack', 'Cold', 'Dun', 'Elder', 'Farrow', 'Glen', 'Hollin', 'Ivel', 'Kettle', 'Lang', 'Moss', 'Nether', 'Otters', 'Pen', 'Quen',
  'Rook', 'Salt', 'Thistle', 'Under', 'Vine', 'Wex', 'Yarrow', 'Zeal',
] as const; // biome-ignore format: a table of names
const second = [
  'beck', 'bourne', 'bridge', 'by', 'combe', 'dale', 'den', 'fold', 'ford', 'garth', 'ham', 'holm', 'ley', 'low', 'mere', 'minster', 'more',
  'sea', 'stead', 'thorpe', 'ton', 'well', 'wick', 'worth',
] as const; // biome-ignore format: a table of names
const saints = ['Brónagh', 'Thérèse', 'Æthelwyn', 'Cuthman', 'Nectan', 'Wulfhild', 'José', 'Ælfric', 'Zoë', 'Piran'] as const;
const areas = ['AB', 'BN', 'CT', 'DE', 'EX', 'GL', 'HU', 'IP', 'LF', 'NR', 'OX', 'PE', 'S', 'TQ', 'W', 'YO'] as const;
const letters = 'ABDEFGHJLNPQRSTUWXYZ';

/** A different whole number from 0 below `limit` for each n, the same on every machine. */
const spread = (n: number, salt: number, limit: number): number => ((n * 2_654_435_761 + salt * 40_503) % 4_294_967_291) % limit;
const of = <T>(all: readonly T[], n: number, salt: number): T => all[spread(n, salt, all.length)] as T;

const postcodeOf = (n: number): string =>
  `${of(areas, n, 5)}${1 + spread(n, 6, 28)} ${spread(n, 7, 10)}${letters[spread(n, 8, 20)]}${letters[spread(n, 9, 20)]}`;

/** Some 45 in 100 of the real rows are closed; a few are about to, and a few of the closed ones are open again under another URN. */
function statusOf(n: number): { readonly code: string; readonly name: string; readonly closedOn: string } {
  if (n % 20 < 9) return { code: '2', name: 'Closed', closedOn: `31-08-20${String(10 + spread(n, 11, 16))}` };
  if (n % 400 === 10) return { code: '3', name: 'Open, but proposed to close', closedOn: '' };
  return { code: n % 700 === 11 ? '4' : '1', name: n % 700 === 11 ? 'Proposed to open' : 'Open', closedOn: '' };
}

function rowOf(n: number): Readonly<Record<string, string>> {
  const place = `${of(first, n, 1)}${of(second, n, 2)}`;
  const kind = of(
    kinds.filter(({ nameIn }) => nameIn !== undefined),
    n,
    3,
  );
  const status = statusOf(n);
  return {
    URN: String(100_000 + n),
    'LA (code)': String(200 + spread(n, 12, 700)),
    'LA (name)': `${place}shire`,
    EstablishmentNumber: String(1000 + spread(n, 13, 8000)),
    EstablishmentName: kind.nameIn?.(place, of(saints, n, 4)) ?? place,
    'TypeOfEstablishment (code)': kind.type[0],
    'TypeOfEstablishment (name)': kind.type[1],
    'EstablishmentTypeGroup (code)': kind.group[0],
    'EstablishmentTypeGroup (name)': kind.group[1],
    'EstablishmentStatus (code)': status.code,
    'EstablishmentStatus (name)': status.name,
    OpenDate: '01-09-2004',
    CloseDate: status.closedOn,
    'PhaseOfEducation (code)': kind.phase[0],
    'PhaseOfEducation (name)': kind.phase[1],
    StatutoryLowAge: kind.ages[0],
    StatutoryHighAge: kind.ages[1],
    'Boarders (name)': 'No boarders',
    'NurseryProvision (name)': 'Not applicable',
    'Gender (name)': 'Mixed',
    'ReligiousCharacter (name)': 'Does not apply',
    'Diocese (name)': 'Not applicable',
    'AdmissionsPolicy (name)': 'Not applicable',
    SchoolCapacity: String(100 + spread(n, 14, 1400)),
    CensusDate: '15-01-2026',
    NumberOfPupils: String(90 + spread(n, 15, 1400)),
    'TrustSchoolFlag (name)': 'Not applicable',
    UKPRN: String(10_000_000 + n),
    OfstedLastInsp: '14-06-2024',
    LastChangedDate: '03-11-2026',
    Street: `${1 + spread(n, 16, 90)} ${of(first, n, 17)}${of(second, n, 18)} Lane`,
    Locality: n % 3 === 0 ? `${of(first, n, 19)}${of(second, n, 20)}` : '',
    Town: place,
    'County (name)': n % 4 === 0 ? 'Not recorded' : `${place}shire`,
    Postcode: postcodeOf(n),
    SchoolWebsite: `http://www.${place.toLowerCase()}-${n}.example`,
    TelephoneNum: `01632${String(960_000 + (n % 1000))}`,
    'HeadTitle (name)': 'Mrs',
    HeadFirstName: of(saints, n, 21),
    HeadLastName: `${of(first, n, 22)}${of(second, n, 23)}`,
    HeadPreferredJobTitle: 'Headteacher',
    'InspectorateName (name)': 'Ofsted',
    'GOR (name)': 'Yorkshire and the Humber',
    'DistrictAdministrative (name)': `${place}shire`,
    'AdministrativeWard (name)': `${place} North`,
    'ParliamentaryConstituency (name)': `${place} and ${of(first, n, 24)}`,
    'UrbanRural (name)': '(England/Wales) Urban city and town',
    Easting: String(400_000 + n),
    Northing: String(300_000 + n),
    'MSOA (name)': `${place} 0${n % 9}`,
    'LSOA (name)': `${place} 0${n % 9}A`,
    'PreviousLA (code)': '999',
    'Country (name)': 'England',
    UPRN: String(100_030_000_000 + n),
  };
}

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A register of invented establishments in the layout, the length and the encoding of the national one. */
export function nationalRegister(rows = registerRows): Uint8Array {
  const lines = [registerColumns.map(quoted).join(',')];
  for (let n = 0; n < rows; n++) {
    const cells = rowOf(n);
    lines.push(registerColumns.map((column) => quoted(cells[column] ?? '')).join(','));
  }
  return windows1252(`${lines.join('\r\n')}\r\n`);
}
