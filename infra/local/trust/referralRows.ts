import { lists } from '../../../src/records/schema.ts';
import { londonInstant } from './londonInstant.ts';
import { holderOf, nameOf } from './people.ts';
import type { SchoolOnADay } from './sampleSchool.ts';
import { addDays, workingDayUpTo } from './schoolDays.ts';
import { siteOf } from './schools.ts';
import { stableId } from './stableId.ts';
import type { SampleRows } from './trustShape.ts';

/** What was written of two referrals, as far as the AP lead came: by the name of the field. */
const drafts: readonly Readonly<Record<string, string>>[] = [
  {
    reason: 'nonAttendance',
    concern:
      'In since September on 31 of 52 days. Comes late, sits alone, leaves at lunch. Began after a move of home in August.',
    academicNeeds: 'Reads well. Missed most of the autumn’s mathematics; strong in design and technology.',
    socialNeeds: 'Two friends in the year above. Avoids the dining hall.',
    pastoralNeeds: 'Looks after a younger brother in the morning. The form tutor is trusted.',
  },
  { reason: 'behaviour', concern: 'Three fixed-term suspensions this term, all in unstructured time.' },
];

/** Referrals that are being written, for pupils who have no placement yet. */
export function referralRows(at: SchoolOnADay): SampleRows {
  const placed = new Set(at.placements.map(({ pupil }) => pupil.key));
  const lead = holderOf('apLead', at.school.key);
  const free = at.pupils.filter(({ key }) => !placed.has(key));
  const rows = (free.length >= drafts.length ? free : at.pupils.slice(-drafts.length))
    .slice(0, drafts.length)
    .map((pupil, index) => {
      const [begun, saved] = [workingDayUpTo(addDays(at.today, -6 + index)), workingDayUpTo(addDays(at.today, -1))];
      return {
        Title: `${pupil.forename} ${pupil.surname}`,
        Key: stableId(`referral ${pupil.key}`),
        PupilKey: pupil.key,
        ProviderKey: '',
        State: 'Being written',
        Answers: JSON.stringify(drafts[index]),
        BegunById: lead.id,
        BegunByName: nameOf(lead),
        BegunAt: londonInstant(begun, '14:05'),
        SavedByName: nameOf(lead),
        SavedAt: londonInstant(saved < begun ? begun : saved, '15:32'),
      };
    });
  return { sitePath: siteOf(at.school.key), listName: lists.referrals.name, rows };
}
