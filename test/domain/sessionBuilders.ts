/** What happened in a session: answers, events and follow-ups at a time of Monday 23 November 2026, when London is on UTC. */
import type { FollowUp, FollowUpStep } from '../../src/domain/followUp.ts';
import type { Mark, MarkEntry } from '../../src/domain/register.ts';
import type { Session, WeekSlot } from '../../src/domain/session.ts';
import type { SessionEvent, SessionEventKind } from '../../src/domain/sessionEvent.ts';
import { aRegisterWeek, aSignature, registerOf, someFacts } from './builders.ts';

export const monday: Session = { date: '2026-11-23', half: 'AM' };
/** `on('09:30')`; seconds where they matter: `on('09:30:01')`. */
export const on = (time: string): string => `2026-11-23T${time.length === 5 ? `${time}:00` : time}.000Z`;

export const answer = (mark: Mark, time: string, change: Partial<MarkEntry> = {}): MarkEntry => ({
  mark,
  note: '',
  providerKey: 'foxglove',
  by: aSignature('Priya Nair', on(time)),
  via: 'tab',
  ...change,
});

/** About the pupil `amara`, unless it is about the provider. */
export const anEvent = (kind: SessionEventKind, time: string, change: Partial<SessionEvent> = {}): SessionEvent => ({
  key: `${kind}-${time}`,
  kind,
  ...monday,
  pupilKey: change.providerKey === undefined ? 'amara' : '',
  providerKey: '',
  siteKey: '',
  at: undefined,
  where: undefined,
  place: '',
  note: '',
  takesBack: '',
  by: aSignature('Daniel Brandt', on(time)),
  ...change,
});
export const closed = (time: string, change: Partial<SessionEvent> = {}): SessionEvent =>
  anEvent('providerClosed', time, { providerKey: 'foxglove', ...change });
export const placed = (time: string, where: 'school' | 'elsewhere', change: Partial<SessionEvent> = {}): SessionEvent =>
  anEvent('placed', time, { where, place: where === 'elsewhere' ? 'Beacon Centre, 2 High Street' : '', ...change });

export const aFollowUp = (step: FollowUpStep, time: string, change: Partial<FollowUp> = {}): FollowUp => ({
  key: `${step}-${time}`,
  pupilKey: 'amara',
  ...monday,
  step,
  result: 'done',
  note: step === 'found' ? 'At home with the mother' : '',
  happenedAt: on(time),
  nextStep: '',
  nextBy: undefined,
  by: aSignature('Daniel Brandt', on(time)),
  ...change,
});

type Change = Parameters<typeof someFacts>[0];
/** Amara is due at Foxglove Farm this morning; the school asks at 8.30am and wants the answer by 9.30am. */
export const aMorning = (
  said: {
    answers?: readonly MarkEntry[];
    events?: readonly SessionEvent[];
    followUps?: readonly FollowUp[];
    slot?: WeekSlot;
  } = {},
  change: Change = {},
) =>
  someFacts({
    register: said.answers ? registerOf(aRegisterWeek(said.slot ?? 'MonAM', said.answers)) : new Map(),
    sessionEvents: said.events ?? [],
    followUps: said.followUps ?? [],
    ...change,
  });
