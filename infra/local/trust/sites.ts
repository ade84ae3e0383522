import { idsOf } from './people.ts';
import { safeguardingSiteOf, schools, siteOf, trustSite } from './schools.ts';
import type { SampleSite } from './trustShape.ts';

const schoolTeam = ['apLead', 'headteacher', 'attendanceOfficer', 'designatedSafeguardingLead', 'senco', 'clerk'] as const;

/** The trust's sites and who may do what there. AP governors see reports, not records: they are on no site. */
export function sampleSites(): SampleSite[] {
  const trustStaff = idsOf('trust', 'trustLead', 'trustSafeguardingLead');
  // They record checks of providers, and when these report, which are the whole trust's.
  const keepers = [
    ...new Set(schools.flatMap(({ key }) => idsOf(key, 'apLead', 'designatedSafeguardingLead', 'attendanceOfficer'))),
  ];
  const everybodyElse = schools.flatMap(({ key }) => idsOf(key, ...schoolTeam)).filter((id) => !keepers.includes(id));
  return [
    {
      path: trustSite,
      name: 'Alongside – Larkfield Learning Trust',
      description: 'Schools and providers of the whole trust.',
      permissions: { owners: [], members: [...trustStaff, ...keepers], visitors: [...new Set(everybodyElse)] },
      appRole: 'fullcontrol',
    },
    ...schools.flatMap((school): SampleSite[] => [
      {
        path: siteOf(school.key),
        name: `Alongside – ${school.name}`,
        description: `Alternative provision at ${school.name}: pupils, placements, register.`,
        permissions: { owners: [], members: idsOf(school.key, ...schoolTeam), visitors: trustStaff },
        appRole: 'fullcontrol',
      },
      {
        path: safeguardingSiteOf(school.key),
        name: `Safeguarding – ${school.name}`,
        description: 'Concerns and chronologies. Only the designated safeguarding lead and those named by the lead.',
        permissions: { owners: [], members: idsOf(school.key, 'designatedSafeguardingLead'), visitors: [] },
        // Delegated Sites.Selected needs it: Entra knows no grant for people's tokens alone.
        appRole: 'fullcontrol',
      },
    ]),
  ];
}
