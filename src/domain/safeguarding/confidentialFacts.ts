import type { Concern } from '../concern.ts';
import { dutyKey } from '../duties/dutyKey.ts';
import type { DutyRecord } from '../dutyRecord.ts';
import type { ConfidentialRecords } from './confidentialRecords.ts';

export interface ConfidentialFacts {
  readonly concerns: readonly Concern[];
  /** What discharges `concernShared` and `immediateReview`. They never leave the safeguarding site: there they are shares and entries. */
  readonly deeds: readonly DutyRecord[];
}

const made = new WeakMap<ConfidentialRecords, ConfidentialFacts>();

/** What the rulebook needs of the safeguarding records: that there are concerns and what was done, without a word of them. */
export function confidentialFacts(records: ConfidentialRecords): ConfidentialFacts {
  const known = made.get(records);
  if (known !== undefined) return known;
  const concerns = records.concerns.map(
    ({ key, pupilKey, providerKey, isAboutSetting, raisedOn }): Concern => ({
      ...{ key, pupilKey, isAboutSetting, raisedOn },
      providerKey: providerKey === '' ? undefined : providerKey,
    }),
  );
  const deed = (key: string, of: string, on: string, by: DutyRecord['by']): DutyRecord => ({
    ...{ key, dutyKey: of, by },
    what: { status: 'done', on, evidence: 'See the confidential records' },
  });
  const deeds = [
    ...records.shares.flatMap(({ key, direction, concernKey, placementKey, on, by }) =>
      direction === 'given' && concernKey !== '' ? [deed(key, dutyKey('concernShared', placementKey, concernKey), on, by)] : [],
    ),
    ...records.entries.flatMap(({ key, kind, concernKey, about, on, by }) =>
      kind === 'reviewed' ? [deed(key, dutyKey('immediateReview', about, concernKey), on, by)] : [],
    ),
  ];
  const facts = { concerns, deeds };
  made.set(records, facts);
  return facts;
}
