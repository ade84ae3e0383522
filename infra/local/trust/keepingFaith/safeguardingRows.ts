import { lists } from '../../../../src/records/schema.ts';
import { londonInstant } from '../londonInstant.ts';
import { type Employee, holderOf, nameOf } from '../people.ts';
import type { SchoolOnADay } from '../sampleSchool.ts';
import { addDays, type DateText, schoolDayUpTo } from '../schoolDays.ts';
import { safeguardingSiteOf } from '../schools.ts';
import { stableId } from '../stableId.ts';
import type { SampleRows } from '../trustShape.ts';

/** Two mild concerns at Larkhill, one about a setting: what the safeguarding lead would have recorded. Nothing at the other schools. */
export function safeguardingRows(at: SchoolOnADay): SampleRows[] {
  if (at.school.key !== 'larkhill') return [];
  const sitePath = safeguardingSiteOf(at.school.key);
  const lead = holderOf('designatedSafeguardingLead', at.school.key);
  const day = (ago: number): DateText => schoolDayUpTo(at.calendar, addDays(at.today, -ago)) ?? addDays(at.today, -ago);
  const signed = (on: DateText, time: string, by: Employee = lead) => ({
    RecordedById: by.id,
    RecordedByName: nameOf(by),
    RecordedAt: londonInstant(on, time),
  });
  const running = at.placements.filter(({ status, startsOn }) => status === 'Approved' && startsOn <= addDays(at.today, -30));
  const [twice] = running.filter((one) => running.some((other) => other !== one && other.pupil.key === one.pupil.key));
  const there = running.filter((one) => one.provider.key === twice?.provider.key);
  const spoke = there.find((one) => one.pupil.key !== twice?.pupil.key);
  if (twice === undefined || spoke === undefined) return [];
  const [own, setting] = [stableId('concern larkhill own'), stableId('concern larkhill setting')];
  const concern = (key: string, one: typeof twice, on: DateText, more: SampleRows['rows'][number]) => ({
    ...{ Title: `Record of ${on}`, Key: key, PupilKey: one.pupil.key, ProviderKey: one.provider.key, IsAboutSetting: false },
    ...{ HappenedOn: on, RaisedOn: on, ...more, ...signed(on, '11:40') },
  });
  const entry = (name: string, kind: string, one: typeof twice, on: DateText, words: string, about = '') => ({
    ...{ Title: `Entry of ${on}`, Key: stableId(`entry ${name}`), Kind: kind, PupilKey: one.pupil.key },
    ...{
      ConcernKey: name.startsWith('own') ? own : setting,
      OnDate: on,
      Words: words,
      Corrects: '',
      About: about,
      ...signed(on, '15:20'),
    },
  });
  return [
    {
      sitePath,
      listName: lists.concerns.name,
      rows: [
        concern(own, twice, day(2), {
          ...{
            Category: 'Mental health or self-harm',
            HappenedAt: '11:15',
            RaisedBy: twice.provider.contactName || 'The workshop lead',
          },
          Words: 'Sat alone at break for the third day and said that nobody would notice if nobody came.',
          Done: 'The workshop lead sat with the pupil and rang the school. The pupil went home as usual.',
          ...{ RecordNumber: 'LA-2417', ParentsTold: true, ParentsReason: 'Rang the contact the same afternoon.' },
        }),
        concern(setting, spoke, day(21), {
          ...{
            Category: 'An adult at a setting, or the setting itself',
            IsAboutSetting: true,
            HappenedAt: '',
            RaisedBy: nameOf(lead),
          },
          Words: 'The side gate stood open at both visits this week, and nobody asked who came in.',
          Done: 'Told the setting’s manager at once.',
          ...{ RecordNumber: 'LA-2398', ParentsTold: false, ParentsReason: 'About the premises; no pupil was affected.' },
        }),
      ],
    },
    {
      sitePath,
      listName: lists.chronology.name,
      rows: [
        entry(
          'setting added',
          'Added',
          spoke,
          day(19),
          'The manager had a bolt fitted and wrote to say so. To be looked at on the next visit.',
        ),
        ...there.map((one) =>
          entry(
            `setting reviewed ${one.key}`,
            'Placement reviewed',
            spoke,
            day(20),
            'Goes on: staff stand at the gate until the bolt is there.',
            one.key,
          ),
        ),
        entry(
          'own added',
          'Added',
          twice,
          day(1),
          'Spoke with the pupil at school: tired, and worried about a friend. Sees the counsellor on Thursday.',
        ),
      ],
    },
  ];
}
