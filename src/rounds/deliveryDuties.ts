import type { DeliveryRound } from '#domain/delivery.ts';
import type { Duty } from '#domain/duties/duty.ts';
import { oddDuty } from '#domain/duties/oddDuty.ts';
import { provisions } from '#domain/law.ts';
import { londonTime } from '#domain/londonTime.ts';
import type { InstantText } from '#domain/session.ts';
import type { SchoolCasebook, TrustBook } from '#records/records.ts';
import { plan } from './plan.ts';

const reasonFor = {
  session: provisions.ATT2,
  approval: provisions.REF6,
  decision: provisions.REF6,
  review: provisions.REV1,
  digest: provisions.PPL3,
} as const satisfies Record<DeliveryRound, (typeof provisions)[keyof typeof provisions]>;

/** Cards that should be there and have not reached a person, as duties: somebody must tell that person another way. */
export function deliveryDuties(book: SchoolCasebook, trust: TrustBook, now: InstantText): Duty[] {
  return plan(book, trust, now).flatMap(({ key, round, title, personName }): Duty[] => {
    const delivery = book.deliveries.get(key)?.value;
    if (delivery === undefined || delivery.why === '' || delivery.state === 'sent' || delivery.state === 'sending') return [];
    const what = delivery.state === 'unsure' ? 'may not have reached' : 'has not reached';
    return [
      oddDuty({
        kind: 'delivery',
        subject: key,
        dueOn: londonTime(delivery.changedAt).date,
        dueAt: delivery.state === 'failed' ? delivery.changedAt : undefined,
        say: `Tell ${personName} in person: the card “${title}” ${what} them.`,
        because: delivery.why,
        citation: reasonFor[round],
      }),
    ];
  });
}
