import { overridesInForce, withOverrides } from '../deciding/overrides.ts';
import { placementCase } from '../duties/placementCase.ts';
import { rulebook } from '../duties/rulebook.ts';
import type { Finding } from '../finding.ts';
import type { Placement } from '../placement.ts';
import { lastDayOf } from '../placementStage.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { datesFit } from './datesFit.ts';
import { noOverlap } from './noOverlap.ts';
import { notFirstDayOfYear } from './notFirstDayOfYear.ts';
import { arrangementIsSaid } from './placement/arrangementIsSaid.ts';
import { comingFullTime } from './placement/comingFullTime.ts';
import { fullTimeAllowed } from './placement/fullTimeAllowed.ts';
import { fullTimeEntitlement } from './placement/fullTimeEntitlement.ts';
import { offSiteDirectionFindings } from './placement/offSiteFindings.ts';
import { providerFindings } from './provider/providerFindings.ts';
import { providerIsOpen } from './providerIsOpen.ts';
import { pupilIsKnown } from './pupilIsKnown.ts';
import { siteIsOfProvider } from './siteIsOfProvider.ts';
import { startIsAhead } from './startIsAhead.ts';
import { weekHasSessions } from './weekHasSessions.ts';

export type PlacementFacts = SchoolFacts;

/**
 * Every check of a placement's content. A `notMet` refuses proposing and approving; an `unclear` is shown and decided by people.
 * A new rule for placements is added to this list and appears in the tab, on the card and in the refusals. What need only be done before
 * the start, and a provider's check that nobody recorded yet, is the gate's (`startFindings`).
 */
export function placementFindings(placement: Placement, facts: PlacementFacts, today: DateText): Finding[] {
  const provider = facts.providers.get(placement.providerKey);
  const last = lastDayOf(placement);
  // A check that still holds today may be renewed before the start, so it is the day of asking that refuses.
  const asked = today <= last ? today : last;
  const attends = asked < placement.startsOn ? placement.startsOn : asked;
  const findings = [
    pupilIsKnown(facts.pupils.get(placement.pupilKey)),
    providerIsOpen(provider),
    siteIsOfProvider(facts.sites.get(placement.siteKey), placement.providerKey),
    datesFit(placement, facts.calendar),
    startIsAhead(placement, today),
    weekHasSessions(placement),
    fullTimeEntitlement(placement, facts, attends),
    fullTimeAllowed(placement, facts),
    noOverlap(
      placement,
      facts.placements.filter((other) => other.pupilKey === placement.pupilKey),
      (key) => facts.providers.get(key)?.name ?? 'another provider',
    ),
    notFirstDayOfYear(placement, facts.calendar),
    arrangementIsSaid(placement, provider),
    ...(placement.arrangement === 'offSiteDirection'
      ? offSiteDirectionFindings(placementCase(rulebook(facts), placement), today)
      : []),
    ...(provider === undefined
      ? []
      : providerFindings(provider, facts, asked, last, { coming: comingFullTime(placement, facts, today) })),
  ];
  return withOverrides(findings, overridesInForce(facts, placement, asked));
}
