import type { Finding } from '../finding.ts';
import { holdsRight, type Person, type Workplace } from './rolesThatMay.ts';

/** Whether a person may plan and record a placement review: the AP lead; a formal one (REV-3) also the headteacher, whose meeting it is. */
export const mayRecordReview = (person: Person, at: Workplace, isFormal = false): Finding =>
  holdsRight(isFormal ? 'recordFormalReview' : 'recordReview', person, at);
