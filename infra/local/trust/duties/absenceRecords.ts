import { holderOf } from '../people.ts';
import type { SampleWeek } from '../register.ts';
import type { SchoolOnADay } from '../sampleSchool.ts';
import { addDays, type DateText, mondayOf } from '../schoolDays.ts';
import type { SampleRecord } from './sampleRecord.ts';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

/** Absences were followed up the same day, all but the last; low attendance was looked at last week, all but once. */
export function absenceRecords(at: SchoolOnADay, register: readonly SampleWeek[]): SampleRecord[] {
  const by = holderOf('attendanceOfficer', at.school.key);
  const nameOf = (pupilKey: string): string => {
    const pupil = at.pupils.find(({ key }) => key === pupilKey);
    return `${pupil?.forename} ${pupil?.surname}`;
  };
  const followedUp = absencesIn(register)
    .slice(0, -1)
    .map(
      ({ pupilKey, on }): SampleRecord => ({
        dutyKey: `absenceFollowUp|${pupilKey}|${on}`,
        title: `Follow-up of an absence: ${nameOf(pupilKey)}`,
        on,
        evidence: 'Rang the provider, then the parent: at home, safe.',
        by,
      }),
    );
  const pupils = [...new Set(followedUp.map(({ dutyKey }) => dutyKey.split('|')[1] ?? ''))];
  const steps = pupils.slice(0, -1).flatMap((pupilKey) =>
    [mondayOf(at.today), addDays(mondayOf(at.today), -7), addDays(mondayOf(at.today), -14)].map(
      (monday): SampleRecord => ({
        dutyKey: `attendanceBelowTarget|${pupilKey}|${monday}`,
        title: `Attendance below the target: ${nameOf(pupilKey)}`,
        on: addDays(mondayOf(at.today), -3),
        evidence: 'Letter to the parent, and a place at breakfast club.',
        by,
      }),
    ),
  );
  return [...followedUp, ...steps].filter(({ on }) => on < at.today);
}

interface SampleAbsence {
  readonly pupilKey: string;
  readonly on: DateText;
  readonly half: 'AM' | 'PM';
}

/** Each pupil and day with an absence, earliest first; named by its first session. */
export function absencesIn(register: readonly SampleWeek[]): SampleAbsence[] {
  const found = new Map<string, SampleAbsence>();
  for (const { pupilKey, monday, entries } of register)
    for (const [slot, answers] of Object.entries(entries)) {
      const on = addDays(monday, days.indexOf(slot.slice(0, 3)));
      const half = slot.endsWith('AM') ? 'AM' : 'PM';
      const key = `${on} ${pupilKey}`;
      if (answers.at(-1)?.mark === 'absent' && found.get(key)?.half !== 'AM') found.set(key, { pupilKey, on, half });
    }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}
