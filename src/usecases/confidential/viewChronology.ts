import { placementName } from '#domain/placementName.ts';
import { type ChronologyGiven, type ChronologyLine, chronologyGiven, chronologyOf } from '#domain/safeguarding/chronologyOf.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { addConfidential } from './addConfidential.ts';
import { openConfidential } from './openConfidential.ts';
import { recordedAlready } from './recordedAlready.ts';
import { nameOf } from './viewConfidential.ts';

export interface ChronologyView {
  readonly pupilName: string;
  readonly placementName: string;
  readonly providerName: string;
  readonly leadName: string;
  readonly given: Omit<ChronologyGiven, 'on'> & { readonly on: DateText | null };
  readonly lines: readonly ChronologyLine[];
  readonly today: DateText;
}

/** The chronology of the pupil of a placement (SAF-1), and how far its provider has it. Asked for by the placement, so that no address names a pupil. */
export async function viewChronology(desk: Desk, schoolKey: string, placementKey: string): Promise<Outcome<ChronologyView>> {
  const opened = await openConfidential(desk, schoolKey);
  if (!opened.done) return opened;
  const { open, records } = opened.value;
  const { facts, today } = open;
  const placement = facts.placements.find(({ key }) => key === placementKey);
  if (placement === undefined) return refuse.notFound('There is no such placement at this school.');
  const provider = facts.providers.get(placement.providerKey);
  const { on, to, since } = chronologyGiven(placement.pupilKey, placement.key, records);
  return done({
    ...{ pupilName: nameOf(facts, placement.pupilKey), placementName: placementName(placement, facts), today },
    ...{
      providerName: provider?.name ?? '',
      leadName: provider?.safeguardingLeadName ?? '',
      given: { on: on ?? null, to, since },
    },
    lines: chronologyOf(placement.pupilKey, records),
  });
}

/** Adds an event to a pupil's chronology that belongs to no concern. */
export async function addEvent(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  event: { readonly key: string; readonly on: DateText; readonly words: string },
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openConfidential(desk, schoolKey, true);
  if (!opened.done) return opened;
  const { open, records } = opened.value;
  const placement = open.book.placements.get(placementKey)?.value;
  if (placement === undefined) return refuse.notFound('There is no such placement at this school.');
  const mine = records.entries.find(({ key }) => key === event.key);
  if (mine !== undefined) return recordedAlready(mine, event);
  if (event.on > open.today) return refuse.badField('on', 'This day is still to come. Enter the day on which it happened.');
  if (event.words.trim() === '') return refuse.badField('words', 'Write what happened.');
  const value = {
    ...{ key: event.key, kind: 'event' as const, pupilKey: placement.pupilKey, concernKey: '', on: event.on },
    ...{ words: event.words.trim(), corrects: '', about: '', by: open.signature },
  };
  return addConfidential(desk, schoolKey, [{ list: 'chronology', value }]);
}
