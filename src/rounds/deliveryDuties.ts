import type { Delivery, DeliveryRound } from '#domain/delivery.ts';
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
  chase: provisions.BEY1,
  leftSite: provisions.ATT5,
  // Its line must not say why somebody is to be rung.
  call: provisions.PPL3,
  week: provisions.ATT6,
  contacts: provisions.VIS1,
  providerLink: provisions.ATT2,
  daySheet: provisions.BEY7,
} as const satisfies Record<DeliveryRound, (typeof provisions)[keyof typeof provisions]>;

/** Cards that should be there and have not reached a person, as duties: somebody must tell that person another way. */
export function deliveryDuties(book: SchoolCasebook, trust: TrustBook, now: InstantText): Duty[] {
  // What should be there is worked out only when something is amiss.
  if (!Array.from(book.deliveries.values()).some(({ value }) => isAmiss(value))) return [];
  return plan(book, trust, now).flatMap(({ key, round, title, personName }): Duty[] => {
    const delivery = book.deliveries.get(key)?.value;
    if (delivery === undefined || !isAmiss(delivery)) return [];
    const what = delivery.state === 'unsure' ? 'may not have reached' : 'has not reached';
    return [
      oddDuty({
        kind: 'delivery',
        subject: key,
        dueOn: londonTime(delivery.changedAt).date,
        dueAt: delivery.state === 'failed' ? delivery.changedAt : undefined,
        say: sayOf(round, title, personName, what),
        because: delivery.why,
        citation: reasonFor[round],
      }),
    ];
  });
}

/** What somebody must do in place of the product. */
function sayOf(round: DeliveryRound, title: string, personName: string, what: string): string {
  if (round === 'providerLink') return `Ring ${personName}: the ${title} ${what} them.`;
  if (round === 'daySheet')
    return 'Save or print the sheet for the day from Today: it could not be put into the school’s library.';
  return `Tell ${personName} in person: the card “${title}” ${what} them.`;
}

const isAmiss = ({ why, state }: Delivery): boolean => why !== '' && state !== 'sent' && state !== 'sending';
