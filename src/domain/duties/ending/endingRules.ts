import type { PlacementRule } from '../placementCase.ts';

/** What is due at and after the end of a placement. */
export const endingRules: readonly PlacementRule[] = [];
