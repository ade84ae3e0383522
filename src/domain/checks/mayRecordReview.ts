import type { Finding } from '../finding.ts';
import { holdsRight, type Person, type Workplace } from './rolesThatMay.ts';

/** Whether a person may record a placement review: the AP lead. The roles are those of the school's Staff list. */
export const mayRecordReview = (person: Person, at: Workplace): Finding => holdsRight('recordReview', person, at);
