import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord } from '../caseFile/caseRecord.ts';
import { readDutyKey } from '../duties/dutyKey.ts';
import type { DutyKind } from '../duties/dutyKinds.ts';
import type { DutyRecord } from '../dutyRecord.ts';
import type { Placement } from '../placement.ts';
import type { DateText } from '../session.ts';

/** One part of what every placement keeps, and since when it is there; `on` null while it is missing. */
export interface FullRecordLine {
  readonly part: 'progress' | 'achievements' | 'destination' | 'ownAssessment';
  readonly on: DateText | null;
}

/**
 * REV-6: "progress, achievements, destination, the pupil's own assessment". Progress is what visits, reviews and reports said of the objectives;
 * achievements stand with the destination or in the provider's final report. `records`: of the placement.
 */
export function fullRecord(
  records: readonly CaseRecord[],
  dutyRecords: readonly DutyRecord[],
  { key }: Pick<Placement, 'key'>,
): FullRecordLine[] {
  const days = (all: readonly { readonly on: DateText }[]): DateText | null => all.at(-1)?.on ?? null;
  const gone = new Set(dutyRecords.flatMap(({ what }) => (what.status === 'takenBack' ? [what.recordKey] : [])));
  const donePlainly = (kind: DutyKind): DateText | null => {
    const deed = dutyRecords.findLast((record) => {
      const name = readDutyKey(record.dutyKey);
      return record.what.status === 'done' && !gone.has(record.key) && name?.subject === key && name.kind === kind;
    });
    return deed?.what.status === 'done' ? deed.what.on : null;
  };
  const judged = [
    ...recordsOf(records, 'visit'),
    ...recordsOf(records, 'reviewHeld'),
    ...recordsOf(records, 'providerReport'),
  ].filter(({ what }) => what.progress.length > 0);
  const destinations = recordsOf(records, 'destinationRecorded');
  const achieved = [
    ...recordsOf(records, 'providerReport').filter(({ what }) => what.isFinal && what.achievement.trim() !== ''),
    ...destinations.filter(({ what }) => what.achievements.trim() !== ''),
  ];
  return [
    {
      part: 'progress',
      on:
        judged
          .map(({ on }) => on)
          .toSorted()
          .at(-1) ?? null,
    },
    { part: 'achievements', on: days(achieved) ?? donePlainly('finalReport') },
    { part: 'destination', on: days(destinations) ?? donePlainly('destination') },
    { part: 'ownAssessment', on: days(recordsOf(records, 'ownAssessment')) },
  ];
}
