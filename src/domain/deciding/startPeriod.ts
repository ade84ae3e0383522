import type { Placement } from '../placement.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';

/** The first day on which a placement's start may be confirmed: the policy's number of days before its first day. */
export const startableFrom = (
  { startsOn }: Pick<Placement, 'startsOn'>,
  { policy }: Pick<SchoolFacts, 'policy'>,
  today: DateText,
): DateText => addDays(startsOn, -policy.on('startInDays', today));
