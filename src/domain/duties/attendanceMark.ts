import { provisions } from '../law.ts';
import { londonTime } from '../londonTime.ts';
import { halfName, halves, type InstantText } from '../session.ts';
import { sessionInstants } from '../sessionTimes.ts';
import { countOf, listInWords, timeInWords } from '../words.ts';
import type { Duty } from './duty.ts';
import { type MarkFacts, unconfirmed } from './sessionMarks.ts';

/** ATT-2: today's sessions that have been asked about and are not fully answered; overdue from the cut-off. */
export function attendanceMark(facts: MarkFacts, now: InstantText): Duty[] {
  const date = londonTime(now).date;
  return halves.flatMap((half): Duty[] => {
    const { askedAt, cutOffAt } = sessionInstants({ date, half }, facts.school);
    if (Date.parse(now) < Date.parse(askedAt)) return [];
    const names = unconfirmed({ date, half }, facts);
    if (names.length === 0) return [];
    return [
      {
        kind: 'missingMark',
        subjectKey: `${date}|${half}`,
        owner: 'attendanceOfficer',
        say: `Confirm where ${countOf(names.length, 'pupil')} ${names.length === 1 ? 'is' : 'are'} this ${halfName(half)}: ${listInWords(names)}.`,
        because: `The answer is needed by ${timeInWords(cutOffAt)}; until then nobody knows where they are.`,
        citation: provisions.ATT2,
        dueOn: date,
        isOverdue: Date.parse(now) >= Date.parse(cutOffAt),
        placementKey: undefined,
      },
    ];
  });
}
