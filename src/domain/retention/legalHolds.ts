import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '../caseFile/caseRecord.ts';
import type { SchoolFacts } from '../schoolFacts.ts';

export type Hold = CaseRecordOf<'legalHold'>;

/** The holds in force, earliest first: nothing that they are about is removed, whatever the rule says. */
export function holdsInForce(records: readonly CaseRecord[]): Hold[] {
  const ended = new Set(recordsOf(records, 'legalHoldEnded').map(({ what }) => what.recordKey));
  return recordsOf(records, 'legalHold').filter(({ key }) => !ended.has(key));
}

/** The hold that keeps a pupil's records: on the pupil, on a provider where the pupil was placed, or on the whole school. */
export function holdOn({
  caseRecords,
  placements,
}: Pick<SchoolFacts, 'caseRecords' | 'placements'>): (pupilKey: string) => Hold | undefined {
  const holds = holdsInForce(caseRecords);
  return (pupilKey) =>
    holds.find((hold) => {
      if (hold.pupilKey !== '') return hold.pupilKey === pupilKey;
      if (hold.providerKey === '') return true;
      return placements.some((one) => one.pupilKey === pupilKey && one.providerKey === hold.providerKey);
    });
}
