/** Fixed records for tests: each builder gives a whole record, changed only where a test says so. */
import { bankHolidays } from '../../src/domain/bankHolidays.ts';
import { type CalendarEntry, type CalendarKind, schoolCalendar } from '../../src/domain/calendar.ts';
import { type PlacementCase, placementCase } from '../../src/domain/duties/placementCase.ts';
import { rulebook } from '../../src/domain/duties/rulebook.ts';
import type { DutyRecord } from '../../src/domain/dutyRecord.ts';
import type { Placement, PlacementStatus, Week, Where } from '../../src/domain/placement.ts';
import { type PolicyBook, policyBook } from '../../src/domain/policy/policyBook.ts';
import { type PolicyChoice, trustScope } from '../../src/domain/policy/policyChoice.ts';
import { lawRules } from '../../src/domain/policy/tables/lawRules.ts';
import type { Provider, ProviderSite } from '../../src/domain/provider.ts';
import { noDetails } from '../../src/domain/providerDetails.ts';
import type { Pupil } from '../../src/domain/pupil.ts';
import type { Mark, MarkEntry, RegisterWeek } from '../../src/domain/register.ts';
import { weekKey } from '../../src/domain/registerWeek.ts';
import type { School } from '../../src/domain/school.ts';
import type { SchoolFacts } from '../../src/domain/schoolFacts.ts';
import { type WeekSlot, weekSlots } from '../../src/domain/session.ts';
import type { Role, Signature, StaffMember } from '../../src/domain/staff.ts';

export const entry = (kind: CalendarKind, name: string, startsOn: string, endsOn = startsOn): CalendarEntry => ({
  key: `${kind}-${startsOn}`,
  kind,
  name,
  startsOn,
  endsOn,
});

/** School year 2026/27: an INSET day on Friday 27 November, closed by snow on Tuesday 8 December. */
export const entries2026 = [
  entry('term', 'Autumn term 2026', '2026-09-02', '2026-12-18'),
  entry('halfTerm', 'Autumn half-term', '2026-10-26', '2026-10-30'),
  entry('inset', 'INSET day', '2026-11-27'),
  entry('closure', 'snow', '2026-12-08'),
  entry('term', 'Spring term 2027', '2027-01-05', '2027-03-25'),
  entry('halfTerm', 'Spring half-term', '2027-02-15', '2027-02-19'),
  entry('term', 'Summer term 2027', '2027-04-12', '2027-07-21'),
  entry('halfTerm', 'Summer half-term', '2027-05-31', '2027-06-04'),
];
export const calendar2026 = schoolCalendar(entries2026, bankHolidays);

export const aSignature = (name = 'Miriam Okafor', at = '2026-11-02T10:15:00.000Z'): Signature => ({
  personId: `id-${name}`,
  name,
  at,
});

