import type { Finding } from '../finding.ts';
import { holdsRight, type Person, type Workplace } from './rolesThatMay.ts';

/** Whether a person may withdraw a placement that has not begun: the AP lead. The roles are those of the school's Staff list. */
export const mayWithdraw = (person: Person, at: Workplace): Finding => holdsRight('withdraw', person, at);
