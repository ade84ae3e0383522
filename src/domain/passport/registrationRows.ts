import { isFullTime } from '../checks/provider/fullTime.ts';
import { latestDeclaration, pupilsCounted, type RegistrationFacts } from '../checks/provider/pupilsCounted.ts';
import { registrationLimits } from '../checks/provider/registrationTest.ts';
import { sessionsAtProvider } from '../checks/weekHasSessions.ts';
import { isOfCompulsoryAge } from '../compulsoryAge.ts';
import { stageOf } from '../placementStage.ts';
import type { Provider } from '../provider.ts';
import { fullName } from '../pupil.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { countOf } from '../words.ts';

/** One rule of the registration test with its numbers (PRO-2). */
interface RegistrationRow {
  readonly who: string;
  /** Undefined: nobody has counted, or nobody has declared. */
  readonly ofTrust: number | undefined;
  readonly declared: number | undefined;
  readonly all: number;
  readonly limit: number;
  readonly source: string;
  readonly outcome: 'met' | 'notMet' | 'unclear';
  readonly say: string;
}

const groups = {
  registrationPupils: 'Pupils of compulsory school age',
  registrationLookedAfter: 'Looked-after pupils',
  registrationEhcPlan: 'Pupils with an EHC plan',
  registrationSenSupport: 'Pupils with SEN support',
} as const;

/**
 * Who is counted by which rule, in full-time education at one provider; a rule that is not in force is left out. None is met while the
 * registration test itself would ask somebody: what the provider declared too long ago says nothing of today.
 */
export function registrationRows(
  provider: Pick<Provider, 'key' | 'name'>,
  facts: RegistrationFacts,
  on: DateText,
): RegistrationRow[] {
  const use = facts.providerUse.get(provider.key);
  const declared = latestDeclaration(facts.providerDeclarations, provider.key, on);
  const isKnown = pupilsCounted(provider, facts, on).missing.length === 0;
  return registrationLimits.flatMap(({ rule, of }) => {
    const limit = facts.policy.on(rule, on);
    const { source } = facts.policy.segmentOn(rule, on);
    if (limit <= 0) return [];
    const all = (use?.[of] ?? 0) + (declared?.[of] ?? 0);
    const left = limit - all;
    const outcome = left <= 0 ? 'notMet' : isKnown ? 'met' : 'unclear';
    const say = {
      notMet: 'The limit is reached: it must be registered as a school.',
      met: `${left === 1 ? 'One more would reach the limit' : `${left} more would reach the limit`}.`,
      unclear: `At least ${all}; not everybody is counted.`,
    }[outcome];
    return [{ who: groups[rule], ofTrust: use?.[of], declared: declared?.[of], all, limit, source, outcome, say }];
  });
}

/** A pupil of the school who is at the provider now, and whether the pupil counts for the test. */
interface CountedPupil {
  readonly name: string;
  readonly isCounted: boolean;
  readonly why: string;
}

/** The school's own pupils at a provider on a day, who of them counts and why; pupils of other schools are known as numbers only. */
export function countedHere(
  providerKey: string,
  { placements, pupils, policy }: Pick<SchoolFacts, 'placements' | 'pupils' | 'policy'>,
  on: DateText,
): CountedPupil[] {
  const sessions = new Map<string, number>();
  for (const placement of placements) {
    if (placement.providerKey !== providerKey || stageOf(placement, on) !== 'running') continue;
    sessions.set(placement.pupilKey, (sessions.get(placement.pupilKey) ?? 0) + sessionsAtProvider(placement.week));
  }
  const perSession = policy.on('hoursInSession', on);
  return Array.from(sessions, ([pupilKey, count]) => {
    const pupil = pupils.get(pupilKey);
    const isOfAge = pupil === undefined || isOfCompulsoryAge(pupil.dateOfBirth, on);
    const isFull = isFullTime(count, policy, on);
    const week = `${countOf(count, 'session')} a week, ${countOf(count * perSession, 'hour')}`;
    const also = [
      ...(pupil?.isLookedAfter ? ['looked after'] : []),
      ...(pupil?.senStatus === 'ehcp' ? ['EHC plan'] : []),
      ...(pupil?.senStatus === 'senSupport' ? ['SEN support'] : []),
    ].join(', ');
    return {
      name: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
      isCounted: isOfAge && isFull,
      why: !isOfAge
        ? `Not of compulsory school age; ${week}.`
        : `${week}: ${isFull ? 'full time' : `less than the guide of ${policy.on('fullTimeHours', on)} hours`}${also === '' ? '' : `; ${also}`}.`,
    };
  }).sort((one, other) => Number(other.isCounted) - Number(one.isCounted) || one.name.localeCompare(other.name, 'en-GB'));
}
