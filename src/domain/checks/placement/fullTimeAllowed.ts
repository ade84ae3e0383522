import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { Placement } from '../../placement.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import { countOf } from '../../words.ts';
import { sharingDays, slotsWhere } from './weekOfPupil.ts';

/**
 * REF-14: "A profile may allow AP part time only, with the rest of the week successfully in school." All providers of the pupil in the same
 * weeks count together. School policy, no statutory reference.
 */
export function fullTimeAllowed(
  placement: Placement,
  { placements, policy }: Pick<SchoolFacts, 'placements' | 'policy'>,
): Finding {
  const { met, notMet } = answer('May the pupil be at providers for this much of the week?', provisions.REF14);
  const together = [placement, ...sharingDays(placement, placements)];
  const atSchool = slotsWhere('school', together).length;
  const facts = { atProviders: slotsWhere('provider', together).length, atSchool };
  const { value: isAllowed, source } = policy.segmentOn('fullTimeAllowed', placement.startsOn);
  if (isAllowed === true) return met(`The policy allows alternative provision for the whole week (${source}).`, facts);
  if (atSchool > 0) return met(`The pupil is at school for ${countOf(atSchool, 'session')} a week.`, facts);
  return notMet(
    `The policy allows alternative provision for part of the week only (${source}), and no session of the week is at school. Leave at least one session at school.`,
    facts,
  );
}
