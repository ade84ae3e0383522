import { londonTime } from '#domain/londonTime.ts';
import type { Placement } from '#domain/placement.ts';
import type { Signature } from '#domain/staff.ts';
import { dateInWords, timeInWords } from '#domain/words.ts';

/** `on Monday 23 November 2026 at 8.31am`, London. */
export const momentInWords = (at: Signature['at']): string => `on ${dateInWords(londonTime(at).date)} at ${timeInWords(at)}`;

const verbs = { approved: 'approved it', sentBack: 'sent it back', withdrawn: 'withdrew it', ended: 'ended it' } as const;

/** Why a person's view of a placement is out of date: who did what to it, and when, and what to do. */
export function movedOn({ decision, proposed, revision }: Placement): string {
  if (decision.status === 'proposed') {
    return `${proposed.name} changed this proposal ${momentInWords(proposed.at)}; it is now proposal ${revision}. Read it again before you go on.`;
  }
  const { status, decided } = decision;
  const what = verbs[status].replace(/\bit\b/, 'this placement');
  return `${decided.name} ${what} ${momentInWords(decided.at)}. Open the placement to see it as it is now.`;
}
