import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { Provider } from '../../provider.ts';
import { type ProviderCheckKind, providerCheckKinds, providerChecks } from '../../providerCheck.ts';
import type { DateText } from '../../session.ts';
import { shortDate } from '../../words.ts';
import { type CheckFacts, type CheckState, isOver, type Strictness } from './checkState.ts';
import { stateOfCheck } from './stateOfCheck.ts';

/** The visit is essential too and has its own finding (`providerVisited`). */
const essential: readonly ProviderCheckKind[] = providerCheckKinds.filter(
  (kind) => providerChecks[kind].essential && kind !== 'siteVisit',
);

/**
 * Whether every essential check of the provider is made and holds (PRO-4): "a missing, failed or expired essential check cannot receive a
 * new placement" (PRO-11); the headteacher may override with a written reason, but never while registration is among what bars: an override
 * "never reaches PRO-2". One that expires before the end is unclear.
 */
export function essentialChecks(
  provider: Provider,
  facts: CheckFacts,
  on: DateText,
  { until = on, whenMissing = 'warn' }: Strictness = {},
): Finding {
  const { met, notMet, unclear } = answer('Are the essential checks of the provider made?', provisions.PRO11);
  const states = essential.map((kind) => ({ kind, is: stateOfCheck(provider, facts, kind, on) }));
  const named = (wanted: CheckState['state']): string[] =>
    states.flatMap(({ kind, is }) => (is.state === wanted ? [inWords(kind, is)] : []));
  const [failed, expired, missing] = [named('failed'), named('expired'), named('missing')];
  const ending = states.flatMap(({ kind, is }) =>
    is.state === 'valid' && is.expiresOn !== undefined && isOver(facts, kind, is.expiresOn, until) ? [inWords(kind, is)] : [],
  );
  const counts = { failed: failed.length, expired: expired.length, missing: missing.length, ending: ending.length };
  const said = [
    ...sentence('Failed', failed),
    ...sentence('No longer valid', expired),
    ...sentence('Not recorded yet', missing),
    ...sentence('Ends before the placement does', ending),
  ].join(' ');

  const bars = states.filter(
    ({ is }) => is.state === 'failed' || is.state === 'expired' || (is.state === 'missing' && whenMissing === 'refuse'),
  );
  if (bars.length > 0) {
    const isOfRegistration = bars.some(({ kind }) => kind === 'registration');
    const wayOut = isOfRegistration
      ? `Nobody can override this while the registration status is among them: put that in order first.`
      : 'The headteacher may allow it all the same, with a written reason.';
    return notMet(`${provider.name} may not take a new pupil until its essential checks are in order. ${said} ${wayOut}`, {
      ...counts,
      ...(isOfRegistration ? {} : { overridableBy: 'headteacher' }),
      check: 'essentialChecks',
      wrong: bars.map(({ kind, is }) => `${kind}:${is.state}`).join(' '),
    });
  }
  if (missing.length > 0)
    return unclear(`Not all essential checks of ${provider.name} are known. ${said} Record them on the provider’s page.`, counts);
  if (ending.length > 0)
    return unclear(`The essential checks of ${provider.name} hold, but not to the end. ${said} Renew them in time.`, counts);
  return met(`All essential checks of ${provider.name} are made and hold.`, counts);
}

const sentence = (what: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${what}: ${names.join('; ')}.`];

/** `Safeguarding and child protection policy (to 1 Dec 2026)`. */
function inWords(kind: ProviderCheckKind, is: CheckState): string {
  const { name } = providerChecks[kind];
  if (is.state === 'missing') return name;
  if (is.state === 'failed') return `${name} (on ${shortDate(is.madeOn)})`;
  return is.expiresOn === undefined ? name : `${name} (to ${shortDate(is.expiresOn)})`;
}
