import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';

export interface EndOverride {
  readonly key: string;
  /** The override's own record. */
  readonly recordKey: string;
  readonly reason: string;
}

/** Ends an override before its last day; what it covered is not met again from then on. */
export async function endOverride(
  desk: Desk,
  schoolKey: string,
  { key, recordKey, reason }: EndOverride,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
  if (!opened.done) return opened;
  const open = opened.value;
  const right = holdsRight('override', desk.person, open.facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (open.book.caseRecords.has(key)) return done({ key });
  const given = recordsOf(open.facts.caseRecords, 'override').find((one) => one.key === recordKey);
  if (given === undefined) return refuse.notFound('There is no such override any more. Look at the page again.');
  const earlier = recordsOf(open.facts.caseRecords, 'overrideEnded').find(({ what }) => what.recordKey === recordKey);
  if (earlier !== undefined) return refuse.changedMeanwhile(`${earlier.by.name} has ended this override already.`);
  if (reason.trim() === '') return refuse.badField('reason', 'Write why it ends.');
  const { placementKey, pupilKey, providerKey } = given;
  const written = await writeCase(
    desk,
    open,
    {
      key,
      ...{ placementKey, pupilKey, providerKey },
      on: open.today,
      says: `Override ended: ${reason.trim()}`,
      what: { kind: 'overrideEnded', recordKey, reason: reason.trim() },
    },
    { action: 'Override ended' },
  );
  const placement = open.book.placements.get(placementKey)?.value;
  if (written.done && placement !== undefined) desk.afterChange(schoolKey, `${placementKey}|${placement.revision}`);
  return written;
}
