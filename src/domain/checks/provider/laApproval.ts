import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { Provider } from '../../provider.ts';
import type { DateText } from '../../session.ts';
import { shortDate } from '../../words.ts';
import { type CheckFacts, checkState, type Strictness } from './checkState.ts';

const ownChecks = 'A listing never replaces the school’s own checks.';

/**
 * Whether the provider is approved by the local authority as far as the school's policy asks (PRO-3): "Only LA-approved providers unless
 * the trust approves the exception in writing. An LA listing never replaces the school's own checks."
 */
export function laApproval(
  provider: Provider,
  facts: CheckFacts,
  on: DateText,
  { whenMissing = 'warn' }: Strictness = {},
): Finding {
  const { met, notMet, unclear } = answer('Is the provider approved by the local authority?', provisions.PRO3);
  const { value: rule, source } = facts.policy.segmentOn('laApproval', on);
  const approval = checkState(facts, provider.key, 'laApproval', on);
  if (approval.state === 'valid' && approval.outcome === 'passed')
    return met(`${provider.name} is approved by the local authority, checked on ${shortDate(approval.madeOn)}. ${ownChecks}`);
  if (rule === 'no')
    return met(`The policy does not ask for approval by the local authority (${source}). The school’s own checks decide.`);

  const exception = checkState(facts, provider.key, 'trustException', on);
  if (exception.state === 'valid' && exception.outcome === 'passed')
    return met(
      `The trust approved ${provider.name} as an exception in writing on ${shortDate(exception.madeOn)}. The school’s own checks still apply.`,
    );
  const is = {
    missing: 'is not recorded as approved by the local authority',
    failed: 'is not approved by the local authority',
    expired: 'is no longer approved by the local authority',
    valid: 'is not recorded as approved by the local authority',
  }[approval.state];
  if (rule === 'advised') return unclear(`${provider.name} ${is}; the policy advises it (${source}).`);
  const ask = 'Record the approval, or the trust’s exception in writing.';
  const refuses = approval.state === 'failed' || approval.state === 'expired' || whenMissing === 'refuse';
  return (refuses ? notMet : unclear)(`${provider.name} ${is}; the policy requires it (${source}). ${ask}`);
}
