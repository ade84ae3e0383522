import { type CheckFacts, checkState } from '../checks/provider/checkState.ts';
import type { Provider } from '../provider.ts';
import { type ProviderCheckKind, providerChecks } from '../providerCheck.ts';
import type { DateText } from '../session.ts';

const ofPlaces: readonly ProviderCheckKind[] = [
  'premisesSecurity',
  'premisesFire',
  'premisesWashing',
  'premisesEquipment',
  'premisesCatering',
  'premisesCondition',
  'machineryAndAnimals',
  'motorInsurance',
  'travelProvider',
  'travelSafeguarding',
  'travelPolicies',
  'travelReporting',
];

/** Why a check is not asked for of this provider; undefined when it is. What is recorded all the same counts. */
export function notAsked(provider: Provider, facts: CheckFacts, kind: ProviderCheckKind, on: DateText): string | undefined {
  const { value: approval, source } = facts.policy.segmentOn('laApproval', on);
  if (provider.kind === 'onSite') return 'it is on the school’s own site, and the school answers for it itself.';
  if (provider.kind === 'online' && ofPlaces.includes(kind)) return 'the provider works online only.';
  switch (kind) {
    case 'nothingElseFits':
      return provider.kind === 'online' ? undefined : 'it is not an online provider.';
    case 'ofstedRegistration': {
      const rule = facts.policy.segmentOn('ofstedRegistered', on);
      return rule.value === 'no' ? `the policy does not ask for it (${rule.source}).` : undefined;
    }
    case 'laApproval':
      return approval === 'no' ? `the policy does not ask for it (${source}). The school’s own checks decide.` : undefined;
    case 'trustException': {
      if (approval !== 'required') return `the policy does not require approval by the local authority (${source}).`;
      const listed = checkState(facts, provider.key, 'laApproval', on);
      return listed.state === 'valid' && listed.outcome === 'passed' ? 'the local authority approves the provider.' : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether no new placement is possible without it, as the school's policy has it on the day. */
export function isEssential(provider: Provider, { policy }: CheckFacts, kind: ProviderCheckKind, on: DateText): boolean {
  switch (kind) {
    case 'publicLiability':
    case 'employersLiability':
    case 'professionalNegligence':
    case 'motorInsurance':
      return policy.on('insuranceShortfall', on) === 'bars';
    case 'laApproval':
      return policy.on('laApproval', on) === 'required';
    case 'ofstedRegistration':
      return policy.on('ofstedRegistered', on) === 'required';
    case 'nothingElseFits':
      return provider.kind === 'online';
    default:
      return providerChecks[kind].essential;
  }
}
