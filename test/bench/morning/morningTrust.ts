/** A trust of many schools with sixty pupils each at providers, all invented by number. Monday 23 November 2026, after half a term. */
import type { SamplePerson, SampleSite, SampleTrust } from '../../../infra/local/trust/trustShape.ts';
import { trustScope } from '../../../src/domain/policy/policyChoice.ts';
import type { Role } from '../../../src/domain/staff.ts';
import { roleNames } from '../../../src/domain/staff.ts';
import type { ListCodec } from '../../../src/records/listCodec.ts';
import { placementsList } from '../../../src/records/lists/placementsList.ts';
import { policiesList } from '../../../src/records/lists/policiesList.ts';
import { providerSitesList } from '../../../src/records/lists/providerSitesList.ts';
import { providersList } from '../../../src/records/lists/providersList.ts';
import { pupilsList } from '../../../src/records/lists/pupilsList.ts';
import { registerList } from '../../../src/records/lists/registerList.ts';
import { lists } from '../../../src/records/schema.ts';
import { aChoice, aMark, aPlacement, aProvider, aPupil, approved, aSite, aWeek, entries2026 } from '../../domain/builders.ts';

export const pupilsOfSchool = 60;
const providers = 40;
const providersOfSchool = 6;
const weeksSoFar = ['2026-11-02', '2026-11-09', '2026-11-16'];

export const hostname = 'larkfield.sharepoint.com';
export const trustPath = '/sites/alongside-trust';
export const schoolKey = (school: number): string => `school-${school}`;
export const schoolPath = (school: number): string => `/sites/alongside-${schoolKey(school)}`;
export const pupilKey = (school: number, pupil: number): string => `pupil-${school}-${pupil}`;
const posts: readonly Role[] = ['attendanceOfficer', 'apLead', 'headteacher', 'designatedSafeguardingLead', 'senco'];
export const personId = (school: number, role: Role): string =>
  `aaaaaaaa-0000-4000-8000-${String(school * 10 + posts.indexOf(role)).padStart(12, '0')}`;

type Row = SampleTrust['rows'][number]['rows'][number];

const blank = (value: unknown): boolean => value === '' || value === null || value === undefined;
const plain = (value: unknown): Row[string] =>
  typeof value === 'number' || typeof value === 'boolean' ? value : Array.isArray(value) ? value.map(String) : String(value);

