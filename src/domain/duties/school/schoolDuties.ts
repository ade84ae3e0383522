import type { Duty } from '../duty.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Moment } from '../standing.ts';

/** What the school owes itself. */
export const schoolDuties = (_book: Rulebook, _moment: Moment): Duty[] => [];
