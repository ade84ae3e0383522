import type { Duty } from '../duty.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Moment } from '../standing.ts';

/** What is due for sessions and absences. */
export const attendanceDuties = (_book: Rulebook, _moment: Moment): Duty[] => [];
