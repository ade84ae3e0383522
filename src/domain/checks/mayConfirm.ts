import type { Finding } from '../finding.ts';
import { holdsRight, type Person, type Workplace } from './rolesThatMay.ts';

/** Whether a person may confirm attendance for this school (ATT-2): the attendance officer. The roles are those of the school's Staff list. */
export const mayConfirm = (person: Person, at: Workplace): Finding => holdsRight('confirm', person, at);
