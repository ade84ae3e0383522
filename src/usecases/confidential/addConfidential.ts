import type { ConfidentialAdd } from '#records/confidential/confidential.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

/** Adds to the safeguarding records as the person. Nothing of it goes to Audit or to the rounds. */
export async function addConfidential(
  desk: Desk,
  schoolKey: string,
  rows: readonly ConfidentialAdd[],
): Promise<Outcome<{ readonly key: string }>> {
  const answer = await desk.confidential.add(schoolKey, rows);
  return answer === 'closed' ? refuse.bySharePoint('these records') : done({ key: rows[0]?.value.key ?? '' });
}
