import { provisions } from '../../law.ts';
import { countOf, dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { dutyOf } from '../dutyOf.ts';
import type { Rulebook } from '../rulebook.ts';
import type { AnsweredSession } from './absentDays.ts';
import { nameOf } from './awayNames.ts';

/**
 * The threshold of a penalty notice: so many sessions of unauthorised absence in so many rolling school weeks. A duty to look and decide,
 * named by the day on which the threshold was reached; after that the count begins anew.
 */
export function penaltyThreshold(book: Rulebook, pupilKey: string, sessions: readonly AnsweredSession[]): Duty[] {
  const { calendar, policy } = book.facts;
  const weekAt = new Map(calendar.weeks.map(({ monday }, at) => [monday, at]));
  const duties: Duty[] = [];
  let counted: AnsweredSession[] = [];
  for (const session of sessions) {
    if (session.as !== 'unauthorised') continue;
    const weeks = policy.on('unauthorisedOverWeeks', session.date);
    const at = weekAt.get(session.monday) ?? 0;
    counted = [...counted.filter(({ monday }) => at - (weekAt.get(monday) ?? 0) < weeks), session];
    if (counted.length < policy.on('unauthorisedSessions', session.date)) continue;
    duties.push(dutyFor(book, pupilKey, counted, weeks));
    counted = [];
  }
  return duties;
}

function dutyFor(book: Rulebook, pupilKey: string, sessions: readonly AnsweredSession[], weeks: number): Duty {
  const { calendar, policy } = book.facts;
  const { date: on = '', monday = '' } = sessions.at(-1) ?? {};
  const { said, source } = policy.segmentOn('unauthorisedSessions', on);
  const dueOn = calendar.weeks.find((week) => week.monday === monday)?.lastSchoolDay ?? on;
  const count = countOf(sessions.length, 'session');
  return dutyOf(
    book,
    { subjectKey: pupilKey, pupilKey },
    {
      kind: 'penaltyThreshold',
      part: on,
      dueOn,
      tellFrom: on,
      citation: provisions.penaltyNoticeThreshold,
      basis: said === 'law' ? '' : source,
      words: () => ({
        say: `Look at the absences of ${nameOf(book, pupilKey)} and decide what follows: the threshold of a penalty notice is reached.`,
        because: `${nameOf(book, pupilKey)} has ${count} of unauthorised absence at providers since ${dateInWords(sessions[0]?.date ?? on)}; the threshold is ${count} in a rolling period of ${countOf(weeks, 'school week')}.`,
        steps: [
          `Counted are sessions with a code of unauthorised absence, from ${dateInWords(sessions[0]?.date ?? on)} to ${dateInWords(on)}; N counts when it is resolved.`,
          'Sessions in school are not in this register: add those of the school’s own.',
          'Nothing is sent to anybody by the product. What the school and the local authority decide is recorded here.',
        ],
      }),
    },
  );
}
