import type { Decision } from './decision.ts';
import type { Placement } from './placement.ts';
import { fullName } from './pupil.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { DecisionNews } from './sheet.ts';

/** What the person who proposed is told; undefined for decisions that are no news to that person (withdrawn, ended). */
export function decisionNews(
  decision: Decision,
  placement: Placement,
  facts: Pick<SchoolFacts, 'school' | 'pupils' | 'providers'>,
): DecisionNews | undefined {
  if (decision.decision !== 'approved' && decision.decision !== 'sentBack') return undefined;
  const pupil = facts.pupils.get(placement.pupilKey);
  return {
    schoolKey: facts.school.key,
    placementKey: placement.key,
    pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    providerName: facts.providers.get(placement.providerKey)?.name ?? 'A provider no longer in the list',
    startsOn: placement.startsOn,
    decision: decision.decision,
    by: decision.decided,
    reason: decision.reason,
  };
}
