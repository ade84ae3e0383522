import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { DateText, Half, TimeText } from '#domain/session.ts';
import { type SessionEvent, type SessionEventKind, sessionEventNames } from '#domain/sessionEvent.ts';
import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import type { Outcome } from './outcome.ts';
import { keepRecord } from './recordOfSession.ts';
import { refuse } from './refuse.ts';
import { needsOf, sessionEventProblem } from './sessionEventProblem.ts';
import { type TodayView, viewToday } from './viewToday.ts';

export interface RecordSessionEvent {
  /** Made by the form once, so that a repeated send records once. */
  readonly key: string;
  readonly kind: Exclude<SessionEventKind, 'takenBack'>;
  readonly date: DateText;
  readonly half: Half;
  /** Of the pupil or of the provider one is given, the other is empty. */
  readonly pupilKey: string;
  readonly providerKey: string;
  /** Empty: all sites of the provider. */
  readonly siteKey: string;
  readonly at?: TimeText | undefined;
  readonly where?: 'school' | 'elsewhere' | undefined;
  readonly place: string;
  readonly note: string;
}

/** Keeps that a session goes otherwise than planned, for one pupil or for all at a provider, and answers with that day. */
export async function recordSessionEvent(desk: Desk, schoolKey: string, input: RecordSessionEvent): Promise<Outcome<TodayView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { book, facts, signature } = opened.value;
  const right = holdsRight('recordSessionEvent', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (book.sessionEvents.has(input.key)) return viewToday(desk, schoolKey, input.date);
  const problem = sessionEventProblem(opened.value, input);
  if (problem !== undefined) return problem;
  const create = { ...eventOf(input), by: signature };
  // A colleague was quicker: once is enough.
  if (facts.sessionEvents.some((event) => isSame(event, create) && !isTakenBack(event, facts)))
    return viewToday(desk, schoolKey, input.date);

  const subject = `${input.date}|${input.half}|${input.pupilKey || input.providerKey}`;
  const note = { by: signature, action: `Session: ${sessionEventNames[input.kind]}`, subject };
  return keepRecord(desk, schoolKey, input, { list: 'sessionEvents', create }, { note, list: 'the session events' });
}

/** What does not belong to the kind is left out. */
function eventOf(input: RecordSessionEvent): Omit<SessionEvent, 'by'> {
  const needs = needsOf[input.kind];
  return {
    key: input.key,
    kind: input.kind,
    date: input.date,
    half: input.half,
    pupilKey: input.pupilKey,
    providerKey: input.providerKey,
    siteKey: input.providerKey === '' ? '' : input.siteKey,
    at: input.at,
    where: needs.where ? input.where : undefined,
    place: needs.where && input.where === 'elsewhere' ? input.place.trim() : '',
    note: input.note.trim(),
    takesBack: '',
  };
}

const isSame = (one: SessionEvent, other: SessionEvent): boolean =>
  (['kind', 'date', 'half', 'pupilKey', 'providerKey', 'siteKey', 'at', 'where', 'place', 'note'] as const).every(
    (part) => one[part] === other[part],
  );

const isTakenBack = ({ key }: SessionEvent, { sessionEvents }: { readonly sessionEvents: readonly SessionEvent[] }): boolean =>
  sessionEvents.some(({ takesBack }) => takesBack === key);
