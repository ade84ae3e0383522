import { placementFindings } from '../checks/placementFindings.ts';
import type { Placement } from '../placement.ts';
import { lastDayOf } from '../placementStage.ts';
import type { Provider, ProviderSite } from '../provider.ts';
import { fullName } from '../pupil.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import type { Signature } from '../staff.ts';
import { countOf, shortDate } from '../words.ts';
import type { PupilMatch } from './matchPupil.ts';
import { type Missing, proposalFrom } from './proposalFrom.ts';
import type { TrackerPlacement } from './readTrackerRow.ts';

export interface PlanningPlacement {
  /** With the new providers and the rows before. */
  readonly facts: SchoolFacts;
  readonly today: DateText;
  readonly proposed: Signature;
  readonly keyOf: (...parts: readonly string[]) => string;
}

/** What becomes of a row's placement. `says` is the sentence of the dry run. */
export interface PlannedPlacement {
  readonly action: 'propose' | 'there' | 'left';
  readonly pupil: { readonly name: string; readonly how: string } | undefined;
  readonly says: string;
  readonly missing: readonly Missing[];
  readonly problems: readonly string[];
  readonly placement?: Placement;
}

const left = (problems: readonly string[], pupil?: PlannedPlacement['pupil']): PlannedPlacement => ({
  action: 'left',
  pupil,
  says: '',
  missing: [],
  problems,
});

/** A row's placement as a proposal, or why there is none. */
export function planPlacement(
  said: TrackerPlacement,
  found: PupilMatch,
  at: { readonly provider: Provider; readonly site: ProviderSite | undefined },
  { facts, today, proposed, keyOf }: PlanningPlacement,
): PlannedPlacement {
  if ('say' in found) return left([found.say], { name: said.pupil.name || said.pupil.upn, how: '' });
  const pupil = { name: fullName(found.pupil), how: found.how };
  if (at.site === undefined) return left([`${at.provider.name} has no address. Add it on the provider’s page.`], pupil);
  const [pupilKey, providerKey] = [found.pupil.key, at.provider.key];
  const key = keyOf('tracker placement', facts.school.key, pupilKey, providerKey, said.startsOn);
  const { placement, missing } = proposalFrom(said, { key, pupilKey, providerKey, siteKey: at.site.key, proposed });
  const before = facts.placements.find((other) => isSame(other, placement));
  if (before !== undefined) return { action: 'there', pupil, says: thereSays(before), missing: [], problems: [] };
  const against = refusals(placement, facts, today);
  if (against.length > 0) return left(against, pupil);
  return { action: 'propose', pupil, says: proposeSays(placement, today), missing, problems: [], placement };
}

/** The same pupil at the same provider from the same day, or at the same time. One that was withdrawn may be proposed anew. */
function isSame(other: Placement, one: Placement): boolean {
  if (other.key === one.key) return true;
  if (other.decision.status === 'withdrawn' || other.pupilKey !== one.pupilKey || other.providerKey !== one.providerKey)
    return false;
  return other.startsOn <= one.endsOn && one.startsOn <= lastDayOf(other);
}

const thereSays = ({ startsOn, endsOn }: Placement): string =>
  `It is there already, from ${shortDate(startsOn)} to ${shortDate(endsOn)}; it is not changed.`;

function proposeSays({ startsOn, endsOn, week }: Placement, today: DateText): string {
  const sessions = Object.values(week).filter((where) => where === 'provider').length;
  const waits =
    startsOn < today
      ? 'It runs already: it is proposed with its dates, and waits for the headteacher.'
      : 'It waits for the headteacher.';
  return `${countOf(sessions, 'session')} a week from ${shortDate(startsOn)} to ${shortDate(endsOn)}. ${waits}`;
}

/** The checks that refuse any proposal refuse it here too; what is over is nothing to decide about. */
function refusals(placement: Placement, facts: SchoolFacts, today: DateText): string[] {
  if (placement.startsOn <= placement.endsOn && placement.endsOn < today)
    return [`Last day: it ended on ${shortDate(placement.endsOn)}. What is over is not taken over: keep the tracker for it.`];
  return placementFindings(placement, facts, today)
    .filter(({ outcome }) => outcome === 'notMet')
    .map(({ because }) => because);
}
