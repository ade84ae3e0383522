import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';
import type { Role } from '../../staff.ts';
import { holdsOneOf, type Person, type Workplace } from '../rolesThatMay.ts';
import { deputyNote } from './deputyNote.ts';

const approvers = {
  headteacher: ['headteacher'],
  headteacherOrApLead: ['headteacher', 'apLead'],
} as const satisfies Record<string, readonly Role[]>;

/** Whether a person may approve a part-time timetable: "the headteacher or the AP lead" (REF-6), or the headteacher alone, as the policy says. */
export function mayApprovePartTime(person: Person, at: Workplace & Pick<SchoolFacts, 'policy'>, on: DateText): Finding {
  const roles = approvers[at.policy.on('approverOfPartTime', on)];
  const finding = holdsOneOf({ roles, action: 'approve a part-time timetable', provision: provisions.REF6 }, person, at);
  return finding.outcome === 'met' ? finding : { ...finding, because: `${finding.because}${deputyNote(at, on)}` };
}
