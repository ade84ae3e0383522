/** An off-site direction of the autumn term, with a review planned for Friday 18 December 2026. */
import { aPlacement, aPupil } from '../../builders.ts';

export const direction = aPlacement({ arrangement: 'offSiteDirection', endsOn: '2026-12-18' });
export const withEhcPlan = aPupil({ senStatus: 'ehcp' });
