import type { Rulebook } from '../../duties/rulebook.ts';
import type { Finding } from '../../finding.ts';
import { calendarProblems } from './calendarProblems.ts';
import { dutyRecordProblems } from './dutyRecordProblems.ts';
import { placementProblems } from './placementProblems.ts';
import { policyProblems } from './policyProblems.ts';
import { providerProblems } from './providerProblems.ts';
import { pupilRecordProblems } from './pupilRecordProblems.ts';
import { registerProblems } from './registerProblems.ts';
import { reviewProblems } from './reviewProblems.ts';
import { sessionRecordProblems } from './sessionRecordProblems.ts';

/**
 * Records that contradict themselves or each other, each named with what a person does about it. `facts` hold `list`, `record`, `problem`
 * and, where there is one, `other`; the first three together name a finding for good.
 */
export const recordProblems = (book: Rulebook): Finding[] => [
  ...placementProblems(book),
  ...reviewProblems(book),
  ...registerProblems(book),
  ...policyProblems(book),
  ...calendarProblems(book),
  ...dutyRecordProblems(book),
  ...providerProblems(book),
  ...pupilRecordProblems(book),
  ...sessionRecordProblems(book),
];
