import { describe, expect, it } from 'vitest';
import { indexRegister } from '../../src/domain/registerIndex.ts';
import {
  type Establishment,
  establishmentOf,
  missingRegisterColumns,
  suggestedKind,
} from '../../src/domain/registerOfSchools.ts';

const columns = {
  URN: '900301',
  EstablishmentName: "St Aidan's Alternative Provision Academy",
  'TypeOfEstablishment (name)': 'Academy alternative provision converter',
  'EstablishmentStatus (name)': 'Open',
  Street: 'Hornsey Lane',
  Locality: '',
  Address3: 'Marlow Heath',
  Town: 'Marlow Heath',
  'County (name)': 'Not recorded',
  Postcode: 'FX4 5LY',
  TelephoneNum: '01632960800',
  CloseDate: '',
  'HeadTitle (name)': 'Ms',
  HeadFirstName: 'Zoë',
  HeadLastName: 'Hart',
  SchoolWebsite: 'www.staidans.example',
};
const made = (change: Partial<typeof columns>): Establishment[] =>
  [establishmentOf({ ...columns, ...change })].filter((row) => row !== undefined);

const all = [
  ...made({}),
  ...made({
    URN: '900302',
    EstablishmentName: 'Beacon Centre',
    Postcode: 'FX9 1AB',
    'TypeOfEstablishment (name)': 'Pupil referral unit',
  }),
  ...made({ URN: '900303', EstablishmentName: 'Beacon', 'EstablishmentStatus (name)': 'Closed', Postcode: 'FX9 1AC' }),
  ...made({ URN: '900304', EstablishmentName: 'The Beacon & Harbour School', Postcode: 'FX9 2AB' }),
  ...made({ URN: '910302', EstablishmentName: 'Zoë Hart Primary', Postcode: 'GX1 1AA' }),
];
const index = indexRegister(all);
const found = (query: string, limit?: number) => index.search(query, limit).map(({ urn }) => urn);

describe('A row of the register of schools', () => {
  it('is read by column name', () => {
    expect(all[0]).toEqual({
      urn: '900301',
      name: "St Aidan's Alternative Provision Academy",
      type: 'Academy alternative provision converter',
      status: 'Open',
      address: 'Hornsey Lane, Marlow Heath',
      postcode: 'FX4 5LY',
      telephone: '01632960800',
      website: 'www.staidans.example',
      head: 'Ms Zoë Hart',
      closedOn: '',
      suggestedKind: 'apAcademy',
    });
  });

  it('without a URN or name is none', () => {
    expect(made({ URN: '' })).toEqual([]);
    expect(made({ EstablishmentName: ' ' })).toEqual([]);
    expect(establishmentOf({})).toBeUndefined();
  });

  it('needs its columns, whatever else the file has', () => {
    expect(missingRegisterColumns([...Object.keys(columns), 'NewColumn2027'])).toEqual([]);
    expect(missingRegisterColumns(['URN', 'Name'])).toEqual([
      'EstablishmentName',
      'TypeOfEstablishment (name)',
      'EstablishmentStatus (name)',
      'Postcode',
    ]);
  });
});

describe('Searching the register', () => {
  it.each([
    ['a URN', '900302', ['900302']],
    ['the first digits of URNs', '9003', ['900302', '900301', '900304', '900303']],
    ['a postcode without its space', 'fx91ab', ['900302']],
    ['the first half of a postcode', 'FX9', ['900302', '900304', '900303']],
    ['the whole name first, but closed ones last', 'beacon', ['900302', '900304', '900303']],
    ['words in any order, begun', 'harb beac', ['900304']],
    ['a name without its apostrophe', 'st aidans', ['900301']],
    ['a name without its accent', 'zoe hart', ['910302']],
    ['an ampersand written out', 'beacon and harbour', ['900304']],
    ['letters within a word: nothing', 'eacon', []],
    ['fewer than three characters: nothing', 'be', []],
    ['blanks: nothing', '   ', []],
  ])('finds %s', (_, query, urns) => {
    expect(found(query)).toEqual(urns);
  });

  it('gives no more than asked for', () => {
    expect(found('beacon', 2)).toHaveLength(2);
  });

  it('is quick in the 50,000 rows of the real register, once they are indexed', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => ({ ...made({ URN: String(100_000 + at) })[0] })).filter(
      (row): row is Establishment => row.name !== undefined,
    );
    const big = indexRegister(many);
    const started = performance.now();
    expect(big.search('alternative provision')).toHaveLength(20);
    // Some 10 ms on an idle core; the limit leaves room for a busy one. `npm run bench` measures.
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('Our kind for the type of establishment', () => {
  it.each([
    ['Pupil referral unit', 'pupilReferralUnit'],
    ['Academy alternative provision sponsor led', 'apAcademy'],
    ['Free schools alternative provision', 'apAcademy'],
    ['Community special school', 'specialSchool'],
    ['Academy special converter', 'specialSchool'],
    ['Other independent special school', 'independentSchool'],
    ['Other independent school', 'independentSchool'],
    ['Further education', 'college'],
    ['Free schools 16 to 19', 'college'],
    ['Special post 16 institution', 'college'],
    ['Online provider', 'online'],
    ['Voluntary aided school', 'mainstreamSchool'],
    ['University technical college', 'mainstreamSchool'],
    ['', 'mainstreamSchool'],
  ])('%s: %s', (type, kind) => {
    expect(suggestedKind(type)).toBe(kind);
  });
});
