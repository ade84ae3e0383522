import { compareMark, type Difference } from '#domain/attendance/reconcile/compareMark.ts';
import type { TheirMark } from '#domain/attendance/reconcile/theirMarks.ts';
import { type SessionRecord, sessionRecords } from '#domain/attendance/sessionRecord.ts';
import { compareText } from '#domain/compareText.ts';
import { fullName } from '#domain/pupil.ts';
import type { MarkEntry } from '#domain/register.ts';
import { type DateText, type Half, type InstantText, type Session, sessionKey } from '#domain/session.ts';
import { mondayOf, slotOf } from '#domain/week.ts';
import type { OpenSchool } from './openSchool.ts';
import { pupilsOfWeek } from './viewRegisterWeek.ts';

const mostUnknown = 200;

export interface DifferenceRow extends Difference {
  readonly pupilKey: string;
  readonly pupilName: string;
  readonly upn: string;
  readonly date: DateText;
  readonly half: Half;
  readonly ours: {
    readonly code: string | null;
    readonly mark: MarkEntry['mark'] | null;
    readonly isGiven: boolean;
    readonly byName: string;
    readonly at: InstantText;
  };
  readonly theirs: { readonly code: string; readonly line: number | null };
}

export interface Compared {
  /** Sessions of pupils away from school that the file covers, and those in which the two say the same. */
  readonly compared: number;
  readonly agreed: number;
  readonly differences: DifferenceRow[];
  /** UPNs that the school's list here does not have. */
  readonly unknownPupils: { readonly upn: string; readonly line: number }[];
  /** Pupils away from school in those sessions who are not in the file at all. */
  readonly notInFile: string[];
}

/** Our register beside the marks of the school's system, for every session that those cover. */
export function compareRegisters(open: OpenSchool, marks: readonly TheirMark[]): Compared {
  const { facts } = open;
  const theirs = new Map(marks.map((mark) => [keyOf(mark.upn, mark), mark]));
  const upns = new Set(marks.map(({ upn }) => upn));
  const known = new Set(Array.from(facts.pupils.values(), ({ upn }) => upn));
  const notInFile = new Set<string>();
  const differences: DifferenceRow[] = [];
  let compared = 0;
  for (const { record, pupil } of recordsOf(open, sessionsOf(marks))) {
    const isOurs = record.where !== 'school' && record.where !== 'noSchool';
    if (isOurs && !upns.has(pupil.upn)) {
      notInFile.add(fullName(pupil));
      continue;
    }
    const { upn, key: pupilKey } = pupil;
    const { date, half } = record;
    const mark = theirs.get(keyOf(upn, record));
    const difference = compareMark(facts, record, mark, open.now);
    if (isOurs) compared += 1;
    if (difference !== undefined)
      differences.push({ ...difference, ...sidesOf(record, mark), pupilKey, pupilName: fullName(pupil), upn, date, half });
  }
  const unknown = marks.filter(({ upn }) => !known.has(upn)).map(({ upn, line }) => [upn, { upn, line }] as const);
  return {
    compared,
    agreed: compared - differences.filter(({ kind }) => kind !== 'notDueHere').length,
    differences,
    unknownPupils: [...new Map(unknown).values()].slice(0, mostUnknown),
    notInFile: [...notInFile],
  };
}

const keyOf = (upn: string, { date, half }: Session): string => `${upn}|${date}|${half}`;

/** The sessions that a file covers, earliest first. */
const sessionsOf = (marks: readonly TheirMark[]): Session[] =>
  [...new Map(marks.map(({ date, half }) => [sessionKey({ date, half }), { date, half }])).values()].sort((a, b) =>
    compareText(sessionKey(a), sessionKey(b)),
  );

/** Our records of those sessions, for every pupil with provision in their weeks. What is still to come is in neither register yet. */
function recordsOf(open: OpenSchool, sessions: readonly Session[]) {
  const { facts, now, today } = open;
  const recordOf = sessionRecords(facts, now);
  const pupils = new Map(
    [...new Set(sessions.map(({ date }) => mondayOf(date)))].map((monday) => [monday, pupilsOfWeek(open, monday)]),
  );
  return sessions.flatMap(({ date, half }) => {
    const [slot, monday] = [slotOf(date, half), mondayOf(date)];
    return (pupils.get(monday) ?? []).flatMap((pupilKey) => {
      const pupil = facts.pupils.get(pupilKey);
      const record = slot && pupil && recordOf(pupilKey, monday, slot);
      return record === undefined || pupil === undefined || (date > today && record.answer === undefined)
        ? []
        : [{ record, pupil }];
    });
  });
}

const sidesOf = ({ code, answer }: SessionRecord, mark: TheirMark | undefined): Pick<DifferenceRow, 'ours' | 'theirs'> => ({
  ours: {
    code: code?.code ?? null,
    mark: answer?.mark ?? null,
    isGiven: code?.isGiven === true,
    byName: answer?.by.name ?? '',
    at: answer?.by.at ?? '',
  },
  theirs: { code: mark?.code ?? '', line: mark?.line ?? null },
});
