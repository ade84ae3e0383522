import { instantOf } from '../londonTime.ts';
import type { PolicyBook } from '../policy/policyBook.ts';
import type { Provider } from '../provider.ts';
import type { School } from '../school.ts';
import type { InstantText, Session, TimeText } from '../session.ts';
import { sessionTimes } from '../sessionTimes.ts';

/** When an afternoon is over for a link; no list says when a provider's day ends. School policy, no statutory reference. Europe/London. */
const afternoonEndsAt: TimeText = '16:00';
const minuteInMilliseconds = 60_000;

const shifted = (at: InstantText, minutes: number): InstantText =>
  new Date(Date.parse(at) + minutes * minuteInMilliseconds).toISOString();

/** When the mail with the link goes out: when the school asks, or at the provider's own time if that comes first; or so long before as the policy says. */
export function linkSentAt(session: Session, provider: Provider, school: School, policy: PolicyBook): InstantText {
  const { askedAt } = sessionTimes(school, session.half);
  const own = (session.half === 'AM' ? provider.morningReportsBy : provider.afternoonReportsBy) || askedAt;
  const first = own < askedAt ? own : askedAt;
  return shifted(instantOf(session.date, first), -policy.on('providerLinkMinutesBefore', session.date));
}

/** Until when a link takes answers: the end of its half of the day (the morning ends when the afternoon is asked about) and the policy's time after it. */
export const linkExpiresAt = (session: Session, school: School, policy: PolicyBook): InstantText =>
  shifted(
    instantOf(session.date, session.half === 'AM' ? school.afternoonAskedAt : afternoonEndsAt),
    60 * policy.on('providerLinkHoursAfter', session.date),
  );
