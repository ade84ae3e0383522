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
 * after it: its own pupil, and the school's pupils who are approved to come to that provider while it runs. A pupil's placements there are
 * added up; whoever is full time there on the day is in the trust's count already. A pupil whom the records do not know is of compulsory
 * school age, as in that count. Undefined where its own pupil is no newcomer.
 */
export function comingFullTime(placement: Placement, facts: Facts, on: DateText): FullTimeCount | undefined {
  if (!['proposed', 'sentBack', 'approved'].includes(stageOf(placement, on))) return undefined;
  const others = facts.placements.filter(
    (other) =>
      other.key !== placement.key &&
      other.providerKey === placement.providerKey &&
      ['running', 'approved'].includes(stageOf(other, on)),
  );
  const days = daysOfChange(placement, others);
  const comes = (pupilKey: string): boolean => {
    const own = [placement, ...others].filter((one) => one.pupilKey === pupilKey);
    const running = own.filter((one) => stageOf(one, on) === 'running');
    return !isFullOn(running, facts, on) && days.some((day) => isFullOn(own, facts, day));
  };
  if (!comes(placement.pupilKey)) return undefined;

  const newcomers = [placement, ...others.filter((other) => stageOf(other, on) === 'approved')];
  const pupilKeys = new Set(newcomers.map(({ pupilKey }) => pupilKey));
  const coming = [...pupilKeys].filter(comes).map((key) => facts.pupils.get(key));
  const count = (is: (pupil: (typeof coming)[number]) => boolean): number => coming.filter(is).length;
  return {
    fullTimePupils: coming.length,
    fullTimeLookedAfter: count((pupil) => pupil?.isLookedAfter === true),
    fullTimeWithEhcPlan: count((pupil) => pupil?.senStatus === 'ehcp'),
    fullTimeWithSenSupport: count((pupil) => pupil?.senStatus === 'senSupport'),
  };
}

/** The days of a placement on which a week there may grow: its first, and those on which another begins. */
function daysOfChange(placement: Placement, others: readonly Placement[]): DateText[] {
  const later = others.map(({ startsOn }) => startsOn).filter((day) => placement.startsOn < day && day <= lastDayOf(placement));
  return [placement.startsOn, ...later];
}

/** Whether one pupil's placements at a provider are full time together on a day, and the pupil is then of compulsory school age. */
function isFullOn(own: readonly Placement[], { pupils, policy }: Facts, day: DateText): boolean {
  const there = own.filter((one) => one.startsOn <= day && day <= lastDayOf(one));
  const pupil = pupils.get(there[0]?.pupilKey ?? '');
  if (pupil !== undefined && !isOfCompulsoryAge(pupil.dateOfBirth, day)) return false;
  const sessions = there.reduce((sum, { week }) => sum + sessionsAtProvider(week), 0);
  return isFullTime(sessions, policy, day);
}
