import type { Today } from '#api/contract.ts';
import { timeInWords, timeOfDay } from '#domain/words.ts';

export type TodaySession = Today['sessions'][number];

/** A time of the school's day as people say it, from `08:45` or from an instant. */
export const clock = (text: string): string => (/^\d{2}:\d{2}$/.test(text) ? timeOfDay(text) : timeInWords(text));

export const halfNames = { AM: 'Morning', PM: 'Afternoon' } as const;

/** How many pupils of a session are in one state. */
export const countIn = (session: TodaySession, state: TodaySession['rows'][number]['state']): number =>
  session.rows.filter((row) => row.state === state).length;

/** The session people look at first: the latest whose time has come, otherwise the first. */
export function sessionNow(sessions: readonly TodaySession[]): TodaySession | undefined {
  return [...sessions].reverse().find(isAsked) ?? sessions[0];
}

/** How a session stands, in a few words. */
export function standing(session: TodaySession): string {
  const unknown = countIn(session, 'unknown');
  if (session.rows.length === 0) return 'nobody is away';
  if (!isAsked(session)) return `asked at ${clock(session.askedAt)}`;
  return unknown === 0 ? 'all confirmed' : `${unknown} not confirmed`;
}

/** Whether somebody should have answered by now and has not. */
export const isLate = (session: TodaySession): boolean => session.isPastCutOff && countIn(session, 'unknown') > 0;

/** Whether the session's time has come, so that figures mean something. */
export const isAsked = (session: TodaySession): boolean => session.isOpen || session.isPastCutOff;
