import type { SamplePlacement } from './datedPlacement.ts';
import { londonInstant } from './londonInstant.ts';
import { type Employee, employees, nameOf } from './people.ts';
import type { SchoolOnADay } from './sampleSchool.ts';
import { addDays, type DateText, mondayOf, schoolDaysBefore, weekdayOf } from './schoolDays.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;
const halves = ['AM', 'PM'] as const;
type Half = (typeof halves)[number];
type Slot = `${(typeof weekdays)[number]}${Half}`;
type Mark = 'present' | 'late' | 'absent' | 'notKnown';

export interface SampleEntry {
  readonly mark: Mark;
  readonly note: string;
  readonly providerKey: string;
  /** Entra id and name of whoever answered. */
  readonly by: string;
  readonly name: string;
  readonly at: string;
  readonly via: 'card' | 'tab';
  /** The register code of an absence once its reason is known. */
  readonly code?: string;
}
export interface SampleWeek {
  readonly pupilKey: string;
  readonly monday: DateText;
  readonly entries: Partial<Record<Slot, SampleEntry[]>>;
}

/** How far back the register of the sample goes. */
const schoolDaysOfHistory = 15;

/** What the school was told in the last three school weeks, up to the school day before today: one line per pupil and week. */
export function registerOf(at: SchoolOnADay): SampleWeek[] {
  const weeks = new Map<string, SampleWeek>();
  const days = schoolDaysBefore(at.calendar, at.today, schoolDaysOfHistory);
  const yesterday = days.at(-1);
  for (const date of days) {
    for (const half of halves) {
      for (const placement of awayOn(at.placements, date, half)) {
        // Somebody was forgotten in the afternoon of the last school day: the first thing to put right.
        if (date === yesterday && half === 'PM' && placement.line.pupil === 5) continue;
        const week = weekFor(weeks, placement.pupil.key, mondayOf(date));
        week.entries[slotOf(date, half)] = answersFor(at, placement, date, half);
      }
    }
  }
  return [...weeks.values()];
}

const slotOf = (date: DateText, half: Half): Slot => `${weekdays[weekdayOf(date)] ?? 'Mon'}${half}`;

function weekFor(weeks: Map<string, SampleWeek>, pupilKey: string, monday: DateText): SampleWeek {
  const key = `${pupilKey}|${monday}`;
  const week = weeks.get(key) ?? { pupilKey, monday, entries: {} };
  weeks.set(key, week);
  return week;
}

/** The placements whose pupil is meant to be at the provider in a session. */
const awayOn = (placements: readonly SamplePlacement[], date: DateText, half: Half): SamplePlacement[] =>
  placements.filter(
    ({ status, startsOn, endsOn, endedOn, line }) =>
      (status === 'Approved' || status === 'Ended') &&
      startsOn <= date &&
      date <= (endedOn ?? endsOn) &&
      line.week.split(' ')[weekdayOf(date)]?.charAt(half === 'AM' ? 0 : 1) === 'P',
  );

/** Mostly present. A few are late or absent, now and then an answer comes in two steps; the same on every machine. */
function answersFor(at: SchoolOnADay, placement: SamplePlacement, date: DateText, half: Half): SampleEntry[] {
  const chance =
    (placement.line.pupil * 31 + Number(date.slice(8)) * 17 + Number(date.slice(5, 7)) * 7 + (half === 'AM' ? 3 : 11)) % 40;
  const [asked] = half === 'AM' ? at.school.times.morning : at.school.times.afternoon;
  const officer = officerOn(at, date);
  const entry = (mark: Mark, note: string, minutes: number, via: 'card' | 'tab'): SampleEntry => ({
    mark,
    note,
    providerKey: placement.provider.key,
    by: officer.id,
    name: nameOf(officer),
    at: londonInstant(date, asked, minutes),
    via,
  });
  if (chance === 0)
    return [
      entry('notKnown', 'No answer on the telephone.', 9, 'card'),
      entry('present', 'Rang back: there since the start.', 34, 'tab'),
    ];
  if (chance === 1) return [entry('absent', '', 9, 'card'), entry('late', 'Bus was late; arrived after the call.', 41, 'card')];
  if (chance <= 4)
    return chance === 2
      ? [{ ...entry('absent', 'Parent rang: unwell.', 9, 'card'), code: 'I' }]
      : [
          entry('absent', 'Not there; parent rung, no answer yet.', 9, 'card'),
          ...(date < addDays(at.today, -5) ? [{ ...entry('absent', 'No reason was found.', 58, 'tab'), code: 'O' }] : []),
        ];
  if (chance <= 7) return [entry('late', 'Twenty minutes late.', 9, 'card')];
  return [entry('present', '', 9, 'card')];
}

/** Where two share the work, the second has Thursday and Friday. */
function officerOn(at: SchoolOnADay, date: DateText): Employee {
  const officers = employees.filter((person) =>
    person.posts.some((post) => post.at === at.school.key && post.roles.includes('attendanceOfficer')),
  );
  const officer = weekdayOf(date) >= 3 ? officers.at(-1) : officers[0];
  if (!officer) throw new Error(`${at.school.name} has no attendance officer in the sample.`);
  return officer;
}
