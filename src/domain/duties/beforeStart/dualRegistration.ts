import { provisions } from '../../law.ts';
import type { ProviderKind } from '../../provider.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { firstDayInWords, providerName, pupilName } from './whoIsWho.ts';

/**
 * "When the provider is a school": the kinds that keep an admission register of their own. An independent school is a school and counts; a
 * college, an unregistered setting, an online provider and the school's own site are none.
 */
const schools: readonly ProviderKind[] = [
  'pupilReferralUnit',
  'apAcademy',
  'mainstreamSchool',
  'specialSchool',
  'independentSchool',
  'hospital',
];

/**
 * ATT-4: "Dual registration from the first day when the provider is a school: main at the home school, subsidiary at the other". School
 * policy; the register regulations behind it were not read to the word.
 */
export const dualRegistration = onceBeforeStart({
  kind: 'dualRegistration',
  citation: provisions.ATT4,
  by: 'firstDay',
  when: ({ provider }) => provider === undefined || schools.includes(provider.kind),
  unclear: ({ provider }) =>
    provider === undefined
      ? 'The provider is no longer in the list, so nobody can say whether it is a school: put it back, then look again.'
      : undefined,
  say: (c) => `Register ${pupilName(c)} at both schools: main here, subsidiary at ${providerName(c)}.`,
  because: (c) =>
    `${firstDayInWords(c)}, and ${providerName(c)} is a school, so both have ${pupilName(c)} in their registers from then on.`,
});
