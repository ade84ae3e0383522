import type { Finding } from '../finding.ts';
import { holdsRight, type Person, type Workplace } from './rolesThatMay.ts';

/** Whether a person may import pupils: the AP lead. The roles are those of the school's Staff list. */
export const mayImportPupils = (person: Person, at: Workplace): Finding => holdsRight('importPupils', person, at);
