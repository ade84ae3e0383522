import type { CaseRecord } from '../caseFile/caseRecord.ts';
import { grouped } from '../duties/rulebook.ts';
import type { Placement } from '../placement.ts';
import { rememberedOf } from '../remembered.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { caseDetail } from './caseDetail.ts';
import { kindOfCase } from './caseKinds.ts';
import { isWithin } from './span.ts';
import type { TimelineEntry } from './timelineEntry.ts';

const byPlacement = rememberedOf((records: readonly CaseRecord[]) => grouped(records, ({ placementKey }) => placementKey));
const byKey = rememberedOf((records: readonly CaseRecord[]) => new Map(records.map((record) => [record.key, record])));

/**
 * The case file of a placement, with what is about its pupil or its provider alone and happened meanwhile. That the headteacher approved
 * is told by the decision.
 */
export function caseEntries({ caseRecords }: Pick<SchoolFacts, 'caseRecords'>, placement: Placement): TimelineEntry[] {
  const isAbout = ({ pupilKey, providerKey, on }: CaseRecord): boolean =>
    (pupilKey === '' ? providerKey === placement.providerKey : pupilKey === placement.pupilKey) && isWithin(placement, on);
  const known = byKey(caseRecords);
  const targetOf = ({ what }: CaseRecord): CaseRecord | undefined =>
    what.kind === 'takenBack' ? known.get(what.recordKey) : undefined;
  const of = byPlacement(caseRecords);
  // A record about the pupil alone is taken back by one about the pupil alone, perhaps after the last day.
  const others = of('').filter((record) => isAbout(targetOf(record) ?? record));
  return [...of(placement.key), ...others].flatMap((record) => {
    const kind = kindOfCase[(targetOf(record) ?? record).what.kind];
    return kind === null ? [] : entryOf(record, kind);
  });
}

function entryOf({ key, on, says, what, by }: CaseRecord, kind: TimelineEntry['kind']): TimelineEntry {
  const time = what.kind === 'visit' ? what.time : what.kind === 'noticeSent' ? what.at : undefined;
  return {
    key,
    at: { date: on, time: time === undefined || time === '' ? null : time },
    recordedAt: by.at,
    by: by.name,
    kind,
    says,
    detail: caseDetail(what),
    corrects: what.kind === 'takenBack' ? what.recordKey : null,
    ...(what.kind !== 'takenBack' && 'recordKey' in what ? { follows: what.recordKey } : {}),
  };
}