/** As the product itself would write it. */
function rowOf<T>(codec: ListCodec<T>, value: T): Row {
  const names = { pupil: (key: string) => key, provider: (key: string) => key, placement: (key: string) => key };
  const all = { Key: codec.keyOf(value), Title: codec.title(value, names), ...codec.write(value) };
  const filled = Object.entries(all).filter(([name, one]) => !blank(one) && !name.includes('@'));
  return Object.fromEntries(filled.map(([name, one]) => [name, plain(one)]));
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

const personOf = (school: number, role: Role): SamplePerson => {
  const [givenName, surname] = [`${roleNames[role]}`, `Of School ${school}`];
  const upn = `${role}.${school}@larkfield.example`.toLowerCase();
  const of = { school: schoolKey(school), roles: [role], jobTitle: roleNames[role] };
  return { id: personId(school, role), name: `${givenName} ${surname}`, givenName, surname, upn, ...of };
};

const schoolRow = (school: number): Row => ({
  Key: schoolKey(school),
  Title: `School ${school}`,
  Urn: String(900_000 + school),
  SchoolType: 'Academy',
  Telephone: '01632 960000',
  SitePath: schoolPath(school),
  MorningAskedAt: '09:05',
  MorningCutOffAt: '09:30',
  AfternoonAskedAt: '13:05',
  AfternoonCutOffAt: '13:30',
  ReviewNoticeInSchoolDays: 5,
  DigestAt: '08:56',
});

const calendarRows: Row[] = entries2026.map(({ key, kind, name, startsOn, endsOn }) => ({
  Key: key,
  Title: name,
  Kind: { term: 'Term', halfTerm: 'Half-term', inset: 'INSET day', closure: 'Closure' }[kind],
  StartsOn: startsOn,
  EndsOn: endsOn,
}));

const providerOf = (school: number, pupil: number): number =>
  (school * providersOfSchool + (pupil % providersOfSchool)) % providers;
const week = aWeek(['MonAM', 'TueAM', 'WedAM', 'ThuAM', 'FriAM']);

const pupilRow = (school: number, pupil: number): Row => {
  const name = { forename: `Pupil ${pupil}`, surname: `Of School ${school}` };
  const upn = `Q9${String(school).padStart(5, '0')}${String(pupil).padStart(6, '0')}`;
  return rowOf(pupilsList, aPupil({ key: pupilKey(school, pupil), upn, ...name, senStatus: pupil % 4 === 0 ? 'ehcp' : 'none' }));
};

const placementRow = (school: number, pupil: number): Row => {
  const provider = providerOf(school, pupil);
  const at = { providerKey: `provider-${provider}`, siteKey: `site-${provider}` };
  const dates = { startsOn: '2026-11-02', endsOn: '2027-03-25' };
  const key = `placement-${school}-${pupil}`;
  return rowOf(placementsList, aPlacement({ key, pupilKey: pupilKey(school, pupil), ...at, ...dates, week, decision: approved }));
};

const weekRow = (school: number, pupil: number, weekStartsOn: string): Row => {
  const mark = { ...aMark('present'), providerKey: `provider-${providerOf(school, pupil)}` };
  const entries = { MonAM: [mark], TueAM: [mark], WedAM: [mark], ThuAM: [mark], FriAM: [mark] };
  return rowOf(registerList, { pupilKey: pupilKey(school, pupil), weekStartsOn, entries });
};

function rowsOfSchool(school: number): SampleTrust['rows'] {
  const pupils = numbers(pupilsOfSchool);
  const staff = posts.map((role) => personOf(school, role));
  const rows = (listName: string, some: Row[]) => ({ sitePath: schoolPath(school), listName, rows: some });
  return [
    rows(
      lists.staff.name,
      staff.map(({ id, name, upn }, post) => {
        const role = posts[post] ?? 'senco';
        return { Key: id, Title: name, PersonId: id, Email: upn, Roles: [roleNames[role]] };
      }),
    ),
    rows(lists.calendar.name, calendarRows),
    rows(
      lists.pupils.name,
      pupils.map((pupil) => pupilRow(school, pupil)),
    ),
    rows(
      lists.placements.name,
      pupils.map((pupil) => placementRow(school, pupil)),
    ),
    rows(
      lists.register.name,
      pupils.flatMap((pupil) => weeksSoFar.map((monday) => weekRow(school, pupil, monday))),
    ),
  ];
}

/** @param schools how many. */
export function morningTrust(schools: number): SampleTrust {
  const people = numbers(schools).flatMap((school) => posts.map((role) => personOf(school, role)));
  const site = (path: string, members: readonly string[]): SampleSite => ({
    ...{ path, name: path, description: '', appRole: 'fullcontrol' },
    permissions: { owners: [], members, visitors: [] },
  });
  const atTrust = (listName: string, rows: Row[]) => ({ sitePath: trustPath, listName, rows });
  return {
    hostname,
    people,
    sites: [
      site(
        trustPath,
        people.map(({ id }) => id),
      ),
      ...numbers(schools).map((school) =>
        site(
          schoolPath(school),
          posts.map((role) => personId(school, role)),
        ),
      ),
    ],
    rows: [
      atTrust(lists.schools.name, numbers(schools).map(schoolRow)),
      atTrust(
        lists.providers.name,
        numbers(providers).map((n) => rowOf(providersList, aProvider({ key: `provider-${n}`, name: `Provider ${n}` }))),
      ),
      atTrust(
        lists.providerSites.name,
        numbers(providers).map((n) => rowOf(providerSitesList, aSite({ key: `site-${n}`, providerKey: `provider-${n}` }))),
      ),
      // A trust that begins with the product today: what was due before is on paper.
      atTrust(lists.policies.name, [
        rowOf(policiesList, aChoice('profile', 'P0', { scope: trustScope, validFrom: '2026-09-01' })),
        rowOf(policiesList, aChoice('trackedFrom', '2026-11-23', { scope: trustScope, validFrom: '2026-09-01' })),
      ]),
      ...numbers(schools).flatMap(rowsOfSchool),
    ],
    files: [],
  };
}
