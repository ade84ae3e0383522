import type { Rulebook } from '../../duties/rulebook.ts';
import { coversDate } from '../../expected.ts';
import type { Finding } from '../../finding.ts';
import { fullName } from '../../pupil.ts';
import type { MarkEntry, RegisterWeek } from '../../register.ts';
import { isAbout, markOf } from '../../registerWeek.ts';
import { type WeekSlot, weekSlots } from '../../session.ts';
import { dateOf, dayOfWeek } from '../../week.ts';
import { whereOn } from '../../whereOn.ts';
import { dateInWords, sessionInWords } from '../../words.ts';
import { type Contradiction, contradiction, found } from './contradiction.ts';

/** Marks on a day without school, for a provider at which the pupil is not placed in that session, or of nobody on the list. */
export const registerProblems = (book: Rulebook): Finding[] =>
  [...book.facts.register].flatMap(([record, week]) => [
    ...weekProblems(book, record, week),
    ...markProblems(book, record, week),
  ]);

const weekProblems = (book: Rulebook, record: string, week: RegisterWeek): readonly Finding[] =>
  found(
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
      because: `A week in the register of ${nameOf(book, week)} begins on ${dateInWords(week.weekStartsOn)}, which is no Monday. Correct it in SharePoint.`,
    },
  );

const nameOf = ({ facts }: Rulebook, { pupilKey }: RegisterWeek): string => {
  const pupil = facts.pupils.get(pupilKey);
  return pupil === undefined ? 'a pupil no longer on the list' : fullName(pupil);
};

/** Nearly every mark fits: nothing is put into words before one does not. */
function markProblems(book: Rulebook, record: string, week: RegisterWeek): Finding[] {
  if (Number.isNaN(dayOfWeek(week.weekStartsOn))) return [];
  const problems: Finding[] = [];
  for (const slot of weekSlots) {
    const mark = markOf(week, slot);
    if (mark === undefined) continue;
    const day = book.facts.calendar.day(dateOf(week.weekStartsOn, slot));
    const problem = day.kind === 'noSchool' ? noSchool(book, week, slot, day.because) : notPlaced(book, week, slot, mark);
    if (problem !== undefined) problems.push(contradiction({ list: 'register', record, ...problem }));
  }
  return problems;
}

type Problem = Omit<Contradiction, 'list' | 'record'>;
const sessionOf = ({ weekStartsOn }: RegisterWeek, slot: WeekSlot): string =>
  sessionInWords(dateOf(weekStartsOn, slot), slot.endsWith('AM') ? 'AM' : 'PM');

const noSchool = (book: Rulebook, week: RegisterWeek, slot: WeekSlot, why: string): Problem => ({
  problem: `noSchool|${slot}`,
  because: `${nameOf(book, week)} has a mark on ${sessionOf(week, slot)}, a day without school (${why}). Take it out, or correct the calendar.`,
});

function notPlaced(book: Rulebook, week: RegisterWeek, slot: WeekSlot, mark: MarkEntry): Problem | undefined {
  const date = dateOf(week.weekStartsOn, slot);
  const isPlaced = book
    .placementsOf(week.pupilKey)
    .some((one) => coversDate(one, date) && whereOn(one, date, slot) === 'provider' && isAbout(mark, one.providerKey));
  if (isPlaced) return undefined;
  const provider = book.facts.providers.get(mark.providerKey)?.name ?? 'a provider';
  return {
    other: mark.providerKey,
    problem: `notPlaced|${slot}`,
    because: `${nameOf(book, week)} has a mark for ${provider} on ${sessionOf(week, slot)}, but is not placed there in that session. Correct the mark or the placement.`,
  };
}
