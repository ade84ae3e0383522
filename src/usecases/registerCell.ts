import type { SessionRecord } from '#domain/attendance/sessionRecord.ts';
import type { SessionCode } from '#domain/codes/sessionCode.ts';
import { isAfter } from '#domain/instant.ts';
import type { MarkEntry } from '#domain/register.ts';
import { answersOf, wasCorrected, weekKey } from '#domain/registerWeek.ts';
import type { DateText, InstantText } from '#domain/session.ts';
import { type SessionEvent, sessionEventNames } from '#domain/sessionEvent.ts';
import { mondayOf } from '#domain/week.ts';
import { whereOn } from '#domain/whereOn.ts';
import { sessionInWords, timeOfDay } from '#domain/words.ts';
import { answersTaken } from './answersTaken.ts';
import type { OpenSchool } from './openSchool.ts';
import { cellInWords } from './registerCellWords.ts';

type Answer = Pick<MarkEntry, 'mark' | 'note' | 'via'> & {
  readonly code: string | null;
  readonly minutesLate: number | null;
  readonly byName: string;
  readonly at: InstantText;
  readonly isWaiting: boolean;
};

export interface RegisterCell {
  readonly expected: SessionRecord['where'];
  readonly providerKey: string;
  readonly providerName: string;
  readonly mark: MarkEntry['mark'] | null;
  readonly minutesLate: number | null;
  readonly code: string | null;
  readonly codeIs: 'given' | 'proposed' | 'undecided' | 'none';
  readonly codeBecause: string;
  readonly codeSource: string;
  readonly isOtherSchools: boolean;
  readonly corrected: boolean;
  /** The cell in words, for people who hear the table. */
  readonly says: string;
  readonly isFuture: boolean;
  readonly takes: 'any' | 'absence' | 'nothing';
  readonly needsNote: boolean;
  readonly answeredAt: InstantText;
  readonly isWaiting: boolean;
  readonly resolve: { readonly by: DateText | null; readonly daysLeft: number | null } | null;
  readonly events: string[];
  readonly history: Answer[];
}

type Open = Pick<OpenSchool, 'facts' | 'now' | 'today'>;

/** One session of one pupil as the register week shows it. */
export function registerCell(open: Open, record: SessionRecord): RegisterCell {
  const { facts, now, today } = open;
  const { where, of, code, date, half } = record;
  const week = facts.register.get(weekKey(record.pupilKey, mondayOf(date)));
  const answers = answersOf(week, record.slot);
  const isAway = where === 'provider' || where === 'elsewhere';
  // Where no provider expects the pupil any more, what was answered is shown all the same.
  const answer = record.answer ?? (isAway ? undefined : answers.at(-1));
  const cell = {
    expected: where,
    ...providerOf(open, record, answer),
    ...saidOf(answer),
    ...codeOf(where === 'school' ? { ...code, isOurs: false } : { ...code, isOurs: true }),
    corrected: wasCorrected(week, record.slot),
    isFuture: of !== undefined && isAway ? isAfter(of.asksFrom, now) : date > today,
    takes: isAway ? takesOf(open, record) : ('nothing' as const),
    needsNote: date < today && answer !== undefined && answer.mark !== 'notKnown',
    answeredAt: answers.at(-1)?.by.at ?? '',
    resolve: code?.code === 'D' || !isAway ? null : resolveOf(open, date, answer),
    events: (of?.events ?? []).map(eventInWords),
    history: answers.map(answerRow),
  };
  return { ...cell, says: `${sessionInWords(date, half)}: ${cellInWords(cell, answers[0])}` };
}

/** An answer stays with the provider that it was about, also when another one expects the pupil now. */
function providerOf({ facts }: Open, { placement, date, slot }: SessionRecord, answer: MarkEntry | undefined) {
  const due = placement !== undefined && whereOn(placement, date, slot) === 'provider' ? placement.providerKey : '';
  const providerKey = answer?.providerKey || due;
  return { providerKey, providerName: facts.providers.get(providerKey)?.name ?? '' };
}

const saidOf = (answer: MarkEntry | undefined) => ({
  mark: answer?.mark ?? null,
  minutesLate: answer?.minutesLate ?? null,
  isWaiting: answer?.isWaiting === true,
});

function codeOf({ isOurs, code, isGiven, because, citation }: Partial<SessionCode> & { readonly isOurs: boolean }) {
  const codeIs = !isOurs || citation === undefined ? 'none' : isGiven ? 'given' : code === undefined ? 'undecided' : 'proposed';
  const codeSource = citation?.title ?? '';
  return { code: code ?? null, codeIs, codeBecause: because ?? '', codeSource, isOtherSchools: code === 'D' } as const;
}

const eventInWords = ({ kind, at, place, note }: SessionEvent): string =>
  `${[sessionEventNames[kind], at && timeOfDay(at), place, note].filter((part) => part).join(', ')}.`;

const answerRow = ({ mark, note, via, code, minutesLate, by, isWaiting }: MarkEntry): Answer => ({
  mark,
  note,
  via,
  code: code ?? null,
  minutesLate: minutesLate ?? null,
  byName: by.name,
  at: by.at,
  isWaiting: isWaiting === true,
});

function takesOf(open: Open, record: SessionRecord): RegisterCell['takes'] {
  const taken = answersTaken(open, record);
  if (!taken.done) return 'nothing';
  return taken.value.isAny ? 'any' : 'absence';
}

/** N, or no code at all, stands only for so many school days (ATT-3). */
function resolveOf({ facts, today }: Open, date: DateText, answer: MarkEntry | undefined): RegisterCell['resolve'] {
  if (answer?.mark !== 'absent' || !['', 'N'].includes(answer.code ?? '')) return null;
  const by = facts.calendar.schoolDayFrom(date, facts.policy.on('nInSchoolDays', date));
  if (by === undefined) return { by: null, daysLeft: null };
  return {
    by,
    daysLeft: today > by ? -facts.calendar.schoolDaysBetween(by, today) : facts.calendar.schoolDaysBetween(today, by),
  };
}
