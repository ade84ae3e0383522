import type { Pupil } from './pupil.ts';

/** What an adult must know of a pupil at a glance, in words, the most serious first (PUP-2). */
export function pupilFlags(pupil: Pupil): string[] {
  return [
    pupil.hasProtectionPlan ? 'Protection plan' : '',
    pupil.isLookedAfter ? 'Looked after' : '',
    pupil.hasSocialWorker ? 'Social worker' : '',
    pupil.hasYouthJusticeWorker ? 'Youth-justice worker' : '',
    pupil.isMarkedVulnerable ? 'Look for first' : '',
    pupil.senStatus === 'ehcp' ? 'EHC plan' : '',
    pupil.senStatus === 'senSupport' ? 'SEN support' : '',
    pupil.isEligibleForFreeSchoolMeals ? 'Free school meals' : '',
  ].filter((flag) => flag !== '');
}

/**
 * Whom to look for first when whereabouts are unknown, and who is chased on the shorter ladder: with a protection plan, looked after, with a
 * social worker or a youth-justice worker, with an EHC plan, or marked so by the school. School policy, no statutory reference.
 */
export const isVulnerable = (pupil: Pupil): boolean =>
  pupil.hasProtectionPlan ||
  pupil.isLookedAfter ||
  pupil.hasSocialWorker ||
  pupil.hasYouthJusticeWorker ||
  pupil.isMarkedVulnerable ||
  pupil.senStatus === 'ehcp';
