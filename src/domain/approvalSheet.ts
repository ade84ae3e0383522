import { placeOf } from './board/placeOf.ts';
import { governingBodyFor } from './checks/approve/governingBody.ts';
import { type PlacementFacts, placementFindings } from './checks/placementFindings.ts';
import { conditionsOf } from './deciding/conditions.ts';
import { overrideInWords, overridesInForce } from './deciding/overrides.ts';
import { recordsOfPlacement } from './deciding/recordsOfPlacement.ts';
import { isStartAsked, startOf } from './deciding/startOf.ts';
import { waitingSince } from './deciding/waiting.ts';
import type { Placement } from './placement.ts';
import { providerKindNames } from './provider.ts';
import { fullName } from './pupil.ts';
import { pupilFlags } from './pupilFlags.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { DateText } from './session.ts';
import type { ApprovalSheet } from './sheet.ts';
import { dateInWords } from './words.ts';

export type ApprovalFacts = PlacementFacts & Pick<SchoolFacts, 'school' | 'staff' | 'decisions'>;

/** What became of one revision: its own decision if it had one, the placement's present state, or "changed" by a later revision. */
function outcomeOf(placement: Placement, revision: number, facts: ApprovalFacts, today: DateText): ApprovalSheet['outcome'] {
  if (placement.revision !== revision) {
    const decided = facts.decisions
      .filter((decision) => decision.placementKey === placement.key && decision.revision === revision)
      .at(-1);
    return decided === undefined
      ? { state: 'changed' }
      : { state: decided.decision, by: decided.decided, reason: decided.reason };
  }
  const { decision } = placement;
  if (decision.status !== 'proposed')
    return { state: decision.status, by: decision.decided, reason: decision.status === 'approved' ? '' : decision.reason };
  const { names, since, schoolDays } = waitingSince(placement, facts, today);
  const governingBody = governingBodyFor(placement, facts)?.name ?? '';
  return { state: 'waiting', whoMayDecide: names, since, schoolDays, governingBody };
}

/** A proposed placement on one screen for the person who decides, as the card of one revision shows it; `today` is for its warnings. */
export function approvalSheet(
  placement: Placement,
  facts: ApprovalFacts,
  today: DateText,
  revision = placement.revision,
): ApprovalSheet {
  const pupil = facts.pupils.get(placement.pupilKey);
  const provider = facts.providers.get(placement.providerKey);
  const { providerName, siteName, siteAddress } = placeOf(placement, facts);
  const outcome = outcomeOf(placement, revision, facts, today);
  const records = recordsOfPlacement(facts.caseRecords)(placement.key);
  return {
    schoolKey: facts.school.key,
    schoolName: facts.school.name,
    placementKey: placement.key,
    revision,
    pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    yearGroup: pupil?.yearGroup ?? 0,
    pupilFlags: pupil === undefined ? [] : pupilFlags(pupil),
    providerName,
    providerKindName: provider === undefined ? '' : providerKindNames[provider.kind],
    siteName,
    siteAddress,
    reason: placement.reason,
    startsOn: placement.startsOn,
    endsOn: placement.endsOn,
    week: placement.week,
    objectives: placement.objectives,
    costPerWeek: placement.costPerWeek,
    proposed: placement.proposed,
    warnings:
      outcome.state === 'waiting'
        ? placementFindings(placement, facts, today)
            .filter((finding) => finding.outcome !== 'met' && finding.facts.overridden !== 1)
            .map((finding) => finding.because)
        : [],
    overrides: overridesInForce(facts, placement, today).map(overrideInWords),
    conditions: conditionsOf(records).map(({ says, until, met }) => ({ says, until, isMet: met !== undefined })),
    startSays: outcome.state === 'approved' && isStartAsked(placement, records) ? startSays(placement, records) : '',
    outcome,
  };
}

function startSays({ startsOn }: Placement, records: Parameters<typeof startOf>[0]): string {
  const started = startOf(records);
  return started === undefined
    ? `The start on ${dateInWords(startsOn)} is not confirmed yet.`
    : `${started.by.name} confirmed the start on ${dateInWords(startsOn)}.`;
}
