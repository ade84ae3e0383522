import { provisions } from '../../law.ts';
import { countOf, dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { schoolDaysAfter, type TimetableCase, type TimetableRule, timetableDuty, undecided } from './timetableCase.ts';

/** PTT-3: the local authority is told of a part-time timetable "as its procedures ask". School policy, no statutory reference. */
export const partTimeLaNotice: TimetableRule = (c) =>
  c.timetable.kind === 'partTime' ? notice(c, 'partTimeLaNotice', 'the part-time timetable') : [];

/** FLX-3: flexi-schooling is reported to the local authority "as its procedures ask". School policy, no statutory reference. */
export const flexiLaNotice: TimetableRule = (c) =>
  c.timetable.kind === 'flexiSchooling' ? notice(c, 'flexiLaNotice', 'the flexi-schooling') : [];

/** Counted from the decision; from the first day where nobody recorded one. */
function notice(c: TimetableCase, kind: 'partTimeLaNotice' | 'flexiLaNotice', what: string): Duty[] {
  const { decision, startsOn } = c.timetable;
  const from = decision === undefined ? startsOn : decision.on;
  if (from === undefined || decision?.agreed === false) return [];
  const { value, source } = c.facts.policy.segmentOn('tellLaInSchoolDays', from);
  const dueOn = schoolDaysAfter(c, from, Number(value));
  const line = kind === 'partTimeLaNotice' ? provisions.PTT3 : provisions.FLX3;
  const since = decision === undefined ? `starts on ${dateInWords(from)}` : `was agreed on ${dateInWords(from)}`;
  const duty = timetableDuty(c, {
    kind,
    dueOn,
    citation: line,
    basis: source,
    words: () => ({
      say: `Tell the local authority of ${what} of ${c.forename}, as its procedures ask.`,
      because:
        dueOn === undefined
          ? `For ${c.name} ${what} ${since}, but the calendar does not reach the day by which the local authority is told; tell it now, and add the terms.`
          : `For ${c.name} ${what} ${since}; the local authority is told by ${dateInWords(dueOn)}.`,
      steps: [
        `For ${c.name} ${what} ${since}.`,
        `The local authority is told within ${countOf(Number(value), 'school day')} (${source}, ${line.id}).`,
        ...(dueOn === undefined ? [] : [`Counted in school days, that makes ${dateInWords(dueOn)}.`]),
        ...undecided(c),
      ],
    }),
  });
  return [duty];
}
