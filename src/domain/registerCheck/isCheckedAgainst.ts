import { londonTime } from '../londonTime.ts';
import type { Provider } from '../provider.ts';
import type { ProviderCheck } from '../providerCheck.ts';
import type { InstantText } from '../session.ts';

/**
 * Whether a provider was looked up in the register since its file was put into the library (PRO-13). A look-up without its moment counts
 * from the day after, so that a file loaded at noon is not taken as checked in the morning.
 */
export function isCheckedAgainst(
  savedAt: InstantText,
  provider: Pick<Provider, 'key' | 'registerCheckedOn'>,
  checks: readonly Pick<ProviderCheck, 'providerKey' | 'check' | 'by'>[],
): boolean {
  if ((provider.registerCheckedOn ?? '') > londonTime(savedAt).date) return true;
  return checks.some(
    ({ providerKey, check, by }) => providerKey === provider.key && check === 'registration' && by.at >= savedAt,
  );
}
