import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { Placement } from '../../placement.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';
import { type Timetable, timetableKindNames } from '../../timetable.ts';
import { countOf, shortDate } from '../../words.ts';
import { sharingDays, slotsWhere } from './weekOfPupil.ts';

/**
 * ATT-7: "The total offered across places is full time, or there is a recorded reason." A session spent nowhere needs an agreed part-time
 * timetable, or flexi-schooling, for the pupil on that day. Whatever is missing may have been agreed on paper: it is unclear, not refused.
 */
export function fullTimeEntitlement(
  placement: Placement,
  { placements, timetables }: Pick<SchoolFacts, 'placements' | 'timetables'>,
  on: DateText,
): Finding {
  const { met, unclear } = answer('Is the week full time?', provisions.ATT7);
  const count = slotsWhere('nowhere', [placement, ...sharingDays(placement, placements)]).length;
  const facts = { sessionsNowhere: count };
  if (count === 0) return met('Every session of the week is at a provider or at school.', facts);

  const nowhere = `In ${countOf(count, 'session')} a week the pupil is nowhere: that is a part-time timetable.`;
  const ofPupil = timetables.filter(({ pupilKey }) => pupilKey === placement.pupilKey);
  const agreed = ofPupil.find((one) => one.decision?.agreed === true && covers(one, on));
  if (agreed !== undefined) {
    const to = agreed.endsOn === undefined ? '' : ` to ${shortDate(agreed.endsOn)}`;
    return met(
      `In ${countOf(count, 'session')} a week the pupil is nowhere, as agreed (${timetableKindNames[agreed.kind]}${to}).`,
      facts,
    );
  }
  const waiting = ofPupil.find(({ decision, endsOn }) => decision === undefined && (endsOn === undefined || on <= endsOn));
  return unclear(
    waiting === undefined
      ? `${nowhere} Record the reason and the parent’s agreement as a part-time timetable, or fill the sessions.`
      : `${nowhere} One was asked for on ${shortDate(waiting.requestedOn)} and is not decided yet.`,
    facts,
  );
}

const covers = ({ startsOn, endsOn }: Timetable, on: DateText): boolean =>
  startsOn !== undefined && startsOn <= on && (endsOn === undefined || on <= endsOn);
