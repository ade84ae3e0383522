import { providers, type SampleProvider } from '../providers.ts';
import { schools } from '../schools.ts';
import { type Establishment, type KindOfEstablishment, kinds } from './kinds.ts';

const places = [
  'Wexbourne', 'Tarrow', 'Nether Tarrow', 'Upper Tarrow', 'Northmoor', 'Wyndale', 'Hollinfold', 'Brackmere', 'Dunnocksea', 'Cravenwick',
  'Ottersley', 'Penhurrow', 'Thistlebeck', 'Quenby Marsh', 'Saltwether', 'Farrowdene', 'Mossgarth', 'Elderholm', 'Rookminster', 'Ashlode',
] as const; // biome-ignore format: a table of names
const saints = ['Brónagh', 'Thérèse', 'Æthelwyn', 'Cuthman', 'Nectan', 'Wulfhild', 'José', 'Ælfric', 'Zoë', 'Piran'] as const;
const streets = [
  'Church Lane',
  'School Road',
  'Mill Bank',
  'Station Approach',
  'The Green',
  'Priory Walk',
  'Cobblers’ Row',
] as const;

/** Names that a careless reader of CSV or of Windows-1252 gets wrong. */
const awkward: readonly string[] = [
  'The "Old Mill" School',
  'École Française de Wexbourne',
  'Señora Núñez Nursery, Pre-School & Crèche',
  'King Æthelbald’s Grammar School – Lower Site',
  'Brackmere Learning Centre, "The Hub"',
];

/** The registered establishments of the sample: the trust's schools, its providers, and some three hundred others. All invented. */
export function establishments(): Establishment[] {
  const own = schools.map((school) =>
    establishmentOf(
      school.urn,
      school.name,
      kindNamed(
        school.schoolType === 'Special academy' ? 'specialAcademy' : school.schoolType === 'Academy' ? 'academy' : 'highSchool',
      ),
      {
        town: school.key === 'larkhill' ? 'Wexbourne' : (school.name.split(' ')[0] ?? ''),
        telephone: school.telephone,
        postcode: `LF${school.urn.at(-1)} 1AA`,
      },
    ),
  );
  return [...own, ...Object.values(providers).flatMap(ofProvider), ...awkward.map(ofAwkwardName), ...places.flatMap(inPlace)];
}

const kindNamed = (name: string): KindOfEstablishment => {
  const found = kinds.find((kind) => kind.key === name);
  if (!found) throw new Error(`The sample register has no kind "${name}".`);
  return found;
};

const kindsOfProviders: Readonly<Record<string, string>> = {
  'Pupil referral unit': 'pupilReferralUnit',
  'AP academy or free school': 'apAcademy',
  College: 'college',
  'Hospital school': 'hospitalSchool',
  'Online provider': 'online',
  'Independent school': 'independentSpecial',
};

function ofProvider(provider: SampleProvider): Establishment[] {
  const kind = kindsOfProviders[provider.kind];
  if (provider.urn === '' || kind === undefined) return [];
  const [main] = provider.sites;
  const row = establishmentOf(provider.urn, provider.name, kindNamed(kind), {
    town: 'Wexbourne',
    street: main.address.replace(/, Wexbourne$/, ''),
    postcode: main.postcode,
    telephone: main.telephone,
    website: provider.website,
  });
  return [{ ...row, status: provider.registerStatus }];
}

const ofAwkwardName = (name: string, index: number): Establishment =>
  establishmentOf(String(900301 + index), name, kindNamed('independent'), { town: 'Wexbourne' });

function inPlace(place: string, placeNumber: number): Establishment[] {
  return kinds
    .filter((kind) => kind.nameIn !== undefined)
    .map((kind, kindNumber): Establishment => {
      const number = placeNumber * 20 + kindNumber;
      const saint = saints[(placeNumber + kindNumber) % saints.length] ?? saints[0];
      const row = establishmentOf(String(901001 + number), kind.nameIn?.(place, saint) ?? place, kind, { town: place });
      if (number % 13 === 5) return { ...row, status: 'Closed', closedOn: `31-08-20${String(14 + (number % 11))}` };
      if (number % 29 === 7) return { ...row, status: 'Open, but proposed to close' };
      if (number % 67 === 11) return { ...row, status: 'Proposed to open' };
      return row;
    });
}

function establishmentOf(
  urn: string,
  name: string,
  kind: KindOfEstablishment,
  at: { town: string; street?: string; postcode?: string; telephone?: string; website?: string },
): Establishment {
  const number = Number(urn) % 1000;
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  return {
    urn,
    name,
    kind,
    status: 'Open',
    closedOn: '',
    street: at.street ?? `${(number % 90) + 1} ${streets[number % streets.length]}`,
    town: at.town,
    postcode:
      at.postcode ?? `LF${10 + (number % 20)} ${number % 10}${letters.charAt(number % 20)}${letters.charAt((number * 7) % 20)}`,
    telephone: at.telephone ?? `01632 960${String(number).padStart(3, '0')}`,
    website: at.website ?? '',
  };
}
