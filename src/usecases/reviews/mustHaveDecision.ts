import type { ReviewParty } from '#domain/reviews/reviewParties.ts';
import type { OpenReview } from './openReview.ts';

/** NOT-2: who must have the decision in writing: those who were to be invited. Only of an off-site direction; elsewhere it is good practice. */
export const mustHaveDecision = ({ placement, c }: Pick<OpenReview, 'placement' | 'c'>): ReviewParty[] =>
  placement.arrangement !== 'offSiteDirection' ? [] : c.pupil?.senStatus === 'ehcp' ? ['parent', 'la'] : ['parent'];
