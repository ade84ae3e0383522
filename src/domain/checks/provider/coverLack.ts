import type { insurances } from '../../providerCheck.ts';
import type { DateText } from '../../session.ts';
import type { CheckFacts, CheckState } from './checkState.ts';

export type Insurance = (typeof insurances)[number];
/** Pounds for any one occurrence. */
export type CoverLack =
  | { readonly is: 'noAmount'; readonly least: number }
  | { readonly is: 'tooLow'; readonly cover: number; readonly least: number }
  | { readonly is: 'noLastDay' };

/** What an insurance that is in force still lacks on a day (PRO-5): an amount, enough of it, a last day. Nothing where it is not needed. */
export function coverLack(
  { policy }: Pick<CheckFacts, 'policy'>,
  kind: Insurance,
  { outcome, cover, expiresOn }: Exclude<CheckState, { readonly state: 'missing' }>,
  on: DateText,
): CoverLack | undefined {
  if (outcome === 'notNeeded') return undefined;
  const least = kind === 'motorInsurance' ? 0 : policy.on(kind, on);
  if (least > 0 && cover === undefined) return { is: 'noAmount', least };
  if (cover !== undefined && cover < least) return { is: 'tooLow', cover, least };
  return expiresOn === undefined ? { is: 'noLastDay' } : undefined;
}

/** `£5,000,000` */
export const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB')}`;
