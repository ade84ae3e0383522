import type { Week } from '../../placement.ts';
import type { PolicyBook } from '../../policy/policyBook.ts';
import type { Pupil } from '../../pupil.ts';
import type { DateText } from '../../session.ts';
import { sessionsAtProvider } from '../weekHasSessions.ts';

/**
 * Whether a week at a provider is full-time education. Full time has no definition in law: the sessions, at the hours that the policy gives a
 * session, are held against the guide of 18 hours.
 */
export const isFullTimeAt = (week: Week, policy: PolicyBook, on: DateText): boolean =>
  sessionsAtProvider(week) * policy.on('hoursInSession', on) >= policy.on('fullTimeHours', on);

/** The last year group of compulsory school age. */
const lastYear = 11;
/** Whether a pupil counts for the registration test: up to year 11. A younger one in reception is counted too, to be on the safe side. */
export const mayBeOfCompulsoryAge = ({ yearGroup }: Pick<Pupil, 'yearGroup'>): boolean => yearGroup <= lastYear;
