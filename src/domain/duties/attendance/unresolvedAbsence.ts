import { provisions } from '../../law.ts';
import { londonTime } from '../../londonTime.ts';
import type { MarkEntry } from '../../register.ts';
import { isAbout } from '../../registerWeek.ts';
import { type DateText, halfName } from '../../session.ts';
import { countOf, dateInWords } from '../../words.ts';
import type { Discharge, Duty } from '../duty.ts';
import { dutyOf } from '../dutyOf.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Moment } from '../standing.ts';
import { nameOf, providerOf } from './awayNames.ts';
import type { AwayAbsence, AwayPupil } from './awaySessions.ts';

/** An answer about the provider that leaves the absence without a reason. */
const isOpenAbsence = (answer: MarkEntry, providerKey: string): boolean =>
  answer.mark === 'absent' && isAbout(answer, providerKey) && ['', 'N'].includes((answer.code ?? '').trim());

/**
 * ATT-3: an absence without a code, or with N, becomes another code within the law's number of school days after the session. One duty a
 * session, because each is marked by itself. Done by the answer that gave the code; one that had its code at once was never due.
 */
export function unresolvedAbsence(book: Rulebook, { pupilKey, absences }: AwayPupil, from: DateText, moment: Moment): Duty[] {
  return absences
    .filter(({ date, placement, answers }) => date >= from && answers.some((one) => isOpenAbsence(one, placement.providerKey)))
    .map((absence) => dutyFor(book, pupilKey, absence, moment));
}

/** The answer that gave the code which counts; undefined while there is none. */
function coded({ mark, answers, placement }: AwayAbsence): Discharge | undefined {
  if (isOpenAbsence(mark, placement.providerKey)) return undefined;
  let first = mark;
  for (const answer of answers.toReversed()) {
    if (isOpenAbsence(answer, placement.providerKey)) break;
    first = answer;
  }
  return { on: londonTime(first.by.at).date, say: `${first.by.name} gave it code ${mark.code?.trim()}` };
}

function dutyFor(book: Rulebook, pupilKey: string, session: AwayAbsence, { today }: Moment): Duty {
  const { calendar, policy } = book.facts;
  const { date, half, placement, mark } = session;
  const days = policy.on('nInSchoolDays', date);
  const { said, source } = policy.segmentOn('nInSchoolDays', date);
  const dueOn = calendar.schoolDayFrom(date, days);
  const which = `${dateInWords(date)}, ${halfName(half)}`;
  return dutyOf(
    book,
    { subjectKey: pupilKey, pupilKey, placementKey: placement.key, providerKey: placement.providerKey },
    {
      kind: 'unresolvedAbsence',
      part: `${date}|${half}`,
      dueOn,
      tellFrom: date,
      done: coded(session),
      citation: provisions.codeN,
      basis: said === 'law' ? '' : source,
      words: () => ({
        say: `Find out why ${nameOf(book, pupilKey)} was absent from ${providerOf(book, placement)} on ${which}, and give the absence its code.`,
        because: `The absence ${mark.code?.trim() === 'N' ? 'stands as N' : 'has no code yet'}. ${remaining(book, dueOn, today)}`,
        steps: [
          `The absence is of ${which}.`,
          `N becomes another code within ${countOf(days, 'school day')} (${source}; read in a secondary source), else O.`,
          dueOn === undefined
            ? 'The calendar ends before they are over.'
            : `Counted from the day after the session, days without school left out, that is ${dateInWords(dueOn)}.`,
        ],
      }),
    },
  );
}

/** The countdown of the code, as on the day on which it is read. */
function remaining({ facts: { calendar } }: Rulebook, dueOn: DateText | undefined, today: DateText): string {
  if (dueOn === undefined)
    return 'By when it must be resolved cannot be said, because the calendar ends before; add the next terms and resolve it now.';
  if (today > dueOn) return `It was to be resolved by ${dateInWords(dueOn)}; if no reason can be found it becomes O.`;
  const left = calendar.schoolDaysBetween(today, dueOn);
  return left === 0
    ? `Today, ${dateInWords(dueOn)}, is the last day to resolve it.`
    : `${countOf(left, 'school day')} ${left === 1 ? 'is' : 'are'} left: it must be resolved by ${dateInWords(dueOn)}.`;
}
