import { isFullTime } from './checks/provider/fullTime.ts';
import { sessionsAtProvider } from './checks/weekHasSessions.ts';
import { isOfCompulsoryAge } from './compulsoryAge.ts';
import { stageOf } from './placementStage.ts';
import type { ProviderUse } from './providerCheck.ts';
import type { Pupil } from './pupil.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { DateText } from './session.ts';

type Count = Omit<ProviderUse, 'providerKey' | 'schoolsCounted' | 'schoolsMissing' | 'bySchool'>;
/** One school's pupils at each provider on a day; by the provider's key. */
export type SchoolUse = ReadonlyMap<string, Count>;

const nobody: Count = {
  pupils: 0,
  fullTimePupils: 0,
  fullTimeLookedAfter: 0,
  fullTimeWithEhcPlan: 0,
  fullTimeWithSenSupport: 0,
};

/**
 * How many of a school's pupils are at each provider on a day, and how many of them for so many sessions a week that it is full time by
 * the hours guide in force (PRO-2). Counted are pupils of compulsory school age with an approved placement that runs on that day; two
 * placements of a pupil at one provider are added up. A pupil whom the records do not know is counted too, without flags.
 */
export function schoolUse(
  { placements, pupils, policy }: Pick<SchoolFacts, 'placements' | 'pupils' | 'policy'>,
  on: DateText,
): SchoolUse {
  const sessions = new Map<string, { readonly providerKey: string; readonly pupilKey: string; count: number }>();
  for (const placement of placements) {
    const { pupilKey, providerKey, week } = placement;
    const pupil = pupils.get(pupilKey);
    if (stageOf(placement, on) !== 'running' || (pupil !== undefined && !isOfCompulsoryAge(pupil.dateOfBirth, on))) continue;
    const found = sessions.get(`${providerKey}|${pupilKey}`) ?? { providerKey, pupilKey, count: 0 };
    found.count += sessionsAtProvider(week);
    sessions.set(`${providerKey}|${pupilKey}`, found);
  }

  const use = new Map<string, Count>();
  for (const { providerKey, pupilKey, count } of sessions.values()) {
    const counted = withPupil(use.get(providerKey) ?? nobody, pupils.get(pupilKey), isFullTime(count, policy, on));
    use.set(providerKey, counted);
  }
  return use;
}

function withPupil(count: Count, pupil: Pupil | undefined, isFullTime: boolean): Count {
  const one = (is: boolean | undefined): number => (isFullTime && is === true ? 1 : 0);
  return {
    pupils: count.pupils + 1,
    fullTimePupils: count.fullTimePupils + one(true),
    fullTimeLookedAfter: count.fullTimeLookedAfter + one(pupil?.isLookedAfter),
    fullTimeWithEhcPlan: count.fullTimeWithEhcPlan + one(pupil?.senStatus === 'ehcp'),
    fullTimeWithSenSupport: count.fullTimeWithSenSupport + one(pupil?.senStatus === 'senSupport'),
  };
}

/**
 * The schools' counts put together: every provider named gets one, also when nobody is there, so that "nobody" and "not counted" stay
 * apart. `schoolsMissing`: schools whose records could not be read.
 */
export function trustUse(
  providerKeys: Iterable<string>,
  schools: readonly SchoolUse[],
  schoolsMissing: number,
): ReadonlyMap<string, ProviderUse> {
  const all = new Set([...providerKeys, ...schools.flatMap((school) => [...school.keys()])]);
  return new Map(Array.from(all, (providerKey) => [providerKey, useOf(providerKey, schools, schoolsMissing)]));
}

function useOf(providerKey: string, schools: readonly SchoolUse[], schoolsMissing: number): ProviderUse {
  const sum = (of: keyof Count): number => schools.reduce((total, school) => total + (school.get(providerKey) ?? nobody)[of], 0);
  return {
    providerKey,
    pupils: sum('pupils'),
    fullTimePupils: sum('fullTimePupils'),
    fullTimeLookedAfter: sum('fullTimeLookedAfter'),
    fullTimeWithEhcPlan: sum('fullTimeWithEhcPlan'),
    fullTimeWithSenSupport: sum('fullTimeWithSenSupport'),
    schoolsCounted: schools.length,
    schoolsMissing,
  };
}
