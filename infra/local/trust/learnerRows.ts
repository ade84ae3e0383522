import { lists } from '../../../src/records/schema.ts';
import { londonInstant } from './londonInstant.ts';
import { holderOf, nameOf } from './people.ts';
import type { SamplePupil } from './pupil.ts';
import type { SchoolOnADay } from './sampleSchool.ts';
import { addDays, workingDayUpTo } from './schoolDays.ts';
import { localAuthority, siteOf } from './schools.ts';
import type { SampleRows } from './trustShape.ts';

type Row = SampleRows['rows'][number];
const nobody = { agency: '', name: '', telephone: '', email: '' };

/** What providers must know of the pupils who are placed, and the gaps that real lists have: every fourth has one emergency contact only. */
export function learnerRows(at: SchoolOnADay): SampleRows {
  const placed = new Set(at.placements.filter(({ status }) => status !== 'Withdrawn').map(({ pupil }) => pupil.key));
  const lead = holderOf('apLead', at.school.key);
  const on = workingDayUpTo(addDays(at.today, -40));
  const rows = at.pupils
    .filter(({ key }) => placed.has(key))
    .map((pupil, index) => ({
      ...rowOf(pupil, index),
      CheckedOn: on,
      CheckedWith: pupil.contactName,
      RecordedById: lead.id,
      RecordedByName: nameOf(lead),
      RecordedAt: londonInstant(on, '16:10'),
    }));
  return { sitePath: siteOf(at.school.key), listName: lists.learnerInformation.name, rows };
}

function rowOf(pupil: SamplePupil, index: number): Row {
  const relative = (name: string, relationship: string, number: number) => ({
    name: `${name} ${pupil.surname}`,
    relationship,
    telephone: `07700 900${String(700 + index * 2 + number).padStart(3, '0')}`,
    email: '',
  });
  const contacts = [relative('Jo', 'aunt', 0), relative('Sam', 'grandparent', 1)];
  const hasPlan = pupil.senStatus === 'EHC plan';
  const worker = (agency: string, name: string, extension: string) => ({
    agency,
    name,
    telephone: `01632 960${extension}`,
    email: `${name.toLowerCase().replace(' ', '.')}@authority.example`,
  });
  return {
    Title: `${pupil.forename} ${pupil.surname}`,
    Key: pupil.key,
    People: JSON.stringify({
      parents: [],
      emergencyContacts: index % 4 === 3 ? contacts.slice(0, 1) : contacts,
      caseOfficer: hasPlan ? worker(localAuthority.name, 'Bryony Tate', '820') : nobody,
      virtualSchoolHead: pupil.isLookedAfter ? worker('Virtual school', 'Ifan Prosser', '821') : nobody,
      agencies: [
        ...(pupil.hasSocialWorker ? [worker('Children’s social care', 'Maxine Doyle', '822')] : []),
        ...(pupil.hasYouthJusticeWorker ? [worker('Youth justice', 'Errol Finch', '823')] : []),
      ],
    }),
    Doctor: 'Dr Imtiaz, Tarrow Health Centre, 01632 960830',
    MaintainingAuthority: hasPlan ? localAuthority.name : '',
    LookedAfterBy: pupil.isLookedAfter ? localAuthority.name : '',
    Health: index % 3 === 0 ? 'Asthma: has an inhaler and knows when to use it.' : '',
    FirstLanguage: 'English',
    Literacy: 'Reading age 10 years 4 months',
    Attainment: 'English 3, mathematics 4, science 3',
    BehaviourPlan: 'Offer a quiet place early. One adult speaks.',
    Interests: 'Animals, engines, drawing',
    Support: hasPlan ? 'As section F of the plan says; a copy goes to the provider.' : 'Tasks in short steps.',
  };
}
