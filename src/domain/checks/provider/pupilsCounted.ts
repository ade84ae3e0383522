import { addMonths } from '../../duties/dueDates.ts';
import type { Provider } from '../../provider.ts';
import type { ProviderDeclaration, ProviderUse } from '../../providerCheck.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';
import { countOf, shortDate } from '../../words.ts';

export type RegistrationFacts = Pick<SchoolFacts, 'policy' | 'providerUse' | 'providerDeclarations'>;

/** Pupils of compulsory school age in full-time education with one provider. */
export type FullTimeCount = Pick<
  ProviderUse,
  'fullTimePupils' | 'fullTimeLookedAfter' | 'fullTimeWithEhcPlan' | 'fullTimeWithSenSupport'
>;
const nobody: FullTimeCount = { fullTimePupils: 0, fullTimeLookedAfter: 0, fullTimeWithEhcPlan: 0, fullTimeWithSenSupport: 0 };

export interface PupilsCounted {
  /** Known at least: the trust's, the declared ones, and those to come. */
  readonly count: FullTimeCount;
  /** Who was counted, in words: `3 of this trust and 2 declared by the provider on 3 Nov 2026`. */
  readonly who: string;
  /** What is not known and whom to ask; empty when everybody is counted. */
  readonly missing: readonly string[];
}

/** The provider's latest word on or before a day; of two on one day the one recorded last. */
export const latestDeclaration = (all: readonly ProviderDeclaration[], providerKey: string, on: DateText) =>
  all
    .filter((one) => one.providerKey === providerKey && one.on <= on)
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.by.at.localeCompare(b.by.at) || a.key.localeCompare(b.key))
    .at(-1);

/** The provider's pupils of every school of the trust, those it declares for others, and those who are about to come. */
export function pupilsCounted(
  provider: Pick<Provider, 'key' | 'name'>,
  facts: RegistrationFacts,
  on: DateText,
  coming: FullTimeCount = nobody,
): PupilsCounted {
  const use = facts.providerUse.get(provider.key);
  const declared = latestDeclaration(facts.providerDeclarations, provider.key, on);
  const sum = (of: keyof FullTimeCount): number => (use?.[of] ?? 0) + (declared?.[of] ?? 0) + coming[of];
  const parts = [
    ...(use === undefined ? [] : [`${use.fullTimePupils} of this trust`]),
    ...(coming.fullTimePupils === 0 ? [] : [`${coming.fullTimePupils} about to come`]),
    ...(declared === undefined ? [] : [`${declared.fullTimePupils} declared by the provider on ${shortDate(declared.on)}`]),
  ];
  return {
    count: {
      fullTimePupils: sum('fullTimePupils'),
      fullTimeLookedAfter: sum('fullTimeLookedAfter'),
      fullTimeWithEhcPlan: sum('fullTimeWithEhcPlan'),
      fullTimeWithSenSupport: sum('fullTimeWithSenSupport'),
    },
    who: parts.join(', '),
    missing: [...missingInTrust(use), ...missingFromProvider(provider.name, declared, facts, on)],
  };
}

function missingInTrust(use: ProviderUse | undefined): string[] {
  if (use === undefined) return ['The trust’s own pupils there were not counted: ask the trust’s AP lead.'];
  return use.schoolsMissing === 0
    ? []
    : [`The pupils of ${countOf(use.schoolsMissing, 'school')} of the trust could not be counted: ask there.`];
}

function missingFromProvider(
  name: string,
  declared: ProviderDeclaration | undefined,
  { policy }: RegistrationFacts,
  on: DateText,
): string[] {
  const ask =
    'ask how many pupils of compulsory school age others have placed there, for how many hours, and how many of them are looked after or have an EHC plan.';
  if (declared === undefined) return [`${name} has not declared its other pupils: ${ask}`];
  const months = policy.on('declarationInMonths', on);
  return addMonths(declared.on, months) < on
    ? [`What ${name} declared on ${shortDate(declared.on)} is more than ${countOf(months, 'month')} old: ${ask}`]
    : [];
}
