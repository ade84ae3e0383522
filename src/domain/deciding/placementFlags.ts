import { startFindings } from '../checks/placement/startFindings.ts';
import { pauseFlags } from '../course/pauses.ts';
import { placementCase } from '../duties/placementCase.ts';
import { rulebook } from '../duties/rulebook.ts';
import type { Finding } from '../finding.ts';
import type { Placement } from '../placement.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { shortDate } from '../words.ts';
import { overridesInForce } from './overrides.ts';
import { recordsOfPlacement } from './recordsOfPlacement.ts';
import { isStartAsked, startOf } from './startOf.ts';

const mostNamed = 2;

/** What whoever looks at a placement on a day must see at a glance: that it is not cleared to start, and what a headteacher answers for. */
export const placementFlags = (placement: Placement, facts: SchoolFacts, on: DateText): string[] =>
  facts.caseRecords.length === 0
    ? []
    : [
        ...pauseFlags(placement, on),
        ...notCleared(placement, facts, on),
        ...overridesInForce(facts, placement, on).map(
          ({ given: { by, what } }) => `Override until ${shortDate(what.until)}: ${by.name}`,
        ),
      ];

/** From its first day on a placement whose start nobody confirmed is not cleared to start, and the first reasons are named. */
function notCleared(placement: Placement, facts: SchoolFacts, on: DateText): string[] {
  const records = recordsOfPlacement(facts.caseRecords)(placement.key);
  if (placement.decision.status !== 'approved' || on < placement.startsOn) return [];
  if (!isStartAsked(placement, records) || startOf(records) !== undefined) return [];
  const open = startFindings(placementCase(rulebook(facts), placement), on).filter(({ outcome }) => outcome === 'notMet');
  const named = open.slice(0, mostNamed).map(nameOf);
  const more = open.length - named.length;
  const why = named.length === 0 ? 'nobody has confirmed it' : `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return [`Not cleared to start: ${why}`];
}

/** `Commissioning agreement`; the question, where a finding has no shorter name. */
const nameOf = ({ question }: Finding): string => question.replace(/^Is it done: /, '').replace(/\?$/, '');
