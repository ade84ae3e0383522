import { openPause } from '#domain/course/pauses.ts';
import { begunAtProvider } from '#domain/course/sessionBegun.ts';
import type { Placement } from '#domain/placement.ts';
import { placementName } from '#domain/placementName.ts';
import { stageOf } from '#domain/placementStage.ts';
import { type DateText, type Half, halfName } from '#domain/session.ts';
import { dateInWords, shortDate } from '#domain/words.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import { movedOn } from '../movedOn.ts';
import type { OpenSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import type { CaseEntry } from '../writeCase.ts';

export interface PausePlacement {
  readonly key: string;
  /** The first session in which the pupil is expected at school: one that nobody was asked about yet. */
  readonly from: DateText;
  readonly half: Half;
  /** Read by everybody who may read the placement: it names no concern (SAF-3). */
  readonly reason: string;
  /** Who at the provider and at home was told, and how the pupil comes back. */
  readonly told: string;
}

/** The record of a pause, or why it cannot be; what is written already is not refused again. */
export function pauseEntry(
  { facts, book, now, today }: OpenSchool,
  placement: Placement,
  { key, from, half, reason, told }: PausePlacement,
): Outcome<CaseEntry> {
  const isMine = book.caseRecords.has(key);
  if (!['approved', 'running', 'pastItsEnd'].includes(stageOf(placement, today)))
    return refuse.changedMeanwhile(`There is nothing to pause. ${movedOn(placement)}`);
  const pause = openPause(placement);
  if (pause !== undefined && !isMine)
    return refuse.changedMeanwhile(
      pause.from > today
        ? `A pause from ${dateInWords(pause.from)} on is recorded already. To pause earlier, take that one back first.`
        : `The placement is paused already, since ${dateInWords(pause.from)}.`,
    );
  if (from < today && !isMine)
    return refuse.badField('from', 'A pause begins today or later: where the pupil was before is in the register. Choose today.');
  const begun = isMine ? undefined : begunAtProvider(placement, { from, half }, facts.school, now);
  if (begun !== undefined)
    return refuse.badField(
      'half',
      `The ${halfName(begun.half)} of this day has begun, and the pupil stays on the board until its end. Choose a later session. If the pupil comes back to school before, record it on Today.`,
    );
  if (reason.trim() === '') return refuse.badField('reason', 'Write why it is paused, in words that everybody here may read.');
  if (told.trim() === '')
    return refuse.badField('told', 'Write who at the provider and at home was told, and how the pupil comes back to school.');
  return done({
    key,
    ...aboutPlacement(placement),
    on: today,
    says: `Paused from ${shortDate(from)} (${halfName(half)}) on: ${placementName(placement, facts)}. ${reason.trim()}`,
    what: { kind: 'placementPaused', from, half, reason: reason.trim(), told: told.trim() },
  });
}
