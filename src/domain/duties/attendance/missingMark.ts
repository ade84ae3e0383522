import { compareText } from '../../compareText.ts';
import { provisions } from '../../law.ts';
import { type DateText, halfName, halves, type Session } from '../../session.ts';
import { sessionInstants } from '../../sessionTimes.ts';
import { countOf, dateInWords, listInWords, timeInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { dutyOf } from '../dutyOf.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Moment } from '../standing.ts';
import { providerOf } from './awayNames.ts';
import { type Unconfirmed, unconfirmed } from './sessionMarks.ts';

/** How far back missing marks are looked for. Older gaps are corrected in the register itself; as alarms they would drown today's. School policy. */
const lookBackInSchoolDays = 5;

/**
 * ATT-2, ATT-8: today's sessions that have been asked about and are not fully answered, overdue from the earliest cut-off of those who are
 * missing, their provider's own or the school's; and the sessions of the last five school days for which somebody's whereabouts were never
 * confirmed. One duty a session. Open until the register has the answers.
 */
export function missingMark(book: Rulebook, { now, today }: Moment): Duty[] {
  const days = [today, ...schoolDaysBefore(today, book)];
  const sessions = days.flatMap((date) => halves.map((half): Session => ({ date, half })));
  return sessions.flatMap((session) => {
    const missing = unconfirmed(session, book.facts, now);
    return missing.length === 0 ? [] : [dutyFor(book, session, missing, session.date === today)];
  });
}

/** The last school days before a date, latest first. */
const schoolDaysBefore = (date: DateText, { facts }: Rulebook): DateText[] =>
  Array.from({ length: lookBackInSchoolDays }, (_, at) => facts.calendar.schoolDayFrom(date, -(at + 1))).filter(
    (day) => day !== undefined,
  );

function dutyFor(book: Rulebook, session: Session, missing: readonly Unconfirmed[], isToday: boolean): Duty {
  const { date, half } = session;
  const { askedAt } = sessionInstants(session, book.facts.school);
  const dueAt = missing.map(({ cutOffAt }) => cutOffAt).reduce((a, b) => (a < b ? a : b));
  const are = isToday ? (missing.length === 1 ? 'is' : 'are') : missing.length === 1 ? 'was' : 'were';
  const pupils = countOf(missing.length, 'pupil');
  return dutyOf(
    book,
    { subjectKey: date },
    {
      kind: 'missingMark',
      part: half,
      dueOn: date,
      dueAt,
      tellFrom: date,
      done: null,
      citation: isToday ? provisions.ATT2 : provisions.ATT8,
      words: () => ({
        say: isToday
          ? `Confirm where ${pupils} ${are} this ${halfName(half)}: ${byProvider(book, missing)}.`
          : `Complete the register for ${dateInWords(date)}, ${halfName(half)}: ${byProvider(book, missing)}.`,
        because: isToday
          ? `The answer is needed by ${wantedBy(book, missing)}; until then nobody knows where they are.`
          : `Nobody confirmed where ${pupils} ${are} in that session.`,
        steps: [
          `The school asks about the ${halfName(half)} of ${dateInWords(date)} at ${timeInWords(askedAt)}.`,
          `It wants the answer in the same session, by ${wantedBy(book, missing)} (${whoseTime(book, session, missing)}, ATT-2).`,
          'A pupil without an answer, or with “don’t know yet”, is nowhere that anybody has confirmed (ATT-8).',
        ],
      }),
    },
  );
}

/** `Ann and Ben`; of several providers `Ann and Ben (Foxglove Farm); Cal (Beacon Centre)`, in the order of the pupils. */
function byProvider(book: Rulebook, missing: readonly Unconfirmed[]): string {
  const groups = groupedBy(missing, ({ providerKey }) => providerKey);
  if (groups.length === 1) return listInWords(missing.map(({ name }) => name));
  return groups.map(([, own]) => `${listInWords(own.map(({ name }) => name))} (${nameOfFirst(book, own)})`).join('; ');
}

/** `9.30am`; where providers have times of their own, `9am (Beacon Centre) and 9.30am (Foxglove Farm)`. */
function wantedBy(book: Rulebook, missing: readonly Unconfirmed[]): string {
  const times = groupedBy(
    missing.toSorted((a, b) => compareText(a.cutOffAt, b.cutOffAt)),
    ({ cutOffAt }) => cutOffAt,
  );
  if (times.length === 1) return times.map(([at]) => timeInWords(at)).join();
  return listInWords(
    times.map(([at, own]) => {
      const names = groupedBy(own, ({ providerKey }) => providerKey).map(([, one]) => nameOfFirst(book, one));
      return `${timeInWords(at)} (${listInWords(names)})`;
    }),
  );
}

const whoseTime = ({ facts }: Rulebook, session: Session, missing: readonly Unconfirmed[]): string =>
  missing.every(({ cutOffAt }) => cutOffAt === sessionInstants(session, facts.school).cutOffAt)
    ? 'the school’s own time'
    : 'a provider’s own time where it has one, else the school’s';

const nameOfFirst = (book: Rulebook, own: readonly Unconfirmed[]): string =>
  providerOf(book, { providerKey: own[0]?.providerKey ?? '' });

/** In the order in which each key comes first. */
function groupedBy(missing: readonly Unconfirmed[], keyOf: (one: Unconfirmed) => string): [string, Unconfirmed[]][] {
  const groups = new Map<string, Unconfirmed[]>();
  for (const one of missing) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}
