import { type CheckFacts, checkState, latestCheck } from '#domain/checks/provider/checkState.ts';
import { insurances, type ProviderCheckKind, providerCheckKinds, providerChecks } from '#domain/providerCheck.ts';
import type { DateText } from '#domain/session.ts';

/** A kind of check with its latest result. */
export interface CheckRow {
  readonly check: ProviderCheckKind;
  readonly name: string;
  readonly essential: boolean;
  readonly isInsurance: boolean;
  readonly state: 'missing' | 'passed' | 'failed' | 'expired' | 'notNeeded';
  readonly on: DateText | null;
  readonly expiresOn: DateText | null;
  readonly cover: number | null;
  readonly evidence: string;
  readonly by: string;
}

const insuranceKinds: readonly ProviderCheckKind[] = insurances;
export const isInsurance = (check: ProviderCheckKind): boolean => insuranceKinds.includes(check);

/** Every kind of check, in their order, as each stands for a provider on a day. */
export const checkRows = (facts: CheckFacts, providerKey: string, on: DateText): CheckRow[] =>
  providerCheckKinds.map((check) => {
    const stands = checkState(facts, providerKey, check, on);
    const latest = latestCheck(facts, providerKey, check, on);
    const valid = latest?.outcome === 'notNeeded' ? 'notNeeded' : 'passed';
    return {
      check,
      name: providerChecks[check].name,
      essential: providerChecks[check].essential,
      isInsurance: isInsurance(check),
      state: stands.state === 'valid' ? valid : stands.state,
      on: latest?.on ?? null,
      expiresOn: (stands.state === 'missing' ? undefined : stands.expiresOn) ?? null,
      cover: latest?.cover ?? null,
      evidence: latest?.evidence ?? '',
      by: latest?.by.name ?? '',
    };
  });
