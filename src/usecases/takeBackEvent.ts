import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { SessionEvent } from '#domain/sessionEvent.ts';
import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import type { Outcome } from './outcome.ts';
import { closedYear, keepRecord } from './recordOfSession.ts';
import { refuse } from './refuse.ts';
import { type TodayView, viewToday } from './viewToday.ts';

export interface TakeBackEvent {
  /** Of the new record, so that a repeated send takes back once. */
  readonly key: string;
  /** Why it was wrong. */
  readonly note: string;
}

/** Takes back an event that was wrong; both stay in the list (REP-7). What was worked out from it is as if it had never been. */
export async function takeBackEvent(
  desk: Desk,
  schoolKey: string,
  eventKey: string,
  input: TakeBackEvent,
): Promise<Outcome<TodayView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { book, facts, signature } = opened.value;
  const right = holdsRight('recordSessionEvent', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const event = book.sessionEvents.get(eventKey)?.value;
  if (event === undefined || event.kind === 'takenBack') return refuse.notFound('There is no such event. Look at Today again.');
  // By whom ever: it is gone, which is what was wanted.
  if (facts.sessionEvents.some(({ takesBack }) => takesBack === eventKey)) return viewToday(desk, schoolKey, event.date);
  const closed = closedYear(opened.value.today, event.date);
  if (closed !== undefined) return closed;
  if (input.note.trim() === '') return refuse.badField('note', 'Write why it was wrong.');

  const { at: _at, where: _where, ...same } = event;
  const create: SessionEvent = {
    ...{ ...same, key: input.key, kind: 'takenBack', at: undefined, where: undefined, place: '' },
    ...{ note: input.note.trim(), takesBack: eventKey, by: signature },
  };
  const note = { by: signature, action: 'Session event taken back', subject: eventKey };
  return keepRecord(desk, schoolKey, event, { list: 'sessionEvents', create }, { note, list: 'the session events' });
}
