import { londonDay } from '../londonDay.ts';
import type { Placement } from '../placement.ts';
import { placementName } from '../placementName.ts';
import { lastDayOf } from '../placementStage.ts';
import type { Provider } from '../provider.ts';
import type { Pupil } from '../pupil.ts';
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';
import type { Duty } from './duty.ts';
import { type DutyDraft, dutyOf, type Subject } from './dutyOf.ts';
import type { Deed } from './recordIndex.ts';
import type { Rulebook } from './rulebook.ts';

/** One placement as the rules see it. */
export interface PlacementCase extends Rulebook {
  readonly placement: Placement;
  /** What its duties are about. */
  readonly about: Subject;
  readonly pupil: Pupil | undefined;
  readonly provider: Provider | undefined;
  /** `Amara Obi at Foxglove Farm`. */
  readonly name: () => string;
  readonly firstDay: DateText;
  /** The last day on which the pupil is meant to be there. */
  readonly lastDay: DateText;
  /** The day on which the referral was agreed: that of the proposal, in London. */
  readonly agreedOn: DateText;
  /** It was approved: it runs, will run, or has ended. A proposal's duties before the start are kept too. */
  readonly isApproved: boolean;
  readonly hasEnded: boolean;
  /** The pupil's other placements that share a day with this one and were approved. */
  readonly alsoAt: readonly Placement[];
}

const isApproved = ({ decision }: Placement): boolean => decision.status === 'approved' || decision.status === 'ended';

/** A placement with what belongs to it. */
export function placementCase(book: Rulebook, placement: Placement): PlacementCase {
  const lastDay = lastDayOf(placement);
  return {
    ...book,
    placement,
    about: {
      subjectKey: placement.key,
      placementKey: placement.key,
      pupilKey: placement.pupilKey,
      providerKey: placement.providerKey,
    },
    pupil: book.facts.pupils.get(placement.pupilKey),
    provider: book.facts.providers.get(placement.providerKey),
    name: () => placementName(placement, book.facts),
    firstDay: placement.startsOn,
    lastDay,
    agreedOn: londonDay(placement.proposed.at),
    isApproved: isApproved(placement),
    hasEnded: placement.decision.status === 'ended',
    alsoAt: book
      .placementsOf(placement.pupilKey)
      .filter(
        (other) =>
          other.key !== placement.key && isApproved(other) && other.startsOn <= lastDay && placement.startsOn <= lastDayOf(other),
      ),
  };
}

/** A rule about one placement: every duty it asks for from first to last day, done or not. Knows no today. */
export type PlacementRule = (placement: PlacementCase) => Duty[];

export interface PlacementDutyDraft extends DutyDraft {
  /** Still to be done after the placement has ended: evaluation, final report, destination. */
  readonly staysAfterEnd?: boolean;
}

/** A duty about the placement. Once the placement has ended it lapses, unless it stays or its rule says when. */
export function placementDuty(c: PlacementCase, draft: PlacementDutyDraft): Duty {
  const lapsesWithEnd = c.hasEnded && draft.staysAfterEnd !== true;
  return dutyOf(c, c.about, lapsesWithEnd ? { ...draft, lapsedOn: draft.lapsedOn ?? addDays(c.lastDay, 1) } : draft);
}

/** What was done of a kind about this placement, earliest first. */
export const deedsOf = (c: PlacementCase, kind: Duty['kind']): readonly Deed[] => c.records.deeds(kind, c.placement.key);
