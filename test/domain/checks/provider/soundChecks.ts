import { insurances, type ProviderCheck, providerCheckKinds, providerChecks } from '../../../../src/domain/providerCheck.ts';
import { aProviderCheck } from '../../providerBuilders.ts';

/** Everything that is asked of Foxglove Farm, passed on 10 September 2026; the insurance runs to the end of August 2027. */
export const soundChecks = (): ProviderCheck[] => [
  ...providerCheckKinds.flatMap((check) => (providerChecks[check].essential ? [aProviderCheck({ check })] : [])),
  ...insurances.map((check) => aProviderCheck({ check, cover: 10_000_000, expiresOn: '2027-08-31' })),
  aProviderCheck({ check: 'laApproval' }),
];

/** The same with one check replaced, or left out. */
export const checksBut = (check: ProviderCheck['check'], change?: Partial<ProviderCheck>): ProviderCheck[] =>
  soundChecks().flatMap((one) => (one.check !== check ? [one] : change === undefined ? [] : [{ ...one, ...change }]));
