import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '../caseFile/caseRecord.ts';
import type { FileLink } from '../caseFile/caseWhat.ts';
import type { DateText } from '../session.ts';

export type HeldVisit = CaseRecordOf<'visit'>;

/** A visit that was planned, and what became of it. */
export interface PlannedVisit {
  readonly record: CaseRecordOf<'visitPlanned'>;
  /** `past`: its day has gone by and no visit was recorded for it. */
  readonly standing: 'coming' | 'past' | 'held';
  readonly heldKey: string;
}

/** The visits of a placement's records, the newest first. */
export const heldVisits = (records: readonly CaseRecord[]): HeldVisit[] => recordsOf(records, 'visit').reverse();

/** Planned visits by their day. One is held when a visit says so, or when one was recorded for its very day. */
export function plannedVisits(records: readonly CaseRecord[], today: DateText): PlannedVisit[] {
  const held = recordsOf(records, 'visit');
  return recordsOf(records, 'visitPlanned')
    .map((record): PlannedVisit => {
      const visit =
        held.find(({ what }) => what.plannedKey === record.key) ??
        held.find(({ on, what }) => what.plannedKey === '' && what.isPlanned && on === record.what.day);
      const standing = visit !== undefined ? 'held' : record.what.day < today ? 'past' : 'coming';
      return { record, standing, heldKey: visit?.key ?? '' };
    })
    .sort((one, other) => (one.record.what.day < other.record.what.day ? -1 : 1));
}

/** The photographs that only visits name which were taken back. */
export function leftPhotographs(records: readonly CaseRecord[]): FileLink[] {
  const kept = new Set(recordsOf(records, 'visit').flatMap(({ what }) => what.photographs.map(({ file }) => file.itemId)));
  const all = records.flatMap(({ what }) => (what.kind === 'visit' ? what.photographs.map(({ file }) => file) : []));
  return all.filter(({ itemId }, at) => !kept.has(itemId) && all.findIndex((one) => one.itemId === itemId) === at);
}
