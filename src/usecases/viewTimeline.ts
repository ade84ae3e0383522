import { timelineOf } from '#domain/timeline/timelineOf.ts';
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
  return done(timelinePage(timelineOf(facts, placement), choice));
}
