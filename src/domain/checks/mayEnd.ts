import type { Finding } from '../finding.ts';
import { holdsRight, type Person, type Workplace } from './rolesThatMay.ts';

/** Whether a person may end a placement: the AP lead. The roles are those of the school's Staff list. */
export const mayEnd = (person: Person, at: Workplace): Finding => holdsRight('end', person, at);
