import { openPause } from '#domain/course/pauses.ts';
import { begunAtProvider } from '#domain/course/sessionBegun.ts';
import { placementName } from '#domain/placementName.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords, shortDate } from '#domain/words.ts';
import { aboutPlacement, openPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';

export interface ResumePlacement {
  readonly key: string;
  /** The pause's own record. */
  readonly recordKey: string;
  /** The first day of the agreed week again: today or later. */
  readonly from: DateText;
  readonly reason: string;
}

/** Ends a pause: from that day on the agreed week holds, and the pupil is expected at the provider. */
export async function resumePlacement(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, recordKey, from, reason }: ResumePlacement,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'resume');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const { facts, book, now, today } = open;
  const placement = facts.placements.find((one) => one.key === placementKey) ?? stored.value;
  const isMine = book.caseRecords.has(key);
  const pause = openPause(placement);
  if (!isMine && pause?.recordKey !== recordKey)
    return refuse.changedMeanwhile('This pause has ended already, or the placement was paused anew. Look at the page again.');
  if (!isMine && from < today) return refuse.badField('from', 'Choose today or a later day.');
  if (pause !== undefined && from < pause.from)
    return refuse.badField(
      'from',
      `The pause begins on ${dateInWords(pause.from)}. Choose that day or a later one, or take the pause back.`,
    );
  const agreed = { ...placement, weekChanges: (placement.weekChanges ?? []).filter(({ why }) => why !== 'paused') };
  if (!isMine && begunAtProvider(agreed, { from, half: 'AM' }, facts.school, now) !== undefined)
    return refuse.badField('from', 'This day has begun, and the pupil was expected at school. Choose a later day.');
  if (reason.trim() === '') return refuse.badField('reason', 'Write what was decided, and why it is safe to go on.');
  const written = await writeCase(
    desk,
    open,
    {
      key,
      ...aboutPlacement(placement),
      on: today,
      says: `Goes on from ${shortDate(from)}: ${placementName(placement, facts)}. ${reason.trim()}`,
      what: { kind: 'placementResumed', recordKey, from, reason: reason.trim() },
    },
    { action: 'Placement goes on' },
  );
  if (written.done) desk.afterChange(schoolKey, `${from}|AM`);
  return written;
}
