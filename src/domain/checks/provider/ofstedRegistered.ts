import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { Provider } from '../../provider.ts';
import type { DateText } from '../../session.ts';
import { shortDate } from '../../words.ts';
import { type CheckFacts, checkState, type Strictness } from './checkState.ts';

/** Whether the provider is registered with Ofsted as far as the school's policy asks (PRO-3): required, preferred, or not asked. */
export function ofstedRegistered(
  provider: Provider,
  facts: CheckFacts,
  on: DateText,
  { whenMissing = 'warn' }: Strictness = {},
): Finding {
  const { met, notMet, unclear } = answer('Is the provider registered with Ofsted?', provisions.PRO3);
  const { value: rule, source } = facts.policy.segmentOn('ofstedRegistered', on);
  const check = checkState(facts, provider.key, 'ofstedRegistration', on);
  if (check.state === 'valid' && check.outcome === 'passed')
    return met(`${provider.name} is registered with Ofsted, checked on ${shortDate(check.madeOn)}.`);
  if (rule === 'no') return met(`The policy does not ask for registration with Ofsted (${source}).`);
  const is = {
    missing: 'is not recorded as registered with Ofsted',
    failed: 'is not registered with Ofsted',
    expired: 'is no longer registered with Ofsted',
    valid: 'is not recorded as registered with Ofsted',
  }[check.state];
  if (rule === 'preferred') return unclear(`${provider.name} ${is}; the policy prefers it (${source}).`);
  const refuses = check.state === 'failed' || check.state === 'expired' || whenMissing === 'refuse';
  return (refuses ? notMet : unclear)(
    `${provider.name} ${is}; the policy requires it (${source}). Record the registration on the provider’s page.`,
  );
}
