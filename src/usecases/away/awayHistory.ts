import { standingRecords } from '#domain/caseFile/caseFile.ts';
import type { CaseRecord } from '#domain/caseFile/caseRecord.ts';
import { mayTakeBackCase } from '#domain/checks/mayTakeBackCase.ts';
import { readDutyKey } from '#domain/duties/dutyKey.ts';
import { kindOf } from '#domain/duties/dutyKinds.ts';
import type { DutyRecord } from '#domain/dutyRecord.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import type { OpenSchool } from '../openSchool.ts';
import { isDeedOf } from '../writeCase.ts';

export interface AwayEntry {
  readonly key: string;
  readonly on: DateText;
  readonly says: string;
  /** Further words, for whoever reads on. */
  readonly words: string;
  readonly byName: string;
  readonly at: string;
  readonly isTakenBack: boolean;
  readonly mayTakeBack: boolean;
}

/** The timetable or suspension that a record of the case file is about; undefined for any other. */
function subjectOf({ what }: CaseRecord): string | undefined {
  if ('timetableKey' in what) return what.timetableKey;
  if ('suspensionKey' in what) return what.suspensionKey;
  if (what.kind === 'awayCancelled') return what.subjectKey;
  return what.kind === 'noticeSent' ? (readDutyKey(what.notice)?.subject ?? what.notice.split('|')[1]) : undefined;
}

const wordsOf = ({ what }: CaseRecord): string => {
  if (what.kind === 'timetableReview') return `Pupil: ${what.pupilView}\nParent: ${what.parentView}\nOutcome: ${what.outcome}`;
  if (what.kind === 'workSet') return [what.words, what.marking].filter((one) => one !== '').join('\n');
  if (what.kind === 'provisionArranged') return [what.address, `Report to ${what.reportTo}`, what.times].join('\n');
  if (what.kind === 'awayCancelled') return what.reason;
  return 'words' in what ? what.words : '';
};

/** What was recorded about its duties alone, before they had forms of their own. */
function deedEntry({ key, dutyKey, what, by }: DutyRecord, isTakenBack: boolean): AwayEntry[] {
  const name = readDutyKey(dutyKey);
  if (name === undefined || what.status === 'takenBack') return [];
  const isDone = what.status === 'done';
  return [
    {
      ...{ key, on: isDone ? what.on : what.until, says: `${kindOf(name.kind).name}${isDone ? '' : ': put off'}.` },
      ...{ words: isDone ? what.evidence : what.reason, byName: by.name, at: by.at, isTakenBack, mayTakeBack: false },
    },
  ];
}

/** Everything recorded about some of them, the newest first; what was taken back stays readable. */
export function awayHistory(desk: Pick<Desk, 'person'>, { facts }: OpenSchool, keys: readonly string[]): AwayEntry[] {
  const standing = new Set(standingRecords(facts.caseRecords).map(({ key }) => key));
  const records = facts.caseRecords.filter((record) => keys.includes(subjectOf(record) ?? ''));
  const takenBack = new Set(facts.dutyRecords.flatMap(({ what }) => (what.status === 'takenBack' ? [what.recordKey] : [])));
  const deeds = facts.dutyRecords
    .filter(
      ({ key, dutyKey }) => keys.includes(readDutyKey(dutyKey)?.subject ?? '') && !records.some((one) => isDeedOf(one.key, key)),
    )
    .flatMap((record) => deedEntry(record, takenBack.has(record.key)));
  return [
    ...deeds,
    ...records.map((record) => ({
      ...{ key: record.key, on: record.on, says: record.says, words: wordsOf(record), byName: record.by.name, at: record.by.at },
      isTakenBack: !standing.has(record.key),
      mayTakeBack: standing.has(record.key) && mayTakeBackCase(desk.person, record, facts).outcome === 'met',
    })),
  ].toSorted((one, other) => other.at.localeCompare(one.at) || other.key.localeCompare(one.key));
}
