import { attendanceOf, type Counted } from '../../attendance/attendanceOf.ts';
import { add, attended, type Figures, nothing, percentOf, type Tally } from '../../attendance/figures.ts';
import { spanOf } from '../../attendance/spanOf.ts';
import { lastDayOf } from '../../placementStage.ts';
import { rememberedOf } from '../../remembered.ts';
import { addDays } from '../../week.ts';
import { countOf } from '../../words.ts';
import { entriesTable, standingEntries } from '../entryRows.ts';
import type { EvidenceOf } from '../evidenceOf.ts';
import { heading, note, paragraph, type ReportBlock, type ReportPart, tableOr } from '../report.ts';

interface AttendanceFor extends Counted {
  /** The Monday of each of its weeks. */
  readonly mondays: readonly string[];
}

/** The figures of the pupil at this provider while the placement ran, up to now. Worked out once a report. */
export const attendanceFor = rememberedOf(({ facts, placement, today, now }: EvidenceOf): AttendanceFor => {
  const last = lastDayOf(placement);
  const to = last < today ? last : today;
  const none: AttendanceFor = { total: nothing(), weeks: [], mondays: [] };
  if (placement.startsOn > to) return none;
  // This pupil's placements only: the figures of a whole school are not asked for.
  const own = { ...facts, placements: facts.placements.filter(({ pupilKey }) => pupilKey === placement.pupilKey) };
  const { weeks, pupils } = attendanceOf(own, { from: placement.startsOn, to, now });
  const counted = pupils[0]?.byProvider.get(placement.providerKey);
  return counted === undefined ? none : { ...counted, mondays: weeks.map(({ monday }) => monday) };
});

/** Weeks together as half-terms, in order. */
function halfTerms({ facts }: EvidenceOf, { mondays, weeks }: AttendanceFor): (readonly [string, Figures])[] {
  const found = new Map<string, Tally>();
  for (const [at, monday] of mondays.entries()) {
    const week = weeks[at];
    if (week === undefined) continue;
    // By Friday a half-term that begins in the middle of the week has begun.
    const { name, from } = spanOf(facts.calendar, 'halfTerm', addDays(monday, 4));
    const called = `${name}${name.includes(from.slice(0, 4)) ? '' : ` (from ${from})`}`;
    const tally = found.get(called) ?? nothing();
    add(tally, week);
    found.set(called, tally);
  }
  return [...found];
}

const cellsOf = (name: string, figures: Figures): string[] => {
  const percent = percentOf(figures);
  return [
    name,
    percent === undefined ? '–' : `${percent} %`,
    ...[attended(figures), figures.late, figures.authorised, figures.unauthorised, figures.unexplained, figures.missing].map(
      String,
    ),
  ];
};

const columns = {
  'Half-term': 24,
  Attended: 12,
  Sessions: 12,
  'Of them late': 9,
  Authorised: 14,
  Unauthorised: 17,
  'No reason': 10,
  'Not confirmed': 14,
};

/** Each school marks its own sessions: those of a dual-registered pupil are in the other school's register, and here only what it told. */
export function otherSchoolInWords({ otherSchoolAttended, otherSchoolAbsent, otherSchoolMissing }: Figures): string {
  const told = otherSchoolAttended + otherSchoolAbsent;
  if (told + otherSchoolMissing === 0) return '';
  return `Dual registered: the provider told of ${countOf(told, 'session')}, ${otherSchoolAttended} of them attended; not told of ${otherSchoolMissing}`;
}

function atOtherSchool(figures: Figures): ReportBlock[] {
  const words = otherSchoolInWords(figures);
  return words === '' ? [] : [paragraph(`${words}. The other school’s register has them.`)];
}

/** Attendance at this provider: figures by half-term, then every session that was not simply attended (ATT-3 to ATT-6). */
export function attendancePart(of: EvidenceOf): ReportPart {
  const counted = attendanceFor(of);
  const rows = halfTerms(of, counted).map(([name, figures]) => ({ cells: cellsOf(name, figures) }));
  const all = { cells: cellsOf('All', counted.total) };
  return {
    heading: 'Attendance',
    blocks: [
      heading('Figures'),
      tableOr('No session has come yet.', 'Attendance by half-term', columns, rows.length === 0 ? [] : [...rows, all]),
      ...atOtherSchool(counted.total),
      note(
        'Per cent of the confirmed sessions that were attended, rounded down. A session that nobody confirmed counts neither as present nor as absent. Sessions in school are in the school’s own register.',
      ),
      heading('What happened in sessions'),
      paragraph('Every answer that was not simply “present”, what was done about it, and one line a week for the rest.'),
      entriesTable(
        standingEntries(of.entries).filter(({ kind }) => kind === 'attendance'),
        'Absences, lateness and what was done',
        'Nothing but attendance is recorded.',
      ),
    ],
  };
}
