import { type Dates, goesBeyond, reopens } from '#domain/deciding/datesChange.ts';
import type { Placement } from '#domain/placement.ts';
import { shortDate } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { movedOn } from '../movedOn.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { datesProblem, sameDates } from './datesProblem.ts';
import { aboutPlacement, openPlacement } from './openPlacement.ts';
import { reopenedRecords } from './reopenedRecords.ts';

export interface ChangeDates {
  readonly key: string;
  readonly revision: number;
  /** As the person saw them. */
  readonly from: Dates;
  readonly to: Dates;
  readonly reason: string;
}

/**
 * Changes the days of an approved placement, with a reason. Within what was approved they hold at once; days outside it were not approved, so
 * the placement waits for approval again (REF-6). Notices, agreement, signatures and the confirmed start are asked for anew where they
 * name other days now. A placement that has begun is only shortened: who attends must not fall off the board while somebody decides.
 */
export async function changeDates(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  input: ChangeDates,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'changeDates');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const { key, from, to } = input;
  const before = stored.value;
  if (open.book.caseRecords.has(key)) return done({ key });
  const waits = goesBeyond(from, to);
  const revision = waits ? input.revision + 1 : input.revision;
  // The answer to an earlier send was lost after the placement was written: the rest is completed.
  const isWritten = sameDates(before, to) && before.revision === revision && !sameDates(from, to);
  if (!isWritten) {
    if (before.revision !== input.revision || !sameDates(before, from)) return refuse.changedMeanwhile(movedOn(before));
    const refused = datesProblem(open, before, input);
    if (refused !== undefined) return refused;
  }
  const after: Placement = {
    ...before,
    ...to,
    ...(waits ? { revision, proposed: open.signature, decision: { status: 'proposed' } } : {}),
  };
  const reason = input.reason.trim();
  const written = await writeCase(
    desk,
    open,
    {
      key,
      ...aboutPlacement(before),
      on: open.today,
      says: `Dates changed from ${inWords(from)} to ${inWords(to)}: ${reason}`,
      what: { kind: 'datesChanged', from, to, reason },
    },
    {
      action: waits ? 'Dates changed, proposed again' : 'Dates changed',
      first: [
        ...(isWritten ? [] : [{ list: 'placements', update: stored, to: after } as const]),
        ...(reopens(from, to) ? reopenedRecords(open, placementKey, key) : []),
      ],
    },
  );
  if (written.done) desk.afterChange(schoolKey, `${placementKey}|${input.revision}`);
  return written;
}

const inWords = ({ startsOn, endsOn }: Dates): string => `${shortDate(startsOn)} to ${shortDate(endsOn)}`;
