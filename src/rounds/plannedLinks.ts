import { type ExpectedPupil, expectedAway } from '#domain/expected.ts';
import { expectedHere } from '#domain/links/expectedHere.ts';
import { linkExpiresAt, linkSentAt } from '#domain/links/linkTimes.ts';
import { londonTime } from '#domain/londonTime.ts';
import type { Provider } from '#domain/provider.ts';
import { answerAt } from '#domain/registerWeek.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import { halves, type InstantText, type Session } from '#domain/session.ts';
import { eventsOf } from '#domain/sessionEvents.ts';
import { sessionInWords } from '#domain/words.ts';
import type { SchoolCasebook } from '#records/records.ts';
import { type PlannedDelivery, plannedFor } from './plannedDelivery.ts';

/** A link's key, and what its delivery is about: one provider, one session. */
const linkKeyOf = ({ date, half }: Session, providerKey: string): string => `${date}|${half}|${providerKey}`;

/** Of a link's key or its delivery's subject; undefined when it is none. */
export function linkOfKey(key: string): { readonly session: Session; readonly providerKey: string } | undefined {
  const [date = '', half, providerKey = ''] = key.split('|');
  return (half === 'AM' || half === 'PM') && providerKey !== '' ? { session: { date, half }, providerKey } : undefined;
}

/**
 * ATT-2: one mail to each provider of today's sessions whose time has come, where the school wants links, has a mailbox, the provider an
 * address, and somebody there is still without an answer.
 */
export function plannedLinks(book: SchoolCasebook, facts: SchoolFacts, now: InstantText): PlannedDelivery[] {
  const { date } = londonTime(now);
  if (facts.school.mailbox === '' || facts.policy.on('providerAnswers', date) !== 'link') return [];
  return halves
    .map((half): Session => ({ date, half }))
    .flatMap((session) =>
      openProviders(facts, session, now)
        .filter((provider) => isTime(facts, session, provider, now))
        .map((provider) => {
          const subject = linkKeyOf(session, provider.key);
          const title = `e-mail to ${provider.name}: ${sessionInWords(session.date, session.half)}`;
          const to = { personId: provider.key, name: provider.contactName || provider.name };
          return plannedFor(book, { round: 'providerLink', subject, title }, to);
        }),
    );
}

/** Providers with an address of whom the school does not know yet where some pupil is; not those that said that they are closed. */
function openProviders(facts: SchoolFacts, session: Session, now: InstantText): Provider[] {
  const closed = new Set(
    eventsOf(facts, session).flatMap(({ kind, siteKey, providerKey }) =>
      kind === 'providerClosed' && siteKey === '' ? [providerKey] : [],
    ),
  );
  const isOpen = (expected: ExpectedPupil): boolean => {
    const answer = answerAt(facts.register, session, expected);
    return answer === undefined || answer.mark === 'notKnown';
  };
  return [...new Set(expectedAway(facts, session).map(({ placement }) => placement.providerKey))]
    .flatMap((key) => facts.providers.get(key) ?? [])
    .filter(({ key, attendanceEmail }) => attendanceEmail !== '' && !closed.has(key))
    .filter(({ key }) => expectedHere(facts, session, key, now).some(isOpen));
}

const isTime = ({ school, policy }: SchoolFacts, session: Session, provider: Provider, now: InstantText): boolean =>
  Date.parse(linkSentAt(session, provider, school, policy)) <= Date.parse(now) &&
  Date.parse(now) < Date.parse(linkExpiresAt(session, school, policy));
