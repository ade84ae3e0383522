import type { Pupil } from './pupil.ts';

/** What an adult must know of a pupil at a glance, in words, the most serious first (PUP-2). */
export function pupilFlags(pupil: Pupil): string[] {
  return [
    pupil.isLookedAfter ? 'Looked after' : '',
    pupil.hasSocialWorker ? 'Social worker' : '',
    pupil.senStatus === 'ehcp' ? 'EHC plan' : '',
    pupil.senStatus === 'senSupport' ? 'SEN support' : '',
    pupil.isEligibleForFreeSchoolMeals ? 'Free school meals' : '',
  ].filter((flag) => flag !== '');
}

/** Whom to look for first when whereabouts are unknown: looked after, with a social worker, or with an EHC plan. School policy, no statutory reference. */
export const isVulnerable = (pupil: Pupil): boolean => pupil.isLookedAfter || pupil.hasSocialWorker || pupil.senStatus === 'ehcp';
