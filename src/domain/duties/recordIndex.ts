import { compareText } from '../compareText.ts';
import type { DutyRecord } from '../dutyRecord.ts';
import type { DateText } from '../session.ts';
import type { Postponed } from './duty.ts';
import { readDutyKey } from './dutyKey.ts';
import type { DutyKind } from './dutyKinds.ts';

/** That something was done: the record of a duty of a kind about a subject. */
export interface Deed {
  readonly recordKey: string;
  readonly part: string;
  readonly on: DateText;
  readonly evidence: string;
  readonly byName: string;
}

/** The duty records by what they are about. Those taken back are left out. */
export interface RecordIndex {
  /** Everything done of a kind about a subject, earliest first. */
  deeds(kind: DutyKind, subject: string): readonly Deed[];
  /** The latest postponement of one duty. */
  postponement(dutyKey: string): Postponed | undefined;
}

const none: readonly Deed[] = [];
const inOrder = (a: Deed, b: Deed): number => compareText(a.on, b.on) || compareText(a.recordKey, b.recordKey);

/** Indexes the records; their order does not matter. A record whose duty key cannot be read is a finding (`recordProblems`), not a deed. */
export function recordIndex(records: readonly DutyRecord[]): RecordIndex {
  const takenBack = new Set(records.flatMap(({ what }) => (what.status === 'takenBack' ? [what.recordKey] : [])));
  const deeds = new Map<string, Map<DutyKind, Deed[]>>();
  const postponements = new Map<string, Postponed>();
  for (const { key, dutyKey, what, by } of records) {
    if (takenBack.has(key)) continue;
    const name = readDutyKey(dutyKey);
    if (name !== undefined && what.status === 'done') {
      const deed: Deed = { recordKey: key, part: name.part, on: what.on, evidence: what.evidence, byName: by.name };
      const ofSubject = deeds.get(name.subject) ?? new Map<DutyKind, Deed[]>();
      deeds.set(name.subject, ofSubject);
      const ofKind = ofSubject.get(name.kind);
      if (ofKind === undefined) ofSubject.set(name.kind, [deed]);
      else ofKind.push(deed);
    }
    if (what.status === 'postponed') {
      const known = postponements.get(dutyKey);
      const isLater = known === undefined || known.by.at < by.at || (known.by.at === by.at && known.recordKey < key);
      if (isLater) postponements.set(dutyKey, { until: what.until, reason: what.reason, by, recordKey: key });
    }
  }
  for (const ofSubject of deeds.values()) for (const ofKind of ofSubject.values()) ofKind.sort(inOrder);
  return {
    deeds: (kind, subject) => deeds.get(subject)?.get(kind) ?? none,
    postponement: (dutyKey) => postponements.get(dutyKey),
  };
}
