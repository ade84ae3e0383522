/** The register's codes and names for the kinds of establishment that the sample has; names as Get Information about Schools writes them. */
export interface KindOfEstablishment {
  readonly key: string;
  readonly type: readonly [code: string, name: string];
  readonly group: readonly [code: string, name: string];
  readonly phase: readonly [code: string, name: string];
  readonly ages: readonly [low: string, high: string];
  /** How one in a place is called; undefined for kinds that only named establishments have. */
  readonly nameIn?: (place: string, saint: string) => string;
}

export interface Establishment {
  readonly urn: string;
  readonly name: string;
  readonly kind: KindOfEstablishment;
  readonly status: string;
  /** `dd-mm-yyyy`, or ''. */
  readonly closedOn: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly telephone: string;
  readonly website: string;
}

const maintained = ['4', 'LA maintained schools'] as const;
const academies = ['10', 'Academies'] as const;
const free = ['11', 'Free Schools'] as const;
const independent = ['3', 'Independent schools'] as const;
const special = ['5', 'Special schools'] as const;
const colleges = ['1', 'Colleges'] as const;
const online = ['13', 'Online provider'] as const;
const none = ['0', 'Not applicable'] as const;
const primary = ['2', 'Primary'] as const;
const secondary = ['4', 'Secondary'] as const;

export const kinds: readonly KindOfEstablishment[] = [
  {
    key: 'primary',
    type: ['01', 'Community school'],
    group: maintained,
    phase: primary,
    ages: ['4', '11'],
    nameIn: (place) => `${place} Primary School`,
  },
  {
    key: 'aided',
    type: ['02', 'Voluntary aided school'],
    group: maintained,
    phase: primary,
    ages: ['4', '11'],
    nameIn: (place, saint) => `St ${saint}'s Catholic Primary School, ${place}`,
  },
  {
    key: 'controlled',
    type: ['03', 'Voluntary controlled school'],
    group: maintained,
    phase: primary,
    ages: ['4', '11'],
    nameIn: (place) => `${place} CofE (VC) Primary School`,
  },
  {
    key: 'infant',
    type: ['05', 'Foundation school'],
    group: maintained,
    phase: primary,
    ages: ['4', '7'],
    nameIn: (place) => `${place} Infant School`,
  },
  {
    key: 'nursery',
    type: ['15', 'Local authority nursery school'],
    group: maintained,
    phase: ['1', 'Nursery'],
    ages: ['2', '5'],
    nameIn: (place) => `${place} Nursery School & Children's Centre`,
  },
  {
    key: 'academy',
    type: ['34', 'Academy converter'],
    group: academies,
    phase: secondary,
    ages: ['11', '18'],
    nameIn: (place) => `${place} Beck Academy`,
  },
  {
    key: 'highSchool',
    type: ['01', 'Community school'],
    group: maintained,
    phase: secondary,
    ages: ['11', '16'],
    nameIn: (place) => `${place} Community College`,
  },
  {
    key: 'freeSchool',
    type: ['35', 'Free schools'],
    group: free,
    phase: secondary,
    ages: ['11', '18'],
    nameIn: (place, saint) => `The ${saint} Free School, ${place}`,
  },
  {
    key: 'specialSchool',
    type: ['07', 'Community special school'],
    group: special,
    phase: none,
    ages: ['3', '19'],
    nameIn: (place) => `${place} Bank School`,
  },
  { key: 'specialAcademy', type: ['44', 'Academy special converter'], group: academies, phase: none, ages: ['5', '16'] },
  {
    key: 'pupilReferralUnit',
    type: ['14', 'Pupil referral unit'],
    group: maintained,
    phase: none,
    ages: ['11', '16'],
    nameIn: (place) => `${place} Short Stay School`,
  },
  {
    key: 'apAcademy',
    type: ['42', 'Academy alternative provision converter'],
    group: academies,
    phase: none,
    ages: ['11', '16'],
    nameIn: (place) => `${place} Bridge AP Academy`,
  },
  {
    key: 'apFreeSchool',
    type: ['38', 'Free schools alternative provision'],
    group: free,
    phase: none,
    ages: ['13', '16'],
    nameIn: (place) => `${place} Turning Point`,
  },
  {
    key: 'independentSpecial',
    type: ['10', 'Other independent special school'],
    group: independent,
    phase: none,
    ages: ['7', '18'],
    nameIn: (place) => `${place} House School`,
  },
  {
    key: 'independent',
    type: ['11', 'Other independent school'],
    group: independent,
    phase: none,
    ages: ['3', '18'],
    nameIn: (place, saint) => `${saint} College Preparatory School, ${place}`,
  },
  {
    key: 'college',
    type: ['18', 'Further education'],
    group: colleges,
    phase: ['6', '16 plus'],
    ages: ['14', '99'],
    nameIn: (place) => `${place} Sixth Form and Technical College`,
  },
  { key: 'hospitalSchool', type: ['07', 'Community special school'], group: special, phase: none, ages: ['5', '18'] },
  { key: 'online', type: ['49', 'Online provider'], group: online, phase: none, ages: ['11', '18'] },
];
