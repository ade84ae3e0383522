import { answer } from '../answer.ts';
import type { CaseKind, CaseRecord } from '../caseFile/caseRecord.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import type { Role } from '../staff.ts';
import { holdsOneOf, type Person, type Workplace } from './rolesThatMay.ts';

/** What somebody answers for by name is taken back by that office alone. */
const owners: Partial<Record<CaseKind, Role>> = { override: 'headteacher' };

/** What a decision was made with stays: it is undone by another decision, not by taking its record back. */
const decisions: readonly CaseKind[] = ['approved', 'governingBodyDecided', 'datesChanged'];

/** Whether a person may take back a record of the case file: whoever made it, otherwise the AP lead, or the headteacher for what only they decide. */
export function mayTakeBackCase(person: Person, { what, by }: Pick<CaseRecord, 'what' | 'by'>, at: Workplace): Finding {
  const action = 'take back a record that somebody else made';
  if (decisions.includes(what.kind))
    return answer(`May this person ${action}?`, provisions.PPL3).notMet(
      'A decision is not taken back. Withdraw or end the placement, change its dates, or propose it anew.',
    );
  if (by.personId === person.personId) return answer(`May this person ${action}?`, provisions.PPL3).met(`${by.name} made it.`);
  return holdsOneOf({ roles: [owners[what.kind] ?? 'apLead'], action, provision: provisions.PPL3 }, person, at);
}
