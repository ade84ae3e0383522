import { provisions } from '../../law.ts';
import { type DateText, halfName, halves, type Session } from '../../session.ts';
import { sessionInstants } from '../../sessionTimes.ts';
import { countOf, dateInWords, listInWords, timeInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { dutyOf } from '../dutyOf.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Moment } from '../standing.ts';
import { unconfirmed } from './sessionMarks.ts';

/** How far back missing marks are looked for. Older gaps are corrected in the register itself; as alarms they would drown today's. School policy. */
const lookBackInSchoolDays = 5;

/**
 * ATT-2, ATT-8: today's sessions that have been asked about and are not fully answered, overdue from the cut-off; and those of the last
 * five school days for which somebody's whereabouts were never confirmed. One duty a session. Open until the register has the answers.
 */
export function missingMark(book: Rulebook, { now, today }: Moment): Duty[] {
  const asked = halves
    .map((half): Session => ({ date: today, half }))
    .filter((session) => Date.parse(now) >= Date.parse(sessionInstants(session, book.facts.school).askedAt));
  const earlier = schoolDaysBefore(today, book).flatMap((date) => halves.map((half): Session => ({ date, half })));
  return [...asked, ...earlier].flatMap((session) => dutyFor(book, session, session.date === today));
}

/** The last school days before a date, latest first. */
const schoolDaysBefore = (date: DateText, { facts }: Rulebook): DateText[] =>
  Array.from({ length: lookBackInSchoolDays }, (_, at) => facts.calendar.schoolDayFrom(date, -(at + 1))).filter(
    (day) => day !== undefined,
  );

function dutyFor(book: Rulebook, session: Session, isToday: boolean): Duty[] {
  const { date, half } = session;
  const names = unconfirmed(session, book.facts);
  if (names.length === 0) return [];
  const { askedAt, cutOffAt } = sessionInstants(session, book.facts.school);
  const are = isToday ? (names.length === 1 ? 'is' : 'are') : names.length === 1 ? 'was' : 'were';
  const pupils = countOf(names.length, 'pupil');
  return [
    dutyOf(
      book,
      { subjectKey: date },
      {
        kind: 'missingMark',
        part: half,
        dueOn: date,
        dueAt: cutOffAt,
        tellFrom: date,
        done: null,
        citation: isToday ? provisions.ATT2 : provisions.ATT8,
        words: () => ({
          say: isToday
            ? `Confirm where ${pupils} ${are} this ${halfName(half)}: ${listInWords(names)}.`
            : `Complete the register for ${dateInWords(date)}, ${halfName(half)}: ${listInWords(names)}.`,
          because: isToday
            ? `The answer is needed by ${timeInWords(cutOffAt)}; until then nobody knows where they are.`
            : `Nobody confirmed where ${pupils} ${are} in that session.`,
          steps: [
            `The school asks about the ${halfName(half)} of ${dateInWords(date)} at ${timeInWords(askedAt)}.`,
            `It wants the answer in the same session, by ${timeInWords(cutOffAt)} (the school’s own time, ATT-2).`,
            'A pupil without an answer, or with “don’t know yet”, is nowhere that anybody has confirmed (ATT-8).',
          ],
        }),
      },
    ),
  ];
}
