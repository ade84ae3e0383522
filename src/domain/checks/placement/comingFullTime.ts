import { isOfCompulsoryAge } from '../../compulsoryAge.ts';
import type { Placement } from '../../placement.ts';
import { lastDayOf, stageOf } from '../../placementStage.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';
import { isFullTime } from '../provider/fullTime.ts';
import type { FullTimeCount } from '../provider/pupilsCounted.ts';
import { sessionsAtProvider } from '../weekHasSessions.ts';

type Facts = Pick<SchoolFacts, 'pupils' | 'policy' | 'placements'>;

/**
 * Who is about to come full time with a placement, so that the registration test refuses the one that would reach a limit and not the day
 * after it: its own pupil, and the school's pupils who are approved to come to that provider while it runs. Those who are there on the day
 * are in the trust's count already. Undefined where its own pupil is no newcomer.
 */
export function comingFullTime(placement: Placement, facts: Facts, on: DateText): FullTimeCount | undefined {
  if (!comesFullTime(placement, facts, on)) return undefined;
  const others = facts.placements.filter(
    (other) =>
      other.key !== placement.key &&
      other.pupilKey !== placement.pupilKey &&
      other.providerKey === placement.providerKey &&
      other.decision.status === 'approved' &&
      other.startsOn <= lastDayOf(placement) &&
      placement.startsOn <= lastDayOf(other) &&
      comesFullTime(other, facts, on),
  );
  const pupilKeys = new Set([placement, ...others].map(({ pupilKey }) => pupilKey));
  const coming = [...pupilKeys].map((key) => facts.pupils.get(key));
  const count = (is: (pupil: (typeof coming)[number]) => boolean): number => coming.filter(is).length;
  return {
    fullTimePupils: coming.length,
    fullTimeLookedAfter: count((pupil) => pupil?.isLookedAfter === true),
    fullTimeWithEhcPlan: count((pupil) => pupil?.senStatus === 'ehcp'),
    fullTimeWithSenSupport: count((pupil) => pupil?.senStatus === 'senSupport'),
  };
}

/** Not there yet on the day, of compulsory school age, for so many sessions that it is full time. */
function comesFullTime(placement: Placement, { pupils, policy }: Facts, on: DateText): boolean {
  const { pupilKey, week, startsOn } = placement;
  const pupil = pupils.get(pupilKey);
  const isToCome = ['proposed', 'sentBack', 'approved'].includes(stageOf(placement, on));
  if (!isToCome || pupil === undefined || !isOfCompulsoryAge(pupil.dateOfBirth, startsOn)) return false;
  return isFullTime(sessionsAtProvider(week), policy, startsOn);
}
