/** Fixed records about providers for tests, changed only where a test says so. */
import type { ProviderCheck, ProviderDeclaration, ProviderUse } from '../../src/domain/providerCheck.ts';
import { aSignature } from './builders.ts';

export const aProviderCheck = (change: Partial<ProviderCheck> = {}): ProviderCheck => ({
  key: `check-${change.check ?? 'registration'}-${change.on ?? '2026-09-10'}`,
  providerKey: 'foxglove',
  check: 'registration',
  outcome: 'passed',
  on: '2026-09-10',
  expiresOn: undefined,
  cover: undefined,
  evidence: 'Register of schools',
  file: undefined,
  schoolKey: '',
  by: aSignature(),
  ...change,
});

export const aProviderUse = (change: Partial<ProviderUse> = {}): ProviderUse => ({
  providerKey: 'foxglove',
  pupils: 1,
  fullTimePupils: 0,
  fullTimeLookedAfter: 0,
  fullTimeWithEhcPlan: 0,
  fullTimeWithSenSupport: 0,
  schoolsCounted: 3,
  schoolsMissing: 0,
  ...change,
});

/** The provider has no pupils of others. */
export const aDeclaration = (change: Partial<ProviderDeclaration> = {}): ProviderDeclaration => ({
  key: `declaration-${change.on ?? '2026-11-03'}`,
  providerKey: 'foxglove',
  on: '2026-11-03',
  pupils: 0,
  fullTimePupils: 0,
  fullTimeLookedAfter: 0,
  fullTimeWithEhcPlan: 0,
  fullTimeWithSenSupport: 0,
  by: aSignature(),
  ...change,
});
