import { provisions } from '../../law.ts';
import type { PlacementCase, PlacementRule } from '../placementCase.ts';
import { afterAgreed } from './afterAgreed.ts';
import { isAskedFor } from './onceBeforeStart.ts';
import { providerName } from './whoIsWho.ts';

/** Whether the policy of the day of the referral has the form in two parts. */
export const isInTwoParts = ({ facts: { policy }, agreedOn }: PlacementCase): boolean =>
  policy.on('referralForm', agreedOn) === 'partAAndB';

/** REF-7: "Referral form: part A within one week of the agreed referral". School policy (P3), no statutory reference. */
export const referralPartA: PlacementRule = (c) =>
  isAskedFor(c) && isInTwoParts(c)
    ? [
        afterAgreed(c, {
          kind: 'referralPartA',
          citation: provisions.REF7,
          rule: 'partAInDays',
          say: `Send part A of the referral form for ${c.name()}.`,
          what: `part A of the form goes to ${providerName(c)}`,
        }),
      ]
    : [];
