import type { Finding } from '../../finding.ts';
import type { Placement } from '../../placement.ts';
import { ruleOf } from '../../policy/rules.ts';
import { valueInWords } from '../../policy/value.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';
import { holdsRight, type Person, type Workplace } from '../rolesThatMay.ts';
import { deputyNote } from './deputyNote.ts';

/**
 * Whether a person may approve a placement (REF-6): the headteacher. Where the policy leaves an off-site direction to the governing body,
 * the headteacher records what it decided, and the sentence says so.
 */
export function mayApprove(
  person: Person,
  { arrangement }: Pick<Placement, 'arrangement'>,
  at: Workplace & Pick<SchoolFacts, 'policy'>,
  on: DateText,
): Finding {
  const finding = holdsRight('approve', person, at);
  if (finding.outcome !== 'met') return { ...finding, because: `${finding.because}${deputyNote(at, on)}` };
  const { value: approver, source } = at.policy.segmentOn('approverOfOffSiteDirection', on);
  if (arrangement !== 'offSiteDirection' || approver !== 'governingBody') return finding;
  const who = valueInWords(ruleOf('governingBodyMeans'), at.policy.on('governingBodyMeans', on)).toLowerCase();
  return {
    ...finding,
    because: `${finding.because} The governing body approves an off-site direction (${source}; here: ${who}). Record its decision: who decided, on which day, and where the minute is.`,
    facts: { ...finding.facts, decidedBy: 'governingBody' },
  };
}
