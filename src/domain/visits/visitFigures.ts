import { recordsOfPlacement } from '../deciding/recordsOfPlacement.ts';
import { dutiesOfPlacement } from '../duties/allDuties.ts';
import { type Rulebook, rulebook } from '../duties/rulebook.ts';
import { isOpen, type Moment, standingOn } from '../duties/standing.ts';
import type { Placement } from '../placement.ts';
import { stageOf } from '../placementStage.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { plannedVisits } from './visitsOf.ts';

/** VIS-6: whether a placement is visited. */
export interface VisitFigures {
  readonly placementKey: string;
  readonly providerKey: string;
  /** The last visit to the setting for this pupil; undefined when there was none. */
  readonly lastOn: DateText | undefined;
  /** How many since the placement began. */
  readonly count: number;
  /** The next planned day that is not past. */
  readonly plannedOn: DateText | undefined;
  /** When the policy asks for the next one; undefined where it asks for none, or cannot say. */
  readonly dueOn: DateText | undefined;
  readonly isMissing: boolean;
}

/** VIS-6: the visits of every placement that runs, also those of which none was made. */
export function visitFigures(facts: SchoolFacts, moment: Moment): VisitFigures[] {
  const book = rulebook(facts);
  return facts.placements
    .filter((placement) => ['running', 'pastItsEnd'].includes(stageOf(placement, moment.today)))
    .map((placement) => visitsOfPlacement(book, placement, moment));
}

export function visitsOfPlacement(book: Rulebook, placement: Placement, moment: Moment): VisitFigures {
  // Whatever recorded a visit left a deed: the visit's own form, and the plain form before it.
  const days = [
    ...new Set(
      book.records
        .deeds('visit', placement.key)
        .map(({ on }) => on)
        .filter((on) => on >= placement.startsOn && on <= moment.today),
    ),
  ];
  const records = recordsOfPlacement(book.facts.caseRecords)(placement.key);
  const open = dutiesOfPlacement(book, placement).find((duty) => duty.kind === 'visit' && isOpen(standingOn(duty, moment)));
  return {
    placementKey: placement.key,
    providerKey: placement.providerKey,
    lastOn: days.at(-1),
    count: days.length,
    plannedOn: plannedVisits(records, moment.today).find(({ standing }) => standing === 'coming')?.record.what.day,
    dueOn: open?.dueOn,
    isMissing: open !== undefined && standingOn(open, moment) === 'overdue',
  };
}

/** VIS-6 for a provider: over all its placements. */
export interface ProviderVisits {
  readonly providerKey: string;
  readonly placements: number;
  readonly lastOn: DateText | undefined;
  /** Placements whose visit is overdue. */
  readonly missing: number;
}

export function visitsOfProviders(figures: readonly VisitFigures[]): ProviderVisits[] {
  const byProvider = new Map<string, ProviderVisits>();
  for (const { providerKey, lastOn, isMissing } of figures) {
    const so = byProvider.get(providerKey) ?? { providerKey, placements: 0, lastOn: undefined, missing: 0 };
    const latest = lastOn !== undefined && (so.lastOn === undefined || lastOn > so.lastOn) ? lastOn : so.lastOn;
    byProvider.set(providerKey, {
      ...so,
      placements: so.placements + 1,
      lastOn: latest,
      missing: so.missing + (isMissing ? 1 : 0),
    });
  }
  return [...byProvider.values()];
}
