import type { Rulebook } from '../../duties/rulebook.ts';
import { coversDate } from '../../expected.ts';
import type { Finding } from '../../finding.ts';
import { fullName } from '../../pupil.ts';
import type { RegisterWeek } from '../../register.ts';
import { isAbout, markOf } from '../../registerWeek.ts';
import { type Half, type WeekSlot, weekSlots } from '../../session.ts';
import { dateOf, dayOfWeek } from '../../week.ts';
import { dateInWords, sessionInWords } from '../../words.ts';
import { type Contradiction, found } from './contradiction.ts';

/** Marks on a day without school, for a provider at which the pupil is not placed in that session, or of nobody on the list. */
export const registerProblems = (book: Rulebook): Finding[] =>
  [...book.facts.register].flatMap(([record, week]) => {
    const name = nameOf(book, week);
    return found(
      !book.facts.pupils.has(week.pupilKey) && {
        list: 'register',
        record,
        other: week.pupilKey,
        problem: 'pupilUnknown',
        because: `The register of the week of ${dateInWords(week.weekStartsOn)} has marks of a pupil who is not on the school’s list. Import the pupils again.`,
      },
      dayOfWeek(week.weekStartsOn) !== 0 && {
        list: 'register',
        record,
        problem: 'weekBegins',
        because: `A week in the register of ${name} begins on ${dateInWords(week.weekStartsOn)}, which is no Monday. Correct it in SharePoint.`,
      },
      ...(Number.isNaN(dayOfWeek(week.weekStartsOn)) ? [] : weekSlots).map((slot) => markProblem(book, record, week, slot, name)),
    );
  });

const nameOf = ({ facts }: Rulebook, { pupilKey }: RegisterWeek): string => {
  const pupil = facts.pupils.get(pupilKey);
  return pupil === undefined ? 'a pupil no longer on the list' : fullName(pupil);
};

function markProblem(
  { facts, placementsOf }: Rulebook,
  record: string,
  week: RegisterWeek,
  slot: WeekSlot,
  name: string,
): Contradiction | undefined {
  const mark = markOf(week, slot);
  if (mark === undefined) return undefined;
  const date = dateOf(week.weekStartsOn, slot);
  const half: Half = slot.endsWith('AM') ? 'AM' : 'PM';
  const about = { list: 'register', record } as const;
  const day = facts.calendar.day(date);
  if (day.kind === 'noSchool')
    return {
      ...about,
      problem: `noSchool|${slot}`,
      because: `${name} has a mark on ${sessionInWords(date, half)}, a day without school (${day.because}). Take it out, or correct the calendar.`,
    };
  const isPlaced = placementsOf(week.pupilKey).some(
    (placement) => placement.week[slot] === 'provider' && coversDate(placement, date) && isAbout(mark, placement.providerKey),
  );
  if (isPlaced) return undefined;
  const provider = facts.providers.get(mark.providerKey)?.name ?? 'a provider';
  return {
    ...about,
    other: mark.providerKey,
    problem: `notPlaced|${slot}`,
    because: `${name} has a mark for ${provider} on ${sessionInWords(date, half)}, but is not placed there in that session. Correct the mark or the placement.`,
  };
}
