import { mayConfirm } from '#domain/checks/mayConfirm.ts';
import { coversDate, expectedAway } from '#domain/expected.ts';
import { instantOf } from '#domain/londonTime.ts';
import { fullName } from '#domain/pupil.ts';
import { type Mark, markNames } from '#domain/register.ts';
import { answersOf, markOf, wasCorrected, weekKey } from '#domain/registerWeek.ts';
import { type DateText, type Half, type Session, type WeekSlot, weekdays, weekSlots } from '#domain/session.ts';
import { sessionTimes } from '#domain/sessionTimes.ts';
import { addDays, dateOf, mondayOf } from '#domain/week.ts';
import { sessionInWords, timeInWords } from '#domain/words.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';

export interface RegisterCell {
  readonly expected: 'provider' | 'school' | 'nowhere' | 'noSchool';
  readonly providerName: string;
  readonly mark: Mark | null;
  readonly corrected: boolean;
  /** The cell in words, for people who hear the table. */
  readonly says: string;
  readonly isFuture: boolean;
}

export interface RegisterWeekView {
  readonly weekStartsOn: DateText;
  readonly days: { readonly date: DateText; readonly isSchoolDay: boolean; readonly why: string }[];
  readonly rows: { readonly pupilKey: string; readonly pupilName: string; readonly cells: Record<WeekSlot, RegisterCell> }[];
  readonly mayConfirm: boolean;
}

/** The week of every pupil with sessions away from school, by surname. Any day of the week names it. */
export async function viewRegisterWeek(desk: Desk, schoolKey: string, day: DateText): Promise<Outcome<RegisterWeekView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { book, facts } = opened.value;
  const monday = mondayOf(day);
  return done({
    weekStartsOn: monday,
    days: weekdays.map((_, at) => {
      const date = addDays(monday, at);
      const kind = book.calendar.day(date);
      return { date, isSchoolDay: kind.kind === 'schoolDay', why: kind.kind === 'schoolDay' ? '' : kind.because };
    }),
    rows: pupilsOf(opened.value, monday).map((pupilKey) => {
      const pupil = facts.pupils.get(pupilKey);
      return {
        pupilKey,
        pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
        cells: cellsOf(opened.value, pupilKey, monday),
      };
    }),
    mayConfirm: mayConfirm(desk.person, facts).outcome === 'met',
  });
}

/** Pupils due at a provider in that week, and those with an answer in it although nothing covers it any more. */
function pupilsOf({ facts }: OpenSchool, monday: DateText): string[] {
  const due = weekSlots.flatMap((slot) => expectedAway(facts, sessionOf(monday, slot)).map(({ pupilKey }) => pupilKey));
  const answered = [...facts.register.values()].filter((week) => week.weekStartsOn === monday).map((week) => week.pupilKey);
  const sortedBy = (key: string): string => `${facts.pupils.get(key)?.surname ?? ''} ${facts.pupils.get(key)?.forename ?? ''}`;
  return [...new Set([...due, ...answered])].sort((one, other) => sortedBy(one).localeCompare(sortedBy(other), 'en-GB'));
}

const halfOf = (slot: WeekSlot): Half => (slot.endsWith('AM') ? 'AM' : 'PM');
const sessionOf = (monday: DateText, slot: WeekSlot): Session => ({ date: dateOf(monday, slot), half: halfOf(slot) });

const cellsOf = (open: OpenSchool, pupilKey: string, monday: DateText): Record<WeekSlot, RegisterCell> => {
  const cell = (slot: WeekSlot): RegisterCell => cellOf(open, pupilKey, monday, slot);
  return {
    MonAM: cell('MonAM'),
    MonPM: cell('MonPM'),
    TueAM: cell('TueAM'),
    TuePM: cell('TuePM'),
    WedAM: cell('WedAM'),
    WedPM: cell('WedPM'),
    ThuAM: cell('ThuAM'),
    ThuPM: cell('ThuPM'),
    FriAM: cell('FriAM'),
    FriPM: cell('FriPM'),
  };
};

function cellOf({ book, facts, now }: OpenSchool, pupilKey: string, monday: DateText, slot: WeekSlot): RegisterCell {
  const session = sessionOf(monday, slot);
  const week = facts.register.get(weekKey(pupilKey, monday));
  const answer = markOf(week, slot);
  const away = expectedAway(facts, session).find((expected) => expected.pupilKey === pupilKey);
  const expected = expectedIn({ book, facts }, pupilKey, session, slot, away !== undefined);
  // An answer stays with the provider that it was about, also when another one expects the pupil now.
  const providerKey = answer?.providerKey || away?.placement.providerKey;
  const cell = {
    expected,
    providerName: providerKey === undefined ? '' : (facts.providers.get(providerKey)?.name ?? ''),
    mark: answer?.mark ?? null,
    corrected: wasCorrected(week, slot),
    isFuture: Date.parse(now) < Date.parse(instantOf(session.date, sessionTimes(book.school, session.half).askedAt)),
  };
  const answered =
    answer === undefined
      ? ''
      : `${markNames[answer.mark]}, said ${answer.by.name} at ${timeInWords(answer.by.at)}${answer.note === '' ? '' : `: ${answer.note}`}`;
  const before = cell.corrected ? ` Corrected; first answer: ${markNames[answersOf(week, slot)[0]?.mark ?? 'notKnown']}.` : '';
  return {
    ...cell,
    says: `${sessionInWords(session.date, session.half)}: ${placeInWords(cell)}. ${answered || unanswered(cell)}.${before}`,
  };
}

function expectedIn(
  { book, facts }: Pick<OpenSchool, 'book' | 'facts'>,
  pupilKey: string,
  session: Session,
  slot: WeekSlot,
  isAway: boolean,
): RegisterCell['expected'] {
  if (!book.calendar.isSchoolDay(session.date)) return 'noSchool';
  if (isAway) return 'provider';
  const covering = facts.placements.filter((placement) => placement.pupilKey === pupilKey && coversDate(placement, session.date));
  return covering.length > 0 && covering.every((placement) => placement.week[slot] === 'nowhere') ? 'nowhere' : 'school';
}

const placeInWords = (cell: Pick<RegisterCell, 'expected' | 'providerName'>): string =>
  ({ provider: `at ${cell.providerName}`, school: 'in school', nowhere: 'not expected anywhere', noSchool: 'no school' })[
    cell.expected
  ];

function unanswered({ expected, isFuture }: Pick<RegisterCell, 'expected' | 'isFuture'>): string {
  if (expected !== 'provider') return 'Nothing to confirm';
  return isFuture ? 'Not asked yet' : 'Not confirmed';
}
