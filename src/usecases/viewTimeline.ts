import type { Placement } from '#domain/placement.ts';
import type { TimelineEntry } from '#domain/timeline/timelineEntry.ts';
import { type TimelineFacts, timelineOf } from '#domain/timeline/timelineOf.ts';
import { type TimelineChoice, type TimelinePage, timelinePage } from '#domain/timeline/timelinePage.ts';
import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';

/** What happened in a placement, newest first, as far as it fits a choice. Everything comes from memory: it costs no request while that is fresh. */
export async function viewTimeline(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  choice: TimelineChoice,
): Promise<Outcome<TimelinePage>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts } = opened.value;
  const placement = facts.placements.find(({ key }) => key === placementKey);
  if (placement === undefined) return refuse.notFound('There is no such placement at this school. Go back to Placements.');
  return done(timelinePage(keptTimeline(facts, placement), choice));
}

const lists = [
  'caseRecords',
  'decisions',
  'reviews',
  'dutyRecords',
  'register',
  'followUps',
  'sessionEvents',
  'providerLinks',
] as const satisfies readonly (keyof TimelineFacts)[];

interface Kept {
  readonly of: TimelineFacts;
  readonly placement: Placement;
  readonly entries: readonly TimelineEntry[];
}
const kept = new WeakMap<TimelineFacts['caseRecords'], Kept>();

/** The timeline that somebody of the school looks at is asked for again and again, filtered and paged: made once while no list changes. */
function keptTimeline(facts: TimelineFacts, placement: Placement): readonly TimelineEntry[] {
  const known = kept.get(facts.caseRecords);
  if (known?.placement === placement && lists.every((list) => known.of[list] === facts[list])) return known.entries;
  const entries = timelineOf(facts, placement);
  kept.set(facts.caseRecords, { of: facts, placement, entries });
  return entries;
}
