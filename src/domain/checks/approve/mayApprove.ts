import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { Placement } from '../../placement.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';
import { listInWords } from '../../words.ts';
import { rights } from '../rights.ts';
import { holdersOf, holdsRight, type Person, type Workplace } from '../rolesThatMay.ts';
import { deputyNote } from './deputyNote.ts';
import { governingBodyFor } from './governingBody.ts';

/**
 * Whether a person may approve a placement or send it back (REF-6): the headteacher. Where the policy leaves an off-site direction to the
 * governing body nobody decides in its place: its clerk records what it decided, and the sentence says so.
 */
export function mayApprove(
  person: Person,
  placement: Pick<Placement, 'arrangement' | 'proposed'>,
  at: Workplace & Pick<SchoolFacts, 'policy'>,
  on: DateText,
): Finding {
  const finding = holdsRight('approve', person, at);
  const body = governingBodyFor(placement, at);
  if (body !== undefined && finding.outcome === 'met') {
    const clerks = holdersOf(rights.recordGoverningBody.roles, at.staff);
    const who =
      clerks.length === 0
        ? `The Staff list of ${at.school.name} names no clerk to the governing body; add one there.`
        : `The clerk records the decision with its minute: at ${at.school.name} that is ${listInWords(clerks, 'or')}.`;
    return answer(finding.question, provisions.REF6).notMet(
      `${body.name} decides on an off-site direction (${body.source}), and the headteacher cannot do so in its place. ${who}`,
      { decidedBy: 'governingBody' },
    );
  }
  return finding.outcome === 'met' ? finding : { ...finding, because: `${finding.because}${deputyNote(at, on)}` };
}
