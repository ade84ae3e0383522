import { provisions } from '../../law.ts';
import type { SchoolWeek } from '../../schoolWeeks.ts';
import { countOf, dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { dutyOf } from '../dutyOf.ts';
import type { Rulebook } from '../rulebook.ts';
import { nameOf } from './awayNames.ts';
import type { AwayPupil } from './awaySessions.ts';

/**
 * ATT-6: "Weekly monitoring; attendance below the school's target triggers the school's attendance steps". Looked at in this school week and
 * in the one before; earlier weeks are in these, because each looks over several. Present and late count as attended; a session without
 * an answer, or with "don't know yet", counts neither way. School policy, no statutory reference.
 */
export function attendanceBelowTarget(book: Rulebook, pupil: AwayPupil, weeks: readonly SchoolWeek[]): Duty[] {
  const deeds = book.records.deeds('attendanceBelowTarget', pupil.pupilKey);
  return weeks.slice(-2).flatMap((week): Duty[] => {
    const found = figures(book, pupil, week, weeks);
    if (found === undefined) return [];
    const later = deeds.find(({ part }) => part > week.monday);
    return [belowTarget(book, pupil, week, found, later?.on)];
  });
}

interface Figures {
  readonly attended: number;
  readonly marked: number;
  readonly target: number;
  readonly from: SchoolWeek;
  readonly weeks: number;
}

/** The figures of the weeks up to and including one; undefined when they are too few to say anything, or not below the target. */
function figures(
  { facts }: Rulebook,
  { tallies }: AwayPupil,
  week: SchoolWeek,
  weeks: readonly SchoolWeek[],
): Figures | undefined {
  const on = week.lastSchoolDay;
  const last = weeks.indexOf(week);
  const first = Math.max(0, last + 1 - facts.policy.on('attendanceOverWeeks', on));
  let attended = 0;
  let marked = 0;
  for (const tally of tallies.slice(first, last + 1)) {
    attended += tally.attended;
    marked += tally.marked;
  }
  const target = facts.policy.on('attendanceTarget', on);
  if (marked < facts.policy.on('attendanceFromSessions', on) || attended * 100 >= target * marked) return undefined;
  return { attended, marked, target, from: weeks[first] ?? week, weeks: last + 1 - first };
}

function belowTarget(
  book: Rulebook,
  { pupilKey }: AwayPupil,
  { monday, lastSchoolDay }: SchoolWeek,
  { attended, marked, target, from, weeks }: Figures,
  lapsedOn: string | undefined,
): Duty {
  const { source } = book.facts.policy.segmentOn('attendanceTarget', lastSchoolDay);
  // Rounded down, so that what is below the target never reads as the target.
  const percent = Math.floor((attended * 100) / marked);
  return dutyOf(
    book,
    { subjectKey: pupilKey, pupilKey },
    {
      kind: 'attendanceBelowTarget',
      part: monday,
      dueOn: lastSchoolDay,
      tellFrom: monday,
      lapsedOn,
      citation: provisions.ATT6,
      basis: source,
      words: () => ({
        say: `Take the school’s attendance steps for ${nameOf(book, pupilKey)}.`,
        because: `${nameOf(book, pupilKey)} attended ${attended} of ${countOf(marked, 'marked session')} at providers (${percent} per cent) in the ${countOf(weeks, 'school week')} from ${dateInWords(from.firstSchoolDay)}; the school’s target is ${target} per cent.`,
        steps: [
          `Looked at are the ${countOf(weeks, 'school week')} from ${dateInWords(from.firstSchoolDay)} to ${dateInWords(lastSchoolDay)}.`,
          `${attended} of ${countOf(marked, 'marked session')} is below ${target} per cent (${source}, ATT-6).`,
          `The steps are due by the last school day of that week, ${dateInWords(lastSchoolDay)}.`,
        ],
      }),
    },
  );
}
