import type { Duty } from '../duty.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Moment } from '../standing.ts';
import { calendarEnds } from './calendarEnds.ts';
import { contradictions } from './contradictions.ts';
import { policyReview } from './policyReview.ts';
import { roleWithoutHolder } from './roleWithoutHolder.ts';

/** What the school owes itself: records that agree, a calendar that goes on, a policy that is reviewed, and a holder for each role. */
export const schoolDuties = (book: Rulebook, moment: Moment): Duty[] => [
  ...contradictions(book),
  ...calendarEnds(book, moment),
  ...policyReview(book, moment),
  ...roleWithoutHolder(book, moment),
];
