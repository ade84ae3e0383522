import { openPause } from '#domain/course/pauses.ts';
import { placementName } from '#domain/placementName.ts';
import { stageOf } from '#domain/placementStage.ts';
import { type DateText, type Half, halfName } from '#domain/session.ts';
import { dateInWords, shortDate } from '#domain/words.ts';
import { aboutPlacement, openPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { movedOn } from '../movedOn.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';

export interface PausePlacement {
  readonly key: string;
  /** The first session in which the pupil is expected at school: today's or a later one. */
  readonly from: DateText;
  readonly half: Half;
  /** Read by everybody who may read the placement: it names no concern (SAF-3). */
  readonly reason: string;
  /** Who at the provider and at home was told, and how the pupil comes back. */
  readonly told: string;
}

/**
 * SAF-2, REV-1: a running or approved placement is paused until it is resumed; from that session on the pupil is expected at school. Refused
 * for a session of a day before, because where the pupil was is history.
 */
export async function pausePlacement(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, from, half, reason, told }: PausePlacement,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'pause');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const { facts, book, today } = open;
  const placement = facts.placements.find((one) => one.key === placementKey) ?? stored.value;
  const isMine = book.caseRecords.has(key);
  if (!['approved', 'running', 'pastItsEnd'].includes(stageOf(placement, today)))
    return refuse.changedMeanwhile(`There is nothing to pause. ${movedOn(placement)}`);
  const pause = openPause(placement);
  if (pause !== undefined && !isMine)
    return refuse.changedMeanwhile(`The placement is paused already, since ${dateInWords(pause.from)}.`);
  if (from < today && !isMine)
    return refuse.badField('from', 'A pause begins today or later: where the pupil was before is in the register. Choose today.');
  if (reason.trim() === '') return refuse.badField('reason', 'Write why it is paused, in words that everybody here may read.');
  if (told.trim() === '')
    return refuse.badField('told', 'Write who at the provider and at home was told, and how the pupil comes back to school.');
  const written = await writeCase(
    desk,
    open,
    {
      key,
      ...aboutPlacement(placement),
      on: today,
      says: `Paused from ${shortDate(from)} (${halfName(half)}) on: ${placementName(placement, facts)}. ${reason.trim()}`,
      what: { kind: 'placementPaused', from, half, reason: reason.trim(), told: told.trim() },
    },
    { action: 'Placement paused' },
  );
  // The card of the session shows whom it asks about.
  if (written.done) desk.afterChange(schoolKey, `${from}|${half}`);
  return written;
}
