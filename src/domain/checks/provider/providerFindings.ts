import type { Finding } from '../../finding.ts';
import type { Provider } from '../../provider.ts';
import type { DateText } from '../../session.ts';
import type { CheckFacts, Strictness } from './checkState.ts';
import { essentialChecks } from './essentialChecks.ts';
import { insuranceCovers } from './insuranceCovers.ts';
import { laApproval } from './laApproval.ts';
import { ofstedRegistered } from './ofstedRegistered.ts';
import { onlineAsLastResort } from './onlineAsLastResort.ts';
import { providerVisited } from './providerVisited.ts';
import type { FullTimeCount, RegistrationFacts } from './pupilsCounted.ts';
import { registrationTest } from './registrationTest.ts';

export type ProviderFacts = CheckFacts & RegistrationFacts;

/**
 * May this provider be used, and why not (PRO-2 to PRO-6, PRO-11). Provision on the school's own site is the school's own and is not
 * checked here (PRO-14). `until` is the last day on which the checks are relied on, `coming` pupils who are about to go there full time.
 */
export function providerFindings(
  provider: Provider,
  facts: ProviderFacts,
  on: DateText,
  until: DateText = on,
  { coming, whenMissing = 'warn' }: Pick<Strictness, 'whenMissing'> & { readonly coming?: FullTimeCount | undefined } = {},
): Finding[] {
  const strictness = { until, whenMissing };
  const registration = registrationTest(provider, facts, on, coming);
  if (provider.kind === 'onSite') return [registration];
  return [
    registration,
    essentialChecks(provider, facts, on, strictness),
    insuranceCovers(provider, facts, on, strictness),
    laApproval(provider, facts, on, strictness),
    ofstedRegistered(provider, facts, on, strictness),
    ...(provider.kind === 'online' ? [onlineAsLastResort(provider, facts, on, strictness)] : []),
    providerVisited(provider, facts, on, strictness),
  ];
}
