import { lists } from '../../../src/records/schema.ts';
import { absencesIn } from './duties/absenceRecords.ts';
import { londonInstant } from './londonInstant.ts';
import { type Employee, holderOf, nameOf } from './people.ts';
import { providers } from './providers.ts';
import type { SampleWeek } from './register.ts';
import type { SchoolOnADay } from './sampleSchool.ts';
import { addDays, type DateText, schoolDaysBefore } from './schoolDays.ts';
import { siteOf } from './schools.ts';
import { stableId } from './stableId.ts';
import type { SampleRows } from './trustShape.ts';

type Row = SampleRows['rows'][number];

/** What was done about absences of the last three school weeks, all but the last; and what went otherwise than planned. */
export function attendanceRows(at: SchoolOnADay, register: readonly SampleWeek[]): SampleRows[] {
  const sitePath = siteOf(at.school.key);
  const officer = holderOf('attendanceOfficer', at.school.key);
  return [
    { sitePath, listName: lists.followUps.name, rows: followUpRows(at, register, officer) },
    { sitePath, listName: lists.sessionEvents.name, rows: eventRows(at, officer) },
  ];
}

const recordedBy = (by: Employee, on: DateText, time: string): Row => ({
  RecordedById: by.id,
  RecordedByName: nameOf(by),
  RecordedAt: londonInstant(on, time),
});

const asked = [
  ['Called the provider', 'Not there this morning, and had not rung.', '10:05'],
  ['Called the parent or carer', 'At home and safe; had overslept. Will be there tomorrow.', '10:15'],
] as const;
const toldSocialWorker = ['Told the social worker', 'By e-mail, with what the parent said.', '10:25'] as const;
const toldYouthJustice = ['Told the youth-justice worker', 'By telephone.', '10:30'] as const;

function followUpRows(at: SchoolOnADay, register: readonly SampleWeek[], by: Employee): Row[] {
  return absencesIn(register)
    .slice(0, -1)
    .flatMap(({ pupilKey, on, half }) => {
      const pupil = at.pupils.find(({ key }) => key === pupilKey);
      const steps = [
        ...asked,
        ...(pupil?.hasSocialWorker ? [toldSocialWorker] : []),
        ...(pupil?.hasYouthJusticeWorker ? [toldYouthJustice] : []),
      ];
      return steps.map(([step, note, time]) => ({
        Title: `${step}: ${pupil?.forename} ${pupil?.surname}, ${on} ${half}`,
        Key: stableId(`follow-up ${pupilKey} ${on} ${step}`),
        PupilKey: pupilKey,
        SessionDate: on,
        Half: half,
        Step: step,
        Result: step.startsWith('Called') ? 'Reached' : 'Done',
        Note: note,
        HappenedAt: londonInstant(on, time),
        ...recordedBy(by, on, time),
      }));
    });
}

/** The farm sent everybody home early last week. */
function eventRows(at: SchoolOnADay, by: Employee): Row[] {
  const on = schoolDaysBefore(at.calendar, at.today, 3)[0] ?? addDays(at.today, -5);
  return [
    {
      Title: `Early end: ${providers.farm.name}, ${on} AM`,
      Key: stableId(`session event ${at.school.key} early end`),
      Kind: 'Early end',
      SessionDate: on,
      Half: 'AM',
      ProviderKey: providers.farm.key,
      AtTime: '11:30',
      Note: 'No water on the site. Taxis were called early; every parent was told by the farm.',
      ...recordedBy(by, on, '11:10'),
    },
  ];
}
