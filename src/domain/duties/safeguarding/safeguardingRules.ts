import type { PlacementRule } from '../placementCase.ts';
import { chronology } from './chronology.ts';

/** What the DSL owes for each placement. */
export const safeguardingRules: readonly PlacementRule[] = [chronology];
