import { flexiFindings } from '../../checks/placement/flexiFindings.ts';
import { partTimeFindings } from '../../checks/placement/partTimeFindings.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import { timetableKindNames } from '../../timetable.ts';
import { countOf, dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import type { Moment } from '../standing.ts';
import { type TimetableCase, timetableDuty } from './timetableCase.ts';

/**
 * PTT-2 and FLX-2: the conditions of a part-time timetable, and of flexi-schooling, before it starts. Open as long as one of them is not
 * met or nobody has answered it; a refused request asks for nothing. School policy; the passage of the attendance guidance was not read.
 */
export function timetableConditions(c: TimetableCase, { today }: Moment): Duty[] {
  const { timetable, facts } = c;
  const { kind, startsOn, requestedOn, decision } = timetable;
  if (decision?.agreed === false) return [];
  const findings = kind === 'partTime' ? partTimeFindings(timetable, facts, today) : flexiFindings(timetable, facts, today);
  const open = findings.filter(({ outcome }) => outcome !== 'met');
  if (open.length === 0) return [];
  const name = timetableKindNames[kind].toLowerCase();
  // Without a first day the conditions are wanted now: nobody knows how soon the pupil will be at home.
  const from = startsOn ?? requestedOn;
  const dueOn = startsOn === undefined ? undefined : (facts.calendar.schoolDayFrom(startsOn, -1) ?? startsOn);
  return [
    timetableDuty(c, {
      kind: 'timetableConditions',
      dueOn,
      done: null,
      citation: kind === 'partTime' ? provisions.PTT2 : provisions.FLX2,
      words: () => ({
        say: `Settle ${countOf(open.length, 'condition')} of the ${name} of ${c.name} on its page.`,
        because: open[0]?.because ?? '',
        steps: [
          startsOn === undefined
            ? `It was asked for on ${dateInWords(from)}; its first day is not recorded, so nobody can say by when.`
            : `It starts on ${dateInWords(startsOn)}; its conditions are settled by the school day before.`,
          ...open.map(sentenceOf),
        ],
      }),
    }),
  ];
}

const sentenceOf = ({ question, because }: Finding): string => `${question} ${because}`;
