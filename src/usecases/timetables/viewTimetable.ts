import { awayCodes } from '#domain/away/awayCodes.ts';
import { flexiNotice } from '#domain/away/flexiNotice.ts';
import { reviewsHeard } from '#domain/away/reviewsHeard.ts';
import { type TimetableStage, timetableStage } from '#domain/away/timetableStage.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { pupilDuties } from '#domain/duties/pupils/pupilDuties.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import type { DateText, WeekSlot } from '#domain/session.ts';
import type { Timetable, TimetableKind } from '#domain/timetable.ts';
import { type AwayEntry, awayHistory } from '../away/awayHistory.ts';
import { forAway, nameOfPupil, noSuch } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import { asTheyStand, type DutyRow, dutyRows } from '../dutyRow.ts';
import { type FindingRow, findingRow } from '../findingRow.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { findingsOf, mayDecide } from './decideTimetable.ts';
import { returnedOn } from './returnedOn.ts';
import { type TimetableWords, wordsOfTimetable } from './timetableWords.ts';

export interface TimetableView {
  readonly key: string;
  readonly kind: TimetableKind;
  readonly pupilKey: string;
  readonly pupilName: string;
  readonly stage: TimetableStage;
  readonly isCancelled: boolean;
  readonly sessionsInSchool: number;
  readonly words: TimetableWords;
  readonly decision: { readonly agreed: boolean; readonly on: DateText; readonly byName: string } | null;
  readonly returnedOn: DateText | null;
  readonly findings: FindingRow[];
  readonly codes: {
    readonly slots: WeekSlot[];
    readonly code: string | null;
    readonly because: string;
    readonly citation: string;
  }[];
  /** With notice given today: the first day that may be the last. */
  readonly noticeUntil: DateText | null;
  readonly duties: DutyRow[];
  readonly history: AwayEntry[];
  readonly may: { readonly keep: boolean; readonly decide: boolean; readonly checkWelfare: boolean };
}

/** One part-time timetable or arrangement for flexi-schooling: facts, conditions, week, codes, what is due, what was recorded. */
export async function viewTimetable(desk: Desk, schoolKey: string, key: string): Promise<Outcome<TimetableView>> {
  const opened = await openSchool(desk, schoolKey, forAway);
  if (!opened.done) return opened;
  const open = opened.value;
  const { facts, book, today } = open;
  const timetable = book.timetables.get(key)?.value;
  if (timetable === undefined) return noSuch('timetable');
  const isCancelled = !facts.timetables.some((one) => one.key === key);
  const returned = returnedOn(facts, key);
  const own = pupilDuties(rulebook(facts), open).filter(({ subjectKey }) => subjectKey === key);
  const has = (right: Parameters<typeof holdsRight>[0]) => holdsRight(right, desk.person, facts).outcome === 'met';
  return done({
    key,
    kind: timetable.kind,
    pupilKey: timetable.pupilKey,
    pupilName: nameOfPupil(open, timetable.pupilKey),
    stage: timetableStage(timetable, returned, today),
    isCancelled,
    sessionsInSchool: timetable.sessionsInSchool,
    words: wordsOfTimetable(timetable),
    decision: decisionOf(timetable),
    returnedOn: returned ?? null,
    findings: [...findingsOf(open, timetable), ...reviewsHeard(timetable, facts.caseRecords)].map(findingRow),
    codes: awayCodes(timetable, facts, today).map(({ slots, code, finding }) => ({
      slots: [...slots],
      code: code ?? null,
      because: sentenceWithout(code, finding.because),
      citation: finding.citation.title,
    })),
    noticeUntil: timetable.kind === 'flexiSchooling' ? flexiNotice(facts, today).earliest : null,
    duties: asTheyStand(own, open).map(dutyRows(desk, open)),
    history: awayHistory(desk, open, [key]),
    may: {
      keep: has('keepTimetable'),
      decide: mayDecide(desk, open, timetable, today).outcome === 'met',
      checkWelfare: has('checkWelfare'),
    },
  });
}

/** The adviser begins its sentence with the code, which stands above it here. */
const sentenceWithout = (code: string | undefined, because: string): string =>
  code !== undefined && because.startsWith(`${code}: `) ? because.slice(code.length + 2) : because;

const decisionOf = ({ decision }: Timetable): TimetableView['decision'] =>
  decision === undefined ? null : { agreed: decision.agreed, on: decision.on, byName: decision.by.name };