export const aStaffMember = (name: string, ...roles: Role[]): StaffMember => ({
  personId: `id-${name}`,
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@larkhill.example`,
  telephone: '01632 960114',
  roles,
});
export const staff = [
  aStaffMember('Miriam Okafor', 'apLead'),
  aStaffMember('Helen Ward', 'headteacher'),
  aStaffMember('Priya Nair', 'attendanceOfficer'),
  aStaffMember('Daniel Brandt', 'designatedSafeguardingLead'),
];

export const aSchool = (change: Partial<School> = {}): School => ({
  key: 'larkhill',
  name: 'Larkhill Academy',
  urn: '900101',
  schoolType: 'academy',
  telephone: '01632 960100',
  sitePath: '/sites/alongside-larkhill',
  morningAskedAt: '08:30',
  morningCutOffAt: '09:30',
  afternoonAskedAt: '13:00',
  afternoonCutOffAt: '14:00',
  reviewNoticeInSchoolDays: 5,
  digestAt: '08:00',
  mailbox: '',
  ...change,
});

export const aPupil = (change: Partial<Pupil> = {}): Pupil => ({
  key: 'amara',
  upn: 'Q901123412345',
  forename: 'Amara',
  surname: 'Obi',
  dateOfBirth: '2012-03-14',
  yearGroup: 9,
  registrationGroup: '9H',
  senStatus: 'none',
  isLookedAfter: false,
  hasSocialWorker: false,
  hasYouthJusticeWorker: false,
  hasProtectionPlan: false,
  isMarkedVulnerable: false,
  riskFlag: '',
  isEligibleForFreeSchoolMeals: false,
  address: '17 Orchard Rise, Marlow Heath',
  contact: { name: 'Grace Obi', relationship: 'Mother', telephone: '07700 900123', email: 'grace.obi@family.example' },
  ...change,
});

export const aProvider = (change: Partial<Provider> = {}): Provider => ({
  key: 'foxglove',
  name: 'Foxglove Farm',
  kind: 'independentSchool',
  urn: '900201',
  foundIn: 'register',
  registerStatus: 'Open',
  registerCheckedOn: '2026-09-10',
  contactName: 'Gareth Penhaligon',
  contactEmail: 'gareth@foxglove.example',
  telephone: '01632 960455',
  website: 'www.foxglove.example',
  safeguardingLeadName: 'Ruth Adeyinka',
  safeguardingLeadTelephone: '07700 900456',
  morningReportsBy: undefined,
  afternoonReportsBy: undefined,
  attendanceEmail: '',
  ...noDetails,
  ...change,
});

export const aSite = (change: Partial<ProviderSite> = {}): ProviderSite => ({
  kind: 'main',
  subcontractor: '',
  key: 'lower-barn',
  providerKey: 'foxglove',
  name: 'Lower Barn',
  address: 'Mill Lane, Nether Vale',
  postcode: 'FX9 1AB',
  telephone: '01632 960456',
  ...change,
});

/** Everywhere at school but in the slots named. */
export const aWeek = (slots: readonly WeekSlot[] = ['MonAM', 'MonPM', 'TueAM'], where: Where = 'provider'): Week => ({
  MonAM: 'school',
  MonPM: 'school',
  TueAM: 'school',
  TuePM: 'school',
  WedAM: 'school',
  WedPM: 'school',
  ThuAM: 'school',
  ThuPM: 'school',
  FriAM: 'school',
  FriPM: 'school',
  ...Object.fromEntries(slots.map((slot) => [slot, where])),
});
export const wholeWeek: Week = aWeek(weekSlots);

export const approved: PlacementStatus = { status: 'approved', decided: aSignature('Helen Ward', '2026-11-04T16:00:00.000Z') };
export const ended = (endedOn: string): PlacementStatus => ({
  status: 'ended',
  decided: aSignature(),
  reason: 'Back at school',
  endedOn,
});

/** Approved, Monday 9 November 2026 to Thursday 25 March 2027, Monday and Tuesday morning. */
export const aPlacement = (change: Partial<Placement> = {}): Placement => ({
  key: 'placement-1',
  revision: 1,
  pupilKey: 'amara',
  providerKey: 'foxglove',
  siteKey: 'lower-barn',
  reason: 'mentalHealth',
  arrangement: 'schoolWithParents',
  startsOn: '2026-11-09',
  endsOn: '2027-03-25',
  week: aWeek(),
  transport: '',
  objectives: ['Attends nine sessions in ten', 'Passes unit 1', 'Returns to science lessons'],
  costPerWeek: 425,
  proposed: aSignature(),
  decision: approved,
  agreement: undefined,
  ...change,
});

export const aMark = (mark: Mark, by = 'Priya Nair', note = ''): MarkEntry => ({
  mark,
  note,
  providerKey: 'foxglove',
  by: aSignature(by, '2026-11-23T08:41:00.000Z'),
  via: 'card',
});
export const aRegisterWeek = (
  slot: WeekSlot,
  answers: readonly MarkEntry[],
  pupilKey = 'amara',
  monday = '2026-11-23',
): RegisterWeek => ({
  pupilKey,
  weekStartsOn: monday,
  entries: { [slot]: answers },
});
export const registerOf = (...weeks: RegisterWeek[]): SchoolFacts['register'] =>
  new Map(weeks.map((week) => [weekKey(week.pupilKey, week.weekStartsOn), week]));

const byKey = <T extends { readonly key: string }>(values: readonly T[]): ReadonlyMap<string, T> =>
  new Map(values.map((value) => [value.key, value]));

/** A choice of the school from a day on. */
export const aChoice = (rule: string, value: string, change: Partial<PolicyChoice> = {}): PolicyChoice => ({
  key: `choice-${rule}-${value}-${change.validFrom ?? '2026-09-01'}`,
  scope: 'larkhill',
  rule,
  value,
  validFrom: '2026-09-01',
  why: 'Agreed by the governors',
  by: aSignature(),
  ...change,
});
/** Larkhill's policy: `policyOf('P0', { visitRhythm: 'monthly' })`, from 1 September 2026. */
export const policyOf = (profile = 'P4', values: Readonly<Record<string, string>> = {}): PolicyBook =>
  policyBook(
    [
      aChoice('profile', profile, { scope: trustScope, validFrom: '2020-09-01' }),
      ...Object.entries(values).map(([rule, value]) =>
        aChoice(rule, value, { scope: Object.hasOwn(lawRules, rule) ? trustScope : 'larkhill', validFrom: '2020-09-01' }),
      ),
    ],
    'larkhill',
  );

/** That a duty was done: `aDone('visit|placement-1|start', '2026-12-03')`. */
export const aDone = (dutyKey: string, on: string, evidence = 'Seen', key = `record-${dutyKey}-${on}`): DutyRecord => ({
  key,
  dutyKey,
  what: { status: 'done', on, evidence },
  by: aSignature('Miriam Okafor', `${on}T15:00:00.000Z`),
});
export const aPostponement = (
  dutyKey: string,
  until: string,
  reason = 'The provider is closed',
  at = '2026-11-20',
): DutyRecord => ({
  key: `postponed-${dutyKey}-${until}`,
  dutyKey,
  what: { status: 'postponed', until, reason },
  by: aSignature('Miriam Okafor', `${at}T15:00:00.000Z`),
});
/** The first placement of some facts as the rules see it. */
export const aCase = (change: Parameters<typeof someFacts>[0] = {}): PlacementCase => {
  const facts = someFacts(change);
  return placementCase(rulebook(facts), facts.placements[0] ?? aPlacement());
};
export const aRulebook = (change: Parameters<typeof someFacts>[0] = {}) => rulebook(someFacts(change));

/** Larkhill on one screen: one pupil, one provider, one placement. */
export const someFacts = (
  change: Partial<Omit<SchoolFacts, 'pupils' | 'providers' | 'sites'>> & {
    pupils?: Pupil[];
    providers?: Provider[];
    sites?: ProviderSite[];
  } = {},
): SchoolFacts => ({
  school: aSchool(),
  staff,
  calendar: calendar2026,
  placements: [aPlacement()],
  decisions: [],
  register: new Map(),
  reviews: [],
  dutyRecords: [],
  policy: policyOf(),
  providerChecks: [],
  providerDeclarations: [],
  providerUse: new Map(),
  suspensions: [],
  timetables: [],
  followUps: [],
  sessionEvents: [],
  providerLinks: [],
  caseRecords: [],
  askedSessions: new Set(),
  concerns: [],
  ...change,
  pupils: byKey(change.pupils ?? [aPupil()]),
  providers: byKey(change.providers ?? [aProvider()]),
  sites: byKey(change.sites ?? [aSite()]),
});
