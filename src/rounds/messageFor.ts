import { approvalSheet } from '#domain/approvalSheet.ts';
import { contactSheet } from '#domain/contact/contactSheet.ts';
import { decisionNews } from '#domain/decisionNews.ts';
import type { Delivery } from '#domain/delivery.ts';
import { openReviews } from '#domain/duties/running/openReviews.ts';
import { dutyDigest } from '#domain/dutyDigest.ts';
import { londonTime } from '#domain/londonTime.ts';
import { reviewReminder } from '#domain/reviewReminder.ts';
import { callsAsked } from '#domain/safeguarding/callAsked.ts';
import { searchIn } from '#domain/search.ts';
import type { InstantText } from '#domain/session.ts';
import { sessionSheet } from '#domain/sessionSheet.ts';
import { weekSheet } from '#domain/weekSheet.ts';
import type { SchoolCasebook, TrustBook } from '#records/records.ts';
import { type CountUse, factsOf } from '#usecases/factsOf.ts';
import type { Message } from './outbox.ts';
import { openToday } from './plannedDigests.ts';
import { searchRefOf } from './searchRefOf.ts';

/** What a delivery says as the records stand now; undefined when its subject is gone. */
export function messageFor(
  book: SchoolCasebook,
  trust: TrustBook,
  delivery: Pick<Delivery, 'key' | 'round' | 'subject' | 'personId'>,
  now: InstantText,
  countUse?: CountUse,
): Message | undefined {
  const facts = factsOf(book, trust, countUse);
  const today = londonTime(now).date;
  const [first = '', second = ''] = delivery.subject.split('|');
  const deliveryKey = delivery.key;
  switch (delivery.round) {
    case 'session': {
      const sheet = sessionSheet(facts, { date: first, half: second === 'PM' ? 'PM' : 'AM' }, now);
      return { deliveryKey, kind: 'session', sheet };
    }
    case 'approval': {
      const placement = book.placements.get(first)?.value;
      return placement && { deliveryKey, kind: 'approval', sheet: approvalSheet(placement, facts, today, Number(second)) };
    }
    case 'decision': {
      const decision = book.decisions.get(delivery.subject)?.value;
      const placement = decision && book.placements.get(decision.placementKey)?.value;
      const news = placement && decisionNews(decision, placement, facts);
      return news && { deliveryKey, kind: 'decision', news };
    }
    case 'review': {
      // A plan that nobody has written yet has no row; it is worked out from its placement, as the plan of the round was.
      const review = book.reviews.get(first)?.value ?? openReviews(facts, today).find((open) => open.key === first);
      const placement = review && book.placements.get(review.placementKey)?.value;
      return placement && { deliveryKey, kind: 'review', reminder: reviewReminder(review, placement, facts, today) };
    }
    case 'providerLink':
      return undefined; // a mail, not a card
    case 'digest': {
      const member = book.staff.get(delivery.personId)?.value;
      // A day that is over has no message: what is open then is another day's.
      const digest = member && first === today ? dutyDigest(openToday(book, facts, now), member, facts, today) : undefined;
      return digest && { deliveryKey, kind: 'digest', digest };
    }
    case 'chase':
    case 'leftSite': {
      const ref = searchRefOf(delivery);
      const search = ref && searchIn(facts, ref, now);
      return search && { deliveryKey, kind: 'search', search };
    }
    case 'call': {
      const asked = callsAsked(facts, now).find(({ key }) => key === first);
      return asked && { deliveryKey, kind: 'call', call: { ...asked.what, at: asked.by.at } };
    }
    case 'contacts': {
      const sheet = contactSheet(facts, today);
      // A week that is over is asked about no more.
      return sheet?.monday === first ? { deliveryKey, kind: 'contacts', sheet } : undefined;
    }
    case 'week': {
      const sheet = weekSheet(facts, delivery.subject, now);
      return sheet && { deliveryKey, kind: 'week', sheet };
    }
  }
}
