import { answer } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import { londonTime } from '../londonTime.ts';
import type { Placement } from '../placement.ts';
import { shortDate } from '../words.ts';
import { holdsRight, type Person, type Workplace } from './rolesThatMay.ts';

/** Whether a person may approve this placement or send it back (REF-6): the headteacher, while it waits for a decision. */
export function mayApprove(person: Person, placement: Pick<Placement, 'decision'>, at: Workplace): Finding {
  const right = holdsRight('approve', person, at);
  return right.outcome === 'met' ? waitsForDecision(placement) : right;
}

const decidedWords = { approved: 'approved', sentBack: 'sent back', withdrawn: 'withdrawn', ended: 'ended' } as const;

/** Whether a placement still waits for its decision; if not, who decided what and when. */
export function waitsForDecision(placement: Pick<Placement, 'decision'>): Finding {
  const { met, notMet } = answer('Does the placement wait for a decision?', provisions.REF6);
  if (placement.decision.status === 'proposed') return met('The placement waits for the headteacher.');
  const { status, decided } = placement.decision;
  return notMet(`The placement was ${decidedWords[status]} by ${decided.name} on ${shortDate(londonTime(decided.at).date)}.`);
}
