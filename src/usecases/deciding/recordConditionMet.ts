import { conditionsOf } from '#domain/deciding/conditions.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { aboutPlacement, openPlacement } from './openPlacement.ts';

export interface ConditionMet {
  readonly key: string;
  /** The condition's own record. */
  readonly recordKey: string;
  readonly on: DateText;
  readonly evidence: string;
}

/** Records that a condition of an approval is met. */
export async function recordConditionMet(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, recordKey, on, evidence }: ConditionMet,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'recordCase');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  if (open.book.caseRecords.has(key)) return done({ key });
  const condition = conditionsOf(recordsOfPlacement(open.facts.caseRecords)(placementKey)).find((one) => one.key === recordKey);
  if (condition === undefined) return refuse.notFound('This condition is not asked for any more. Look at the page again.');
  if (condition.met !== undefined)
    return refuse.changedMeanwhile(`${condition.met.by.name} has recorded this already. Look at the page again.`);
  if (evidence.trim() === '') return refuse.badField('evidence', 'Write how it was met, and where that can be seen.');
  const written = await writeCase(
    desk,
    open,
    {
      key,
      ...aboutPlacement(stored.value),
      on,
      says: `Condition met: ${condition.says}`,
      what: { kind: 'conditionMet', recordKey, evidence: evidence.trim() },
    },
    { action: 'Condition recorded as met' },
  );
  if (written.done) desk.afterChange(schoolKey, `${placementKey}|${stored.value.revision}`);
  return written;
}
