import { answer } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import type { Provider, ProviderKind } from '../provider.ts';
import { isClosedStatus } from '../registerStatus.ts';
import { shortDate } from '../words.ts';

/** Kinds that exist only as registered establishments, so that one without a URN has not been checked. */
const registeredKinds: readonly ProviderKind[] = [
  'pupilReferralUnit',
  'apAcademy',
  'mainstreamSchool',
  'specialSchool',
  'independentSchool',
  'hospital',
];

/**
 * Whether the national register of schools says that the provider is open (PRO-13). A closed one is refused; one that is proposed to close,
 * typed in or of an unknown status is unclear. Whether a setting *must* register (PRO-2) is `registrationTest`.
 */
export function providerIsOpen(provider: Provider | undefined): Finding {
  const { met, notMet, unclear } = answer('Is the provider open?', provisions.PRO13);
  if (provider === undefined) return notMet('This provider is not in the trust’s list. Add it under Providers, then choose it.');
  const status = provider.registerStatus.trim();
  const checked = provider.registerCheckedOn === undefined ? '' : `, checked on ${shortDate(provider.registerCheckedOn)}`;
  const facts = { urn: provider.urn, registerStatus: status };
  if (isClosedStatus(status))
    return notMet(`The register of schools says ${provider.name} is closed${checked}. Choose another provider.`, facts);
  if (/^open$/i.test(status)) return met(`The register of schools says ${provider.name} is open${checked}.`, facts);
  if (/^proposed to open/i.test(status)) {
    return notMet(`The register of schools says ${provider.name} has not opened yet${checked}. Choose another provider.`, facts);
  }
  if (status !== '')
    return unclear(`The register of schools says of ${provider.name}: “${status}”${checked}. Ask the provider.`, facts);
  if (provider.kind === 'onSite') return met(`${provider.name} is on the school’s own site.`, facts);
  return notInRegister(provider, facts);
}

function notInRegister(provider: Provider, facts: Finding['facts']): Finding {
  if (registeredKinds.includes(provider.kind)) {
    const { unclear } = answer('Is the provider open?', provisions.PRO13);
    return unclear(
      `${provider.name} was typed in and not found in the register of schools. Look it up by its URN before a pupil goes there.`,
      facts,
    );
  }
  const { met } = answer('Is the provider open?', provisions.PRO13);
  return met(
    `${provider.name} is a setting that the register of schools need not know; whether it must be registered is asked apart.`,
    facts,
  );
}
