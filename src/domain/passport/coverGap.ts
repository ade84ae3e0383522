import type { CheckFacts, CheckState } from '../checks/provider/checkState.ts';
import type { ProviderCheckKind } from '../providerCheck.ts';
import type { DateText } from '../session.ts';

/** What an insurance that is in force still lacks (PRO-5): an amount, enough of it, a last day. */
export function coverGap(
  { policy }: Pick<CheckFacts, 'policy'>,
  kind: ProviderCheckKind,
  state: Exclude<CheckState, { readonly state: 'missing' }>,
  on: DateText,
): { readonly say: string; readonly next: string } | undefined {
  const least =
    kind === 'publicLiability' || kind === 'employersLiability' || kind === 'professionalNegligence' ? policy.on(kind, on) : 0;
  if (least > 0 && state.cover === undefined)
    return { say: `The amount is not recorded; at least ${pounds(least)} is needed.`, next: 'Look at the certificate again.' };
  if (state.cover !== undefined && state.cover < least)
    return {
      say: `${pounds(state.cover)} of cover; at least ${pounds(least)} for any one occurrence is needed.`,
      next: 'Ask the provider to raise it, and record the new certificate.',
    };
  if (state.expiresOn === undefined) return { say: 'Its last day is not recorded.', next: 'Look at the certificate again.' };
  return undefined;
}

const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB')}`;
