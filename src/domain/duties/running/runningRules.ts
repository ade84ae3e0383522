import type { PlacementRule } from '../placementCase.ts';
import { contact } from './contact.ts';
import { visit } from './visit.ts';

/** What is due while a placement runs. */
export const runningRules: readonly PlacementRule[] = [visit, contact];
