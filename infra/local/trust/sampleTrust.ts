import { samplePeople } from './people.ts';
import { pupilsExport } from './pupilsExport.ts';
import { registerOfSchools } from './registerOfSchools.ts';
import { schoolOnADay } from './sampleSchool.ts';
import type { DateText } from './schoolDays.ts';
import { schoolRows } from './schoolRows.ts';
import { hostname, schools, siteOf, trustSite } from './schools.ts';
import { sampleSites } from './sites.ts';
import { trustRows } from './trustRows.ts';
import type { SampleTrust } from './trustShape.ts';

/**
 * The invented Larkfield Learning Trust as it is on a day (`yyyy-mm-dd`): three schools, their people, sites, records and files.
 * The same day gives the same trust on every machine. Calendars reach from September 2025 to July 2028.
 */
export function sampleTrust(today: DateText): SampleTrust {
  return {
    hostname,
    people: samplePeople(),
    sites: sampleSites(),
    rows: [...trustRows(today), ...schools.flatMap((school) => schoolRows(schoolOnADay(school, today)))],
    files: [
      {
        sitePath: trustSite,
        folder: ['Register of schools'],
        name: `edubasealldata${today.replaceAll('-', '')}.csv`,
        bytes: registerOfSchools(today),
        contentType: 'text/csv',
      },
      {
        sitePath: siteOf('larkhill'),
        folder: ['Import'],
        name: 'pupils-export.csv',
        bytes: pupilsExport(today),
        contentType: 'text/csv',
      },
    ],
  };
}
