import type { Finding } from '../../finding.ts';
import type { Provider } from '../../provider.ts';
import type { DateText } from '../../session.ts';
import { providerIsOpen } from '../providerIsOpen.ts';
import { type ProviderFacts, providerFindings } from './providerFindings.ts';

/**
 * Whether a provider may be used, wherever that is asked without a placement or before it starts: it is open by the register of schools
 * (PRO-13), and everything that its own records must show (`providerFindings`, with the same `until` and strictness).
 */
export const findingsOfUse = (
  provider: Provider,
  facts: ProviderFacts,
  on: DateText,
  ...how: [until?: DateText, strictness?: Parameters<typeof providerFindings>[4]]
): Finding[] => [providerIsOpen(provider), ...providerFindings(provider, facts, on, ...how)];
