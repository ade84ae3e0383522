import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { Provider } from '../../provider.ts';
import type { DateText } from '../../session.ts';
import { shortDate } from '../../words.ts';
import { type CheckFacts, checkState, type Strictness } from './checkState.ts';

/** PRO-3: "Online providers only where nothing else fits": why nothing else does is written down. */
export function onlineAsLastResort(
  provider: Provider,
  facts: CheckFacts,
  on: DateText,
  { whenMissing = 'warn' }: Strictness = {},
): Finding {
  const { met, notMet, unclear } = answer('Is an online provider the last resort?', provisions.PRO3);
  if (provider.kind !== 'online') return met(`${provider.name} is not an online provider.`);
  const check = checkState(facts, provider.key, 'nothingElseFits', on);
  if (check.state === 'valid' && check.outcome === 'passed')
    return met(`Why nothing but ${provider.name} fits was recorded on ${shortDate(check.madeOn)}.`);
  if (check.state === 'failed')
    return notMet(
      `${provider.name} is online, and on ${shortDate(check.madeOn)} it was recorded that something else fits. Choose that.`,
    );
  const say = `${provider.name} is online. Online providers are used only where nothing else fits: record why nothing else does.`;
  return (whenMissing === 'refuse' ? notMet : unclear)(say);
}
