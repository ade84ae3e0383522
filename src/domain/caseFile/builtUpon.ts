import { recordsOf } from './caseFile.ts';
import type { CaseRecord } from './caseRecord.ts';

type Record = Pick<CaseRecord, 'key' | 'placementKey' | 'what'>;

/**
 * What others have concluded from a record, in a sentence with what to do first; undefined while nothing rests on it. A part of an evaluation
 * that came twice and does not count can always go.
 */
export function builtUpon({ key, placementKey, what }: Record, records: readonly CaseRecord[]): string | undefined {
  if (what.kind !== 'evaluationPart') return undefined;
  const ofIt = records.filter((one) => one.placementKey === placementKey);
  const concluded = recordsOf(ofIt, 'evaluationAgreed').find((one) => one.what.when === what.when);
  const counts = recordsOf(ofIt, 'evaluationPart')
    .filter((one) => one.what.when === what.when && one.what.voice === what.voice)
    .toSorted((one, other) => one.by.at.localeCompare(other.by.at) || one.key.localeCompare(other.key))[0];
  return concluded === undefined || counts?.key !== key
    ? undefined
    : `${concluded.by.name} has concluded this evaluation with this part. Take back what was agreed first, then this part.`;
}

/** What goes with a record that is taken back: that its decision went out in writing is then said of a decision that no longer stands. */
export const goingWith = ({ placementKey, what }: Record, records: readonly CaseRecord[]): CaseRecord[] =>
  what.kind === 'reviewHeld'
    ? recordsOf(
        records.filter((one) => one.placementKey === placementKey),
        'reviewSent',
      ).filter((one) => one.what.reviewKey === what.reviewKey)
    : [];
