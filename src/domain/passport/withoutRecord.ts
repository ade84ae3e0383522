import { type CheckFacts, checkState, latestCheck } from '../checks/provider/checkState.ts';
import type { Provider } from '../provider.ts';
import type { ProviderCheck } from '../providerCheck.ts';
import type { DateText } from '../session.ts';
import { shortDate } from '../words.ts';
import type { PassportTask } from './passportTask.ts';
import type { CheckTask } from './taskGroups.ts';

type Stands = Pick<PassportTask, 'status' | 'say' | 'next'>;

/** How a check stands of which no record counts: begun in another way, answered together with others, or not at all. */
export function withoutRecord(
  provider: Provider,
  facts: CheckFacts,
  today: DateText,
  { kind, ask, within }: CheckTask,
  latest: ProviderCheck | undefined,
): Stands {
  if (latest !== undefined)
    return {
      status: 'missing',
      say: `Marked as not needed on ${shortDate(latest.on)}, without a reason.`,
      next: 'Write why it is not needed, or make the check.',
    };
  return (
    (within === undefined ? undefined : together(provider, facts, today, within)) ??
    begun(provider, facts, today, kind) ?? { status: 'notStarted', say: 'Nothing is recorded.', next: ask }
  );
}

/** Older records made one check for several of these. */
function together(
  provider: Provider,
  facts: CheckFacts,
  today: DateText,
  within: NonNullable<CheckTask['within']>,
): Stands | undefined {
  const state = checkState(facts, provider.key, within, today);
  const record = latestCheck(facts, provider.key, within, today);
  if (state.state === 'missing' || record === undefined) return undefined;
  const on = shortDate(record.on);
  if (record.outcome === 'notNeeded') return { status: 'notNeeded', say: `Not needed because: ${record.evidence}`, next: '' };
  if (record.outcome === 'failed')
    return {
      status: 'failed',
      say: `Recorded together with others as failed on ${on}.`,
      next: 'Record how this one stands.',
    };
  return {
    status: 'missing',
    say: `Recorded only together with others, on ${on}.`,
    next: 'Record what was seen of this one.',
  };
}

/** What was done on the way to it. */
function begun(provider: Provider, facts: CheckFacts, today: DateText, kind: CheckTask['kind']): Stands | undefined {
  if (kind === 'letterOfAssurance') {
    const sent = latestCheck(facts, provider.key, 'assuranceSent', today);
    return sent === undefined
      ? undefined
      : {
          status: 'missing',
          say: `Sent on ${shortDate(sent.on)} by ${sent.by.name}; not received yet. ${sent.evidence}`,
          next: 'Ask for the signed letter, and record it when it is there.',
        };
  }
  if (kind === 'laApproval' && provider.laListedBy !== '')
    return {
      status: 'missing',
      say: `In the catalogue of ${provider.laListedBy}${provider.laListedSince === undefined ? '' : ` since ${shortDate(provider.laListedSince)}`}. A listing is evidence and never replaces the school’s own checks.`,
      next: 'Look in the catalogue whether it still stands there, and record that.',
    };
  if (kind === 'inspectionReport' && provider.inspectionOutcome !== '')
    return {
      status: 'missing',
      say: `Latest outcome: ${provider.inspectionOutcome}${provider.inspectionOn === undefined ? '' : `, ${shortDate(provider.inspectionOn)}`}. Nobody has recorded reading the report.`,
      next: 'Read the report, and record what speaks for and against the provider.',
    };
  return undefined;
}
