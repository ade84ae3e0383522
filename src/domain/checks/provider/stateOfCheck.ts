import type { Provider } from '../../provider.ts';
import type { ProviderCheckKind } from '../../providerCheck.ts';
import type { DateText } from '../../session.ts';
import { type CheckFacts, type CheckState, checkState, latestCheck } from './checkState.ts';
import { isRegistered } from './isRegistered.ts';

/** What a change that the provider told ends at once (PRO-7): "new staff need fresh written assurance". */
const endedBy: Readonly<Partial<Record<ProviderCheckKind, ProviderCheckKind>>> = {
  letterOfAssurance: 'staffChange',
  coreRiskAssessment: 'materialChange',
};

/**
 * How a check of the provider stands on a day, with what the rest of the records say of it: the register of schools is itself the check of
 * registration, and a change that was told after a letter of assurance or a risk assessment ends it, also where it was held not to be needed:
 * that was said of the staff and the site as they were.
 */
export function stateOfCheck(provider: Provider, facts: CheckFacts, kind: ProviderCheckKind, on: DateText): CheckState {
  const found = checkState(facts, provider.key, kind, on);
  if (kind === 'registration' && found.state === 'missing' && isRegistered(provider))
    return {
      state: 'valid',
      madeOn: provider.registerCheckedOn ?? on,
      expiresOn: undefined,
      outcome: 'passed',
      cover: undefined,
    };
  const change = endedBy[kind];
  if (change === undefined || found.state !== 'valid') return found;
  const told = latestCheck(facts, provider.key, change, on);
  return told !== undefined && told.on > found.madeOn ? { ...found, state: 'expired', expiresOn: told.on } : found;
}
