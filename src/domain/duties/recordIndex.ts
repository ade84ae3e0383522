import { compareText } from '../compareText.ts';
import type { DutyRecord } from '../dutyRecord.ts';
import type { DateText } from '../session.ts';
import type { Postponed } from './duty.ts';
import { type DutyName, readDutyKey } from './dutyKey.ts';
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
  /** The latest postponement of one duty about a subject. */
  postponement(subject: string, dutyKey: string): Postponed | undefined;
}

const none: readonly Deed[] = [];
const inOrder = (a: Deed, b: Deed): number => compareText(a.on, b.on) || compareText(a.recordKey, b.recordKey);

type Deeds = Map<string, Map<DutyKind, Deed[]>>;
type Postponements = Map<string, Map<string, Postponed>>;

function addDeed(deeds: Deeds, { kind, subject }: DutyName, deed: Deed): void {
  const ofSubject = deeds.get(subject) ?? new Map<DutyKind, Deed[]>();
  deeds.set(subject, ofSubject);
  const ofKind = ofSubject.get(kind);
  if (ofKind === undefined) ofSubject.set(kind, [deed]);
  else ofKind.push(deed);
}

/** The latest of a duty counts; of one moment the greater key, so that the order of the records says nothing. */
function addPostponement(postponements: Postponements, subject: string, dutyKey: string, one: Postponed): void {
  const ofSubject = postponements.get(subject) ?? new Map<string, Postponed>();
  postponements.set(subject, ofSubject);
  const known = ofSubject.get(dutyKey);
  const isLater = known === undefined || known.by.at < one.by.at;
  if (isLater || (known.by.at === one.by.at && known.recordKey < one.recordKey)) ofSubject.set(dutyKey, one);
}

/** Indexes the records; their order does not matter. A record whose duty key cannot be read is a finding (`recordProblems`), not a deed. */
export function recordIndex(records: readonly DutyRecord[]): RecordIndex {
  const takenBack = new Set(records.flatMap(({ what }) => (what.status === 'takenBack' ? [what.recordKey] : [])));
  const deeds: Deeds = new Map();
  const postponements: Postponements = new Map();
  for (const { key, dutyKey, what, by } of records) {
    const name = readDutyKey(dutyKey);
    if (name === undefined || takenBack.has(key)) continue;
    if (what.status === 'done')
      addDeed(deeds, name, { recordKey: key, part: name.part, on: what.on, evidence: what.evidence, byName: by.name });
    if (what.status === 'postponed')
      addPostponement(postponements, name.subject, dutyKey, { until: what.until, reason: what.reason, by, recordKey: key });
  }
  for (const ofSubject of deeds.values()) for (const ofKind of ofSubject.values()) ofKind.sort(inOrder);
  return {
    deeds: (kind, subject) => deeds.get(subject)?.get(kind) ?? none,
    // By subject first: few have one, and to look up a key costs as much as to make the duty.
    postponement: (subject, dutyKey) => postponements.get(subject)?.get(dutyKey),
  };
}
