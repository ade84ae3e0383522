import type { PolicyBook } from '../../policy/policyBook.ts';
import type { DateText } from '../../session.ts';

/**
 * Whether so many sessions a week at a provider are full-time education. Full time has no definition in law: the sessions, at the hours
 * that the policy gives a session, are held against the guide of 18 hours.
 */
export const isFullTime = (sessions: number, policy: PolicyBook, on: DateText): boolean =>
  sessions * policy.on('hoursInSession', on) >= policy.on('fullTimeHours', on);
