import type { PlacementRule } from '../placementCase.ts';

/** What the DSL owes for each placement. */
export const safeguardingRules: readonly PlacementRule[] = [];
