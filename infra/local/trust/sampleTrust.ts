import { agreementOf } from './agreements.ts';
import { samplePeople } from './people.ts';
import { pupilsExport } from './pupilsExport.ts';
import { registerOfSchools } from './registerOfSchools.ts';
import { schoolOnADay } from './sampleSchool.ts';
import type { DateText } from './schoolDays.ts';
import { schoolRows } from './schoolRows.ts';
import { hostname, schools, siteOf, trustSite } from './schools.ts';
import { sampleSites } from './sites.ts';
import { trustRows } from './trustRows.ts';
import type { SampleRows, SampleTrust } from './trustShape.ts';

/**
 * The invented Larkfield Learning Trust as it is on a day (`yyyy-mm-dd`): three schools, their people, sites, records and files.
 * The same day gives the same trust on every machine. Calendars reach from September 2025 to July 2028.
 */
export function sampleTrust(today: DateText): SampleTrust {
  if (newest?.today !== today) newest = { today, trust: trustOn(today) };
  return newest.trust;
}

/** It is asked for several times at a start, and takes a moment to make. */
let newest: { readonly today: DateText; readonly trust: SampleTrust } | undefined;

function trustOn(today: DateText): SampleTrust {
  const atSchools = schools.map((school) => schoolOnADay(school, today));
  return {
    hostname,
    people: samplePeople(),
    sites: sampleSites(),
    mailboxes: schools.map(({ name, mailbox }) => ({ address: mailbox, name: `${name}, attendance` })),
    rows: [...trustRows(today), ...atSchools.flatMap(schoolRows)].map(withoutBlanks),
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
      ...atSchools.flatMap((at) => at.placements.flatMap((placement) => agreementOf(placement, at)?.file ?? [])),
    ],
  };
}

/** SharePoint keeps no empty text: a column without a value is absent. */
const withoutBlanks = (list: SampleRows): SampleRows => ({
  ...list,
  rows: list.rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))),
});
