import { londonDay } from '../../londonDay.ts';
import type { Placement } from '../../placement.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';

/** What decides instead of the headteacher, and whose policy says so. */
export interface GoverningBody {
  /** As the subject of a sentence: `A committee of the governing body`. */
  readonly name: string;
  readonly source: string;
}

const bodies = {
  wholeBody: 'The whole governing body',
  committee: 'A committee of the governing body',
  namedGovernor: 'A named governor, for the governing body,',
} as const;

/**
 * REF-6: the governing body where the policy on the day of the proposal gives it the decision on an off-site direction; undefined where the
 * headteacher decides.
 */
export function governingBodyFor(
  { arrangement, proposed }: Pick<Placement, 'arrangement' | 'proposed'>,
  { policy }: Pick<SchoolFacts, 'policy'>,
): GoverningBody | undefined {
  if (arrangement !== 'offSiteDirection') return undefined;
  const on = londonDay(proposed.at);
  const { value, source } = policy.segmentOn('approverOfOffSiteDirection', on);
  return value === 'governingBody' ? { name: bodies[policy.on('governingBodyMeans', on)], source } : undefined;
}
