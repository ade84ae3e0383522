import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { Pupil } from '../../pupil.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import { type DateText, weekSlots } from '../../session.ts';
import type { Timetable } from '../../timetable.ts';
import { addDays } from '../../week.ts';
import { countOf, dateInWords } from '../../words.ts';
import { mayApprovePartTime } from '../approve/mayApprovePartTime.ts';
import { partTimeConditions } from './partTimeConditions.ts';

export type PartTimeFacts = Pick<SchoolFacts, 'policy' | 'pupils' | 'school' | 'staff'>;

/**
 * May this part-time timetable stand, and why not (PTT-0, PTT-1, PTT-2). Nothing for flexi-schooling. A condition that nobody has answered is
 * unclear. School policy; the passage of the attendance guidance was not read.
 */
export function partTimeFindings(timetable: Timetable, facts: PartTimeFacts, on: DateText): Finding[] {
  if (timetable.kind !== 'partTime') return [];
  const pupil: Pupil | undefined = facts.pupils.get(timetable.pupilKey);
  return [
    isPartTime(timetable),
    notForBehaviour(timetable),
    hasEnd(timetable, facts),
    hasReason(timetable),
    isApproved(timetable, facts, on),
    ...partTimeConditions(timetable, pupil, facts, on),
  ];
}

/** PTT-0: "A minor adjustment (minutes late or early, a few lessons for an intervention) is not a part-time timetable." */
function isPartTime({ sessionsInSchool }: Timetable): Finding {
  const { met, unclear } = answer('Is it a part-time timetable at all?', provisions.PTT0);
  const facts = { sessionsInSchool };
  return sessionsInSchool >= weekSlots.length
    ? unclear(
        'Every session of the week is in school. A minor adjustment, minutes or a few lessons, is not a part-time timetable and needs no record here.',
        facts,
      )
    : met(`${countOf(sessionsInSchool, 'session')} of ${weekSlots.length} a week in school.`, facts);
}

/** PTT-1: "never to manage behaviour". */
function notForBehaviour({ isForBehaviour }: Timetable): Finding {
  const { met, notMet, unclear } = answer('Is it for something other than behaviour?', provisions.PTT1);
  if (isForBehaviour === undefined)
    return unclear('It is not said whether the timetable is to manage behaviour. Answer it before it begins.');
  return isForBehaviour
    ? notMet('A part-time timetable is never used to manage behaviour. End it, and plan support or a placement instead.')
    : met('It is not to manage behaviour.');
}

/** PTT-1: "shortest time, end date by which the pupil is full time". */
function hasEnd({ startsOn, endsOn }: Timetable, { policy }: PartTimeFacts): Finding {
  const { met, notMet, unclear } = answer('Is there an end by which the pupil is full time?', provisions.PTT1);
  if (endsOn === undefined) return notMet('There is no day by which the pupil is full time again. Agree one before it begins.');
  if (startsOn === undefined) return unclear(`It ends on ${dateInWords(endsOn)}; its first day is not recorded.`, { endsOn });
  const facts = { startsOn, endsOn };
  if (endsOn < startsOn)
    return notMet(`It ends on ${dateInWords(endsOn)}, before it starts on ${dateInWords(startsOn)}. Correct one of them.`, facts);
  const { value, source } = policy.segmentOn('partTimeLongestInWeeks', startsOn);
  const weeks = Number(value);
  return endsOn >= addDays(startsOn, weeks * 7)
    ? unclear(
        `From ${dateInWords(startsOn)} to ${dateInWords(endsOn)} is longer than ${countOf(weeks, 'week')} (${source}). It is for the shortest time: say why it must be so long.`,
        facts,
      )
    : met(`From ${dateInWords(startsOn)} to ${dateInWords(endsOn)}, no longer than ${countOf(weeks, 'week')}.`, facts);
}

/** PTT-1: "Only in very exceptional circumstances". */
function hasReason({ reason }: Timetable): Finding {
  const { met, unclear } = answer('Are the exceptional circumstances written down?', provisions.PTT1);
  return reason.trim() === ''
    ? unclear('The reason is not recorded. A part-time timetable is only for very exceptional circumstances: say which.')
    : met(`The reason: ${reason.trim()}.`);
}

/** PTT-2, REF-6: "approved by headteacher or AP lead", as the policy says. */
function isApproved({ decision, startsOn }: Timetable, facts: PartTimeFacts, on: DateText): Finding {
  const { met, notMet, unclear } = answer('Is it approved?', provisions.PTT2);
  if (decision === undefined) {
    return startsOn !== undefined && startsOn <= on
      ? notMet(`It began on ${dateInWords(startsOn)} and is not approved. Decide on it now.`)
      : unclear('It waits for approval. It may not begin before.');
  }
  const when = `${decision.by.name} on ${dateInWords(decision.on)}`;
  if (!decision.agreed) return notMet(`It was refused by ${when}: the pupil is full time.`);
  const right = mayApprovePartTime({ personId: decision.by.personId }, facts, decision.on);
  return right.outcome === 'met' ? met(`Approved by ${when}.`) : unclear(`Approved by ${when}. ${right.because}`);
}
