import type { PlacementRule } from '../placementCase.ts';

/** What is due before a placement starts. */
export const beforeStartRules: readonly PlacementRule[] = [];
