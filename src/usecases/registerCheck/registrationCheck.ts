import type { Provider } from '#domain/provider.ts';
import type { ProviderCheck } from '#domain/providerCheck.ts';
import type { RegisterStanding } from '#domain/registerStanding.ts';
import { shortDate } from '#domain/words.ts';
import type { OpenSchool } from '../openSchool.ts';
import type { RegisterOfSchools } from '../registerOfSchools.ts';

const isOut = (standing: RegisterStanding): boolean => standing === 'closed' || standing === 'notOpenYet';

/** The look-up as the provider's check of registration, with the file as evidence. A closed one has failed. */
export function registrationCheck(
  { today, signature, facts }: OpenSchool,
  { fileName, savedAt }: RegisterOfSchools,
  provider: Pick<Provider, 'key' | 'urn'>,
  found: { readonly key: string; readonly standing: RegisterStanding; readonly status: string; readonly saw: string },
): ProviderCheck {
  const file = `Register of schools, ${fileName} of ${shortDate(savedAt.slice(0, 10))}`;
  return {
    key: found.key,
    providerKey: provider.key,
    check: 'registration',
    outcome: isOut(found.standing) ? 'failed' : 'passed',
    on: today,
    expiresOn: undefined,
    cover: undefined,
    evidence: `${file}, URN ${provider.urn}: ${found.status}. ${found.saw}`.slice(0, 1000),
    file: undefined,
    schoolKey: facts.school.key,
    by: signature,
  };
}
