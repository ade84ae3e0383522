import { lists } from '../../../src/records/schema.ts';
import { addressOf, employees, nameOf, type Post, roleNames } from './people.ts';
import { policyRows } from './policyRows.ts';
import { providerCheckRows } from './providerCheckRows.ts';
import { detailsOf } from './providerDetails.ts';
import { providers, type SampleProvider } from './providers.ts';
import type { DateText } from './schoolDays.ts';
import { addDays } from './schoolDays.ts';
import { type SchoolKey, safeguardingSiteOf, schools, siteOf, trustSite } from './schools.ts';
import type { SampleRows } from './trustShape.ts';

type Row = SampleRows['rows'][number];

/** The rows of a Staff list: whoever has a post there. The key is the person, so nobody is in a list twice. */
export const staffRows = (place: SchoolKey | 'trust'): Row[] =>
  employees.flatMap((person) => {
    const here = person.posts.filter((post: Post) => post.at === place);
    if (here.length === 0) return [];
    return [
      {
        Title: nameOf(person),
        Key: person.id,
        PersonId: person.id,
        Email: addressOf(person),
        Telephone: person.telephone,
        Roles: here.flatMap((post) => post.roles.map((role) => roleNames[role])),
      },
    ];
  });

const schoolRows = (): Row[] =>
  schools.map((school) => ({
    Title: school.name,
    Key: school.key,
    Urn: school.urn,
    SchoolType: school.schoolType,
    Telephone: school.telephone,
    SitePath: siteOf(school.key),
    ConfidentialSitePath: safeguardingSiteOf(school.key),
    MorningAskedAt: school.times.morning[0],
    MorningCutOffAt: school.times.morning[1],
    AfternoonAskedAt: school.times.afternoon[0],
    AfternoonCutOffAt: school.times.afternoon[1],
    ReviewNoticeInSchoolDays: school.reviewNoticeInSchoolDays,
    Mailbox: school.mailbox,
    DigestAt: school.key === 'northmoor' ? '07:45' : '',
  }));

const providerRow = (provider: SampleProvider, today: DateText): Row => ({
  Title: provider.name,
  Key: provider.key,
  Kind: provider.kind,
  Urn: provider.urn,
  FoundIn: provider.urn === '' ? 'Typed in' : 'Register of schools',
  RegisterStatus: provider.registerStatus,
  RegisterCheckedOn: provider.urn === '' ? '' : addDays(today, -20),
  ContactName: provider.contactName,
  ContactEmail: provider.contactEmail,
  Telephone: provider.telephone,
  Website: provider.website,
  SafeguardingLeadName: provider.safeguardingLeadName,
  SafeguardingLeadTelephone: provider.safeguardingLeadTelephone,
  MorningReportsBy: provider.reports.morningBy ?? '',
  AfternoonReportsBy: provider.reports.afternoonBy ?? '',
  AttendanceEmail: provider.reports.email ?? '',
  ...detailsOf(provider, today),
});

const siteRows = (provider: SampleProvider): Row[] =>
  provider.sites.map((site, at) => ({
    Title: site.name,
    Key: site.key,
    ProviderKey: provider.key,
    SiteKind: at === 0 ? 'Main site' : 'Satellite site',
    Address: site.address,
    Postcode: site.postcode,
    Telephone: site.telephone,
  }));

/** The rows of the trust's own site. */
export function trustRows(today: DateText): SampleRows[] {
  const all: readonly SampleProvider[] = Object.values(providers);
  return [
    { sitePath: trustSite, listName: lists.trustStaff.name, rows: staffRows('trust') },
    { sitePath: trustSite, listName: lists.schools.name, rows: schoolRows() },
    { sitePath: trustSite, listName: lists.providers.name, rows: all.map((provider) => providerRow(provider, today)) },
    { sitePath: trustSite, listName: lists.providerSites.name, rows: all.flatMap(siteRows) },
    ...providerCheckRows(today),
    policyRows(today),
  ];
}
