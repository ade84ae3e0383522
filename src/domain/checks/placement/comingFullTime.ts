import { isOfCompulsoryAge } from '../../compulsoryAge.ts';
import type { Placement } from '../../placement.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import { isFullTime } from '../provider/fullTime.ts';
import type { FullTimeCount } from '../provider/pupilsCounted.ts';
import { sessionsAtProvider } from '../weekHasSessions.ts';

/**
 * The pupil of a proposal as one who is about to come full time, so that the registration test refuses the placement that would reach a limit
 * and not the day after it. Undefined for an approved one: the trust's count has it already.
 */
export function comingFullTime(
  { decision, pupilKey, week, startsOn }: Placement,
  { pupils, policy }: Pick<SchoolFacts, 'pupils' | 'policy'>,
): FullTimeCount | undefined {
  const pupil = pupils.get(pupilKey);
  const isNew = decision.status === 'proposed' || decision.status === 'sentBack';
  if (!isNew || pupil === undefined || !isOfCompulsoryAge(pupil.dateOfBirth, startsOn)) return undefined;
  if (!isFullTime(sessionsAtProvider(week), policy, startsOn)) return undefined;
  return {
    fullTimePupils: 1,
    fullTimeLookedAfter: pupil.isLookedAfter ? 1 : 0,
    fullTimeWithEhcPlan: pupil.senStatus === 'ehcp' ? 1 : 0,
    fullTimeWithSenSupport: pupil.senStatus === 'senSupport' ? 1 : 0,
  };
}
