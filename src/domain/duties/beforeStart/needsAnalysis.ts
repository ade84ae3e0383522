import { provisions } from '../../law.ts';
import type { PlacementReason } from '../../placement.ts';
import type { PlacementCase } from '../placementCase.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { firstDayInWords, hasEhcPlan, pupilName } from './whoIsWho.ts';

/** Reasons that are about behaviour: they need evidence of what was tried before. */
const aboutBehaviour: readonly PlacementReason[] = ['behaviour', 'suspension', 'riskOfPermanentExclusion'];

/**
 * REF-2: "needs analysis (academic, social, pastoral; SEND and SEMH assessed early), interventions already tried". School policy, no
 * statutory reference.
 */
export const needsAnalysis = onceBeforeStart({
  kind: 'needsAnalysis',
  citation: provisions.REF2,
  say: (c) => `Record what ${pupilName(c)} needs and what was tried before ${c.name()}.`,
  because: (c) => `${firstDayInWords(c)}, and ${askedBecause(c)}.`,
});

function askedBecause(c: PlacementCase): string {
  if (c.placement.arrangement === 'offSiteDirection' || aboutBehaviour.includes(c.placement.reason))
    return 'a placement for behaviour needs evidence of the interventions tried before';
  if (hasEhcPlan(c)) return `what ${pupilName(c)}’s EHC plan asks for is part of the needs analysis`;
  if (c.pupil?.senStatus === 'senSupport') return `what ${pupilName(c)} needs as a pupil with SEN support is assessed first`;
  return `what ${pupilName(c)} needs, and how progress will be seen, is worked out first`;
}
