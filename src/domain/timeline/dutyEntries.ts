import { type DutyName, readDutyKey } from '../duties/dutyKey.ts';
import { kindOf } from '../duties/dutyKinds.ts';
import { isOfConcern } from '../duties/isOfConcern.ts';
import type { RecordedBy } from '../duties/recordedBy.ts';
import { grouped } from '../duties/rulebook.ts';
import type { DutyRecord } from '../dutyRecord.ts';
import { londonTime } from '../londonTime.ts';
import type { Placement } from '../placement.ts';
import { rememberedOf } from '../remembered.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { lowerFirst, shortDate } from '../words.ts';
import { isWithin } from './span.ts';
import type { TimelineEntry, TimelineKind } from './timelineEntry.ts';

const bySubject = rememberedOf((records: readonly DutyRecord[]) =>
  grouped(records, ({ dutyKey }) => readDutyKey(dutyKey)?.subject ?? ''),
);

/**
 * What was recorded about duties on the spot: of the placement, and of its pupil meanwhile. What a record of the case file discharged is told
 * by that record, and what is after a concern is told to the DSL alone (SAF-3), never here.
 */
export function dutyEntries(
  { dutyRecords, caseRecords }: Pick<SchoolFacts, 'dutyRecords' | 'caseRecords'>,
  placement: Placement,
): TimelineEntry[] {
  const of = bySubject(dutyRecords);
  const cases = new Set(caseRecords.map(({ key }) => key));
  const isDeed = (key: string): boolean => cases.has(key.slice(0, Math.max(0, key.indexOf('|'))));
  const meanwhile = of(placement.pupilKey).filter((record) => isWithin(placement, dayOf(record)));
  return [...of(placement.key), ...meanwhile].flatMap((record) => {
    const name = readDutyKey(record.dutyKey);
    return name === undefined || isOfConcern(name) || isDeed(record.key) ? [] : entryOf(record, name);
  });
}

const dayOf = ({ what, by }: DutyRecord): string => (what.status === 'done' ? what.on : londonTime(by.at).date);

/** Where the form of a duty is; what has no form of its own stands among the duties. */
const kindByForm: Partial<Record<RecordedBy, TimelineKind>> = {
  contact: 'contact',
  visit: 'visit',
  sdq: 'visit',
  review: 'review',
  evaluation: 'evaluation',
  notice: 'notice',
};

function entryOf({ key, what, by }: DutyRecord, { kind }: DutyName): TimelineEntry {
  const { name, record } = kindOf(kind);
  const entry = { key, recordedAt: by.at, by: by.name, kind: kindByForm[record] ?? 'action', corrects: null } as const;
  switch (what.status) {
    case 'done':
      return { ...entry, at: { date: what.on, time: null }, says: `${name}: done.`, detail: [what.evidence] };
    case 'postponed':
      return {
        ...entry,
        at: londonTime(by.at),
        says: `${name}: put off until ${shortDate(what.until)}.`,
        detail: [`Why: ${what.reason}`],
      };
    case 'takenBack':
      return {
        ...entry,
        at: londonTime(by.at),
        says: `Taken back: ${lowerFirst(name)}.`,
        detail: [`Why: ${what.reason}`],
        corrects: what.recordKey,
      };
  }
}
