import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { Provider } from '../../provider.ts';
import { insurances, providerChecks } from '../../providerCheck.ts';
import type { DateText } from '../../session.ts';
import { shortDate } from '../../words.ts';
import { type CheckFacts, checkState, isOver, type Strictness } from './checkState.ts';
import { type CoverLack, coverLack, type Insurance, pounds } from './coverLack.ts';

/** Wrong: too low, failed or run out. Open: nobody knows yet, or it ends too soon. */
type Gap = { readonly is: 'wrong' | 'missing' | 'open'; readonly say: string };

/**
 * Whether the provider is insured as the policy asks (PRO-5): "public liability £5,000,000 and employer's liability £10,000,000 each for any
 * one occurrence in any one year; professional negligence £2,000,000; motor cover matching vehicle use". The amounts, and whether a
 * shortfall bars or warns, are the school's choice.
 */
export function insuranceCovers(
  provider: Provider,
  facts: CheckFacts,
  on: DateText,
  { until = on, whenMissing = 'warn' }: Strictness = {},
): Finding {
  const { met, notMet, unclear } = answer('Is the provider insured?', provisions.PRO5);
  const gaps = insurances.flatMap((kind) => gapOf(provider, facts, kind, on, until).map((gap) => ({ kind, ...gap })));
  if (gaps.length === 0) return met(`The insurance of ${provider.name} is in force and high enough.`, { gaps: 0 });

  const bars = facts.policy.on('insuranceShortfall', on) === 'bars';
  const wrong = gaps.filter(({ is }) => is === 'wrong' || (is === 'missing' && whenMissing === 'refuse'));
  const refuses = bars && wrong.length > 0;
  const said = gaps.map(({ say }) => say).join(' ');
  const because = `The insurance of ${provider.name} is not as it should be, or not known. ${said}`;
  return refuses
    ? notMet(`${because} The headteacher may allow it all the same, with a written reason.`, {
        gaps: gaps.length,
        overridableBy: 'headteacher',
        check: 'insurance',
        wrong: wrong.map(({ kind, is }) => `${kind}:${is}`).join(' '),
      })
    : unclear(`${because} Record it on the provider’s page.`, { gaps: gaps.length });
}

function gapOf(provider: Provider, facts: CheckFacts, kind: Insurance, on: DateText, until: DateText): Gap[] {
  const { name } = providerChecks[kind];
  const is = checkState(facts, provider.key, kind, on);
  if (is.state === 'missing') {
    const orElse = kind === 'motorInsurance' ? ' (or that it uses no vehicles)' : '';
    return [{ is: 'missing', say: `${name}: not recorded yet${orElse}.` }];
  }
  if (is.state === 'failed') return [{ is: 'wrong', say: `${name}: failed on ${shortDate(is.madeOn)}.` }];
  const to = is.expiresOn === undefined ? '' : shortDate(is.expiresOn);
  if (is.state === 'expired') return [{ is: 'wrong', say: `${name}: ran to ${to}.` }];
  const lack = coverLack(facts, kind, is, on);
  if (lack !== undefined) return [{ is: lack.is === 'tooLow' ? 'wrong' : 'open', say: `${name}: ${lackInWords(lack)}` }];
  return is.outcome !== 'notNeeded' && is.expiresOn !== undefined && isOver(facts, kind, is.expiresOn, until)
    ? [{ is: 'open', say: `${name}: runs to ${to}, before the placement ends.` }]
    : [];
}

function lackInWords(lack: CoverLack): string {
  if (lack.is === 'noAmount') return `the amount is not recorded; at least ${pounds(lack.least)} is needed.`;
  if (lack.is === 'tooLow') return `${pounds(lack.cover)} of cover, at least ${pounds(lack.least)} is needed.`;
  return 'its last day is not recorded.';
}
