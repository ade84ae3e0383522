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
  const { policy } = book.facts;
  const duties: Duty[] = [];
  let counted: AnsweredSession[] = [];
  for (const session of sessions) {
    if (session.as !== 'unauthorised') continue;
    const weeks = policy.on('unauthorisedOverWeeks', session.date);
    counted = [...counted.filter(({ week }) => session.week - week < weeks), session];
    const [first] = counted;
    if (first === undefined || counted.length < policy.on('unauthorisedSessions', session.date)) continue;
    duties.push(dutyFor(book, pupilKey, { first, last: session, count: counted.length, weeks }));
    counted = [];
  }
  return duties;
}

interface Reached {
  readonly first: AnsweredSession;
  readonly last: AnsweredSession;
  readonly count: number;
  readonly weeks: number;
}

function dutyFor(book: Rulebook, pupilKey: string, { first, last, count, weeks }: Reached): Duty {
  const { said, source } = book.facts.policy.segmentOn('unauthorisedSessions', last.date);
  const [since, on] = [dateInWords(first.date), dateInWords(last.date)];
  const sessions = countOf(count, 'session');
  return dutyOf(
    book,
    { subjectKey: pupilKey, pupilKey },
    {
      kind: 'penaltyThreshold',
      part: last.date,
      dueOn: last.weekEndsOn,
      tellFrom: last.date,
      citation: provisions.penaltyNoticeThreshold,
      basis: said === 'law' ? '' : source,
      words: () => ({
        say: `Look at the absences of ${nameOf(book, pupilKey)} and decide what follows: the threshold of a penalty notice is reached.`,
        because: `${nameOf(book, pupilKey)} has ${sessions} of unauthorised absence at providers since ${since}; the threshold is ${sessions} in a rolling period of ${countOf(weeks, 'school week')}.`,
        steps: [
          `Counted are sessions with a code of unauthorised absence, from ${since} to ${on}; N counts when it is resolved.`,
          'Sessions in school are not in this register: add those of the school’s own.',
          'Nothing is sent to anybody by the product. What the school and the local authority decide is recorded here.',
        ],
      }),
    },
  );
}
