import type { Duty } from '../duty.ts';
import type { Rulebook } from '../rulebook.ts';

/** What is due for pupils: suspensions, part-time timetables, flexi-schooling. */
export const pupilDuties = (_book: Rulebook): Duty[] => [];
