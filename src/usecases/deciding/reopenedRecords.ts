import { reopenedKinds } from '#domain/deciding/datesChange.ts';
import { readDutyKey } from '#domain/duties/dutyKey.ts';
import type { DutyRecord } from '#domain/dutyRecord.ts';
import type { Change } from '#records/records.ts';
import type { OpenSchool } from '../openSchool.ts';

/** The duty records of a placement that its changed days have made worthless, each taken back; they stay readable. */
export function reopenedRecords({ book, facts, signature }: OpenSchool, placementKey: string, key: string): Change[] {
  const gone = new Set(facts.dutyRecords.flatMap(({ what }) => (what.status === 'takenBack' ? [what.recordKey] : [])));
  return facts.dutyRecords
    .filter(({ key: recordKey, dutyKey, what }) => {
      const name = readDutyKey(dutyKey);
      return (
        what.status === 'done' && !gone.has(recordKey) && name?.subject === placementKey && reopenedKinds.includes(name.kind)
      );
    })
    .map(
      (one): DutyRecord => ({
        key: `${key}|${one.key}`,
        dutyKey: one.dutyKey,
        what: { status: 'takenBack', recordKey: one.key, reason: 'The dates of the placement were changed after.' },
        by: signature,
      }),
    )
    .filter((one) => !book.dutyRecords.has(one.key))
    .map((create) => ({ list: 'dutyRecords', create }) as const);
}
