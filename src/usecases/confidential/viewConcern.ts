import { openPause } from '#domain/course/pauses.ts';
import { placementName } from '#domain/placementName.ts';
import { stageOf } from '#domain/placementStage.ts';
import { type ChronologyLine, chronologyOf } from '#domain/safeguarding/chronologyOf.ts';
import { concernStanding } from '#domain/safeguarding/concernStanding.ts';
import { type ConcernRecord, type ConfidentialRecords, concernCategoryNames } from '#domain/safeguarding/confidentialRecords.ts';
import { reachedPlacements } from '#domain/safeguarding/reachedPlacements.ts';
import { type MustKnow, whoMustKnow } from '#domain/safeguarding/whoMustKnow.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { openConfidential } from './openConfidential.ts';
import { nameOf } from './viewConfidential.ts';

export interface ConcernView {
  readonly concern: Omit<ConcernRecord, 'pupilKey' | 'providerKey'>;
  readonly category: string;
  readonly pupilName: string;
  readonly providerName: string;
  readonly isOpen: boolean;
  readonly days: number;
  readonly mustKnow: readonly (Omit<MustKnow, 'told'> & {
    readonly told: { readonly on: DateText; readonly to: string } | null;
  })[];
  /** The placements it reaches: each is reviewed at once, and may be paused. */
  readonly placements: readonly {
    readonly key: string;
    readonly name: string;
    readonly isRunning: boolean;
    readonly isPaused: boolean;
    readonly isAsked: boolean;
    readonly reviewed: { readonly on: DateText; readonly words: string } | null;
  }[];
  readonly lines: readonly ChronologyLine[];
  readonly today: DateText;
}

/** One concern: what was said, what came after, who must know and has been told, what it reaches. */
export async function viewConcern(desk: Desk, schoolKey: string, concernKey: string): Promise<Outcome<ConcernView>> {
  const opened = await openConfidential(desk, schoolKey);
  if (!opened.done) return opened;
  const { open, records } = opened.value;
  const { facts, today } = open;
  const found = records.concerns.find(({ key }) => key === concernKey);
  if (found === undefined) return refuse.notFound('There is no such record. Go back to the confidential records.');
  const { pupilKey, providerKey, ...concern } = found;
  const { isOpen, days } = concernStanding(found, records, today, facts.policy.on('concernOpenForDays', today));
  const entryAbout = (kind: string, about: string) =>
    records.entries.findLast((one) => one.kind === kind && one.concernKey === concernKey && one.about === about);
  return done({
    ...{ concern, category: concernCategoryNames[concern.category], isOpen, days, today },
    pupilName: nameOf(facts, pupilKey),
    providerName: facts.providers.get(providerKey)?.name ?? '',
    mustKnow: whoMustKnow(found, records, facts).map((one) => ({ ...one, told: one.told ?? null })),
    placements: reachedPlacements(found, facts).map((placement) => {
      const reviewed = entryAbout('reviewed', placement.key);
      return {
        ...{ key: placement.key, name: placementName(placement, facts), isPaused: openPause(placement) !== undefined },
        isRunning: ['approved', 'running', 'pastItsEnd'].includes(stageOf(placement, today)),
        isAsked: entryAbout('reviewAsked', placement.key) !== undefined,
        reviewed: reviewed === undefined ? null : { on: reviewed.on, words: reviewed.words },
      };
    }),
    lines: chronologyOf(pupilKey, records)
      .filter((line) => line.concernKey === concernKey)
      .map((line) => ({ ...line, name: nameOfLine(line, records, facts) })),
  });
}

/** One concern may have several placements reviewed: each line says which. */
function nameOfLine({ key, kind, name }: ChronologyLine, { entries }: ConfidentialRecords, facts: SchoolFacts): string {
  const about = kind === 'reviewed' ? entries.find((one) => one.key === key)?.about : undefined;
  const placement = facts.placements.find((one) => one.key === about);
  return placement === undefined ? name : `${name}: ${placementName(placement, facts)}`;
}
