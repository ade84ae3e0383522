import { answer } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import type { Placement } from '../placement.ts';
import type { DateText } from '../session.ts';
import { dateInWords } from '../words.ts';

/**
 * Nothing starts unapproved (REF-6). A start that has passed while the placement is undecided is unclear, not refused: a school that
 * begins to use Alongside enters placements that run already.
 */
export function startIsAhead(placement: Pick<Placement, 'startsOn' | 'decision'>, today: DateText): Finding {
  const { met, unclear } = answer('Is it approved before it starts?', provisions.REF6);
  const facts = { startsOn: placement.startsOn, today };
  if (placement.decision.status === 'approved') return met('The placement is approved.', facts);
  if (today <= placement.startsOn) return met(`The start, ${dateInWords(placement.startsOn)}, has not passed.`, facts);
  return unclear(
    `The start, ${dateInWords(placement.startsOn)}, has passed and the placement is not approved. Nothing may start unapproved: check that the pupil is not there yet.`,
    facts,
  );
}
