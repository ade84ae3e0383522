import type { Duty } from '../duty.ts';
import type { Rulebook } from '../rulebook.ts';

/** What is due after a concern. */
export const safeguardingDuties = (_book: Rulebook): Duty[] => [];
