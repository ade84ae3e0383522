import { instantOf } from '../londonTime.ts';
import type { PolicyBook } from '../policy/policyBook.ts';
import type { School } from '../school.ts';
import type { Half, InstantText, Session, TimeText } from '../session.ts';
import { sessionInstants } from '../sessionTimes.ts';

/** When an afternoon is over for a link; no list says when a provider's day ends. School policy, no statutory reference. Europe/London. */
const afternoonEndsAt: TimeText = '16:00';
const minuteInMilliseconds = 60_000;

type Told = Pick<School, 'morningAskedAt' | 'morningCutOffAt' | 'afternoonAskedAt' | 'afternoonCutOffAt'>;

const shifted = (at: InstantText, minutes: number): InstantText =>
  new Date(Date.parse(at) + minutes * minuteInMilliseconds).toISOString();

const halfEndsAt = (half: Half, school: Told): TimeText => (half === 'AM' ? school.afternoonAskedAt : afternoonEndsAt);

/** When the mail with the link goes out: when the school asks, or so long before as its policy says. */
export const linkSentAt = (session: Session, school: School, policy: PolicyBook): InstantText =>
  shifted(sessionInstants(session, school).askedAt, -policy.on('providerLinkMinutesBefore', session.date));

/** Until when a link takes answers: the end of its half of the day and the policy's time after it. */
export const linkExpiresAt = (session: Session, school: Told, policy: PolicyBook): InstantText =>
  shifted(instantOf(session.date, halfEndsAt(session.half, school)), 60 * policy.on('providerLinkHoursAfter', session.date));
