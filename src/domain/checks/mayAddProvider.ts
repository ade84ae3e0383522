import type { Finding } from '../finding.ts';
import { holdsRight, type Person, type Workplace } from './rolesThatMay.ts';

/** Whether a person may add a provider: the AP lead. The roles are those of the school's Staff list. */
export const mayAddProvider = (person: Person, at: Workplace): Finding => holdsRight('addProvider', person, at);
