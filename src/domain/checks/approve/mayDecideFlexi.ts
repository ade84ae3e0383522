import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';
import { holdsOneOf, type Person, type Workplace } from '../rolesThatMay.ts';
import { deputyNote } from './deputyNote.ts';

/** Whether a person may decide on flexi-schooling: "decision by the headteacher in writing" (FLX-1). */
export function mayDecideFlexi(person: Person, at: Workplace & Pick<SchoolFacts, 'policy'>, on: DateText): Finding {
  const right = { roles: ['headteacher'], action: 'decide on flexi-schooling', provision: provisions.FLX1 } as const;
  const finding = holdsOneOf(right, person, at);
  return finding.outcome === 'met' ? finding : { ...finding, because: `${finding.because}${deputyNote(at, on)}` };
}
