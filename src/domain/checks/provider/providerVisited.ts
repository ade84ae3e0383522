import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { Provider } from '../../provider.ts';
import type { DateText } from '../../session.ts';
import { shortDate } from '../../words.ts';
import { type CheckFacts, checkState, type Strictness } from './checkState.ts';

/** PRO-6: "A site visit, or a call or online meeting for an online-only provider, is part of the checks." */
export function providerVisited(
  provider: Provider,
  facts: CheckFacts,
  on: DateText,
  { whenMissing = 'warn' }: Strictness = {},
): Finding {
  const { met, notMet, unclear } = answer('Was the provider visited before?', provisions.PRO6);
  const isOnline = provider.kind === 'online';
  const what = isOnline ? 'called or met online' : 'visited';
  const visit = checkState(facts, provider.key, 'siteVisit', on);
  switch (visit.state) {
    case 'valid':
      return visit.outcome === 'passed'
        ? met(`${provider.name} was ${what} on ${shortDate(visit.madeOn)}.`)
        : unclear(
            `A visit to ${provider.name} was recorded as not needed on ${shortDate(visit.madeOn)}. It is part of the checks: visit it, or call it.`,
          );
    case 'failed':
      return notMet(
        `The ${isOnline ? 'call' : 'visit'} of ${shortDate(visit.madeOn)} to ${provider.name} found that no pupil should go there. The headteacher may allow it all the same, with a written reason.`,
        overridable('failed'),
      );
    case 'expired':
      return notMet(
        `${provider.name} was last ${what} on ${shortDate(visit.madeOn)}, which no longer counts. Do so again and record it.`,
        overridable('expired'),
      );
    default: {
      const say = `It is not recorded that ${provider.name} was ${what}. Do so before a pupil goes there and record it.`;
      return whenMissing === 'refuse' ? notMet(say, overridable('missing')) : unclear(say);
    }
  }
}

const overridable = (state: string) => ({ overridableBy: 'headteacher', check: 'siteVisit', wrong: `siteVisit:${state}` });
