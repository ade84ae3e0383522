import { answer } from '../../../answer.ts';
import type { Finding } from '../../../finding.ts';
import { provisions } from '../../../law.ts';
import { type Placement, type PlacementReason, placementReasonNames } from '../../../placement.ts';

const behaviour: readonly PlacementReason[] = ['behaviour', 'riskOfPermanentExclusion', 'suspension'];
/** Behaviour may be a part of these; only the school knows. */
const maybe: readonly PlacementReason[] = ['mentalHealth', 'nonAttendance', 'sendPersonalisation', 'riskOfNeet'];

/** An off-site direction is made "only to improve behaviour, not as a sanction" (Education Act 2002 section 29A; guidance, paragraph 33). */
export function onlyToImproveBehaviour({ reason }: Pick<Placement, 'reason'>): Finding {
  const { met, notMet, unclear } = answer('Is the off-site direction to improve behaviour?', provisions.offSiteDirection);
  const named = placementReasonNames[reason];
  if (behaviour.includes(reason)) return met(`The reason is behaviour: ${named}.`);
  if (maybe.includes(reason))
    return unclear(
      `An off-site direction is only to improve behaviour, and the reason given is “${named}”. Say how it is to improve behaviour, or arrange it with the parents.`,
    );
  return notMet(
    `An off-site direction is only to improve behaviour, and the reason given is “${named}”. Arrange it with the parents instead.`,
  );
}
