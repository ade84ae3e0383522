import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { openPause } from '#domain/course/pauses.ts';
import type { Placement } from '#domain/placement.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText, Half } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';

export interface PauseRow {
  readonly recordKey: string;
  readonly from: DateText;
  readonly half: Half;
  readonly reason: string;
  readonly told: string;
  readonly by: Signature;
}

/** The pause that nobody has ended yet, with who paused the placement and why. */
export function pauseRow({ caseRecords }: Pick<SchoolFacts, 'caseRecords'>, placement: Placement): PauseRow | null {
  const recordKey = openPause(placement)?.recordKey;
  const record = recordsOf(caseRecords, 'placementPaused').find(({ key }) => key === recordKey);
  if (record === undefined) return null;
  const { from, half, reason, told } = record.what;
  return { recordKey: record.key, from, half, reason, told, by: record.by };
}
