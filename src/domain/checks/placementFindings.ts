import type { Finding } from '../finding.ts';
import type { Placement } from '../placement.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { datesFit } from './datesFit.ts';
import { noOverlap } from './noOverlap.ts';
import { notFirstDayOfYear } from './notFirstDayOfYear.ts';
import { providerIsOpen } from './providerIsOpen.ts';
import { pupilIsKnown } from './pupilIsKnown.ts';
import { siteIsOfProvider } from './siteIsOfProvider.ts';
import { startIsAhead } from './startIsAhead.ts';
import { weekHasSessions, weekIsFullTime } from './weekHasSessions.ts';

export type PlacementFacts = Pick<SchoolFacts, 'pupils' | 'providers' | 'sites' | 'placements' | 'calendar'>;

/**
 * Every check of a placement's content. A `notMet` refuses proposing and approving; an `unclear` is shown and decided by people.
 * A new rule for placements is added to this list and appears in the tab, on the card and in the refusals.
 */
export const placementFindings = (placement: Placement, facts: PlacementFacts, today: DateText): Finding[] => [
  pupilIsKnown(facts.pupils.get(placement.pupilKey)),
  providerIsOpen(facts.providers.get(placement.providerKey)),
  siteIsOfProvider(facts.sites.get(placement.siteKey), placement.providerKey),
  datesFit(placement, facts.calendar),
  startIsAhead(placement, today),
  weekHasSessions(placement),
  weekIsFullTime(placement),
  noOverlap(
    placement,
    facts.placements.filter((other) => other.pupilKey === placement.pupilKey),
    (key) => facts.providers.get(key)?.name ?? 'another provider',
  ),
  notFirstDayOfYear(placement, facts.calendar),
];
