import type { Finding } from '../finding.ts';
import { holdsRight, type Person, type Workplace } from './rolesThatMay.ts';

/** Whether a person may make the commissioning agreement: the AP lead. The roles are those of the school's Staff list. */
export const mayMakeAgreement = (person: Person, at: Workplace): Finding => holdsRight('makeAgreement', person, at);
