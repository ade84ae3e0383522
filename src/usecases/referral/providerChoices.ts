import { findingsOfUse } from '#domain/checks/provider/findingsOfUse.ts';
import { type Provider, type ProviderKind, providerKindNames } from '#domain/provider.ts';
import type { DateText } from '#domain/session.ts';
import { type FindingRow, findingRow } from '../findingRow.ts';
import type { OpenSchool } from '../openSchool.ts';

export interface ProviderChoice {
  readonly key: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly kindName: string;
  /** `refused`: it cannot be proposed; `open`: something is still to be checked before a pupil starts. */
  readonly passport: 'refused' | 'open' | 'good';
  /** What is not met or not clear. */
  readonly findings: FindingRow[];
}

/** The trust's providers with what their passports say of a placement to a day: those that can be proposed first, then by name. */
export const providerChoices = (open: OpenSchool, until: DateText): ProviderChoice[] =>
  Array.from(open.facts.providers.values(), (provider) => choiceOf(open, provider, until)).sort(
    (a, b) => order.indexOf(a.passport) - order.indexOf(b.passport) || a.name.localeCompare(b.name, 'en-GB'),
  );

const order: readonly ProviderChoice['passport'][] = ['good', 'open', 'refused'];

function choiceOf({ facts, today }: OpenSchool, provider: Provider, until: DateText): ProviderChoice {
  const findings = findingsOfUse(provider, facts, today, until < today ? today : until).filter(
    ({ outcome }) => outcome !== 'met',
  );
  const isRefused = findings.some(({ outcome }) => outcome === 'notMet');
  return {
    key: provider.key,
    name: provider.name,
    kind: provider.kind,
    kindName: providerKindNames[provider.kind],
    passport: isRefused ? 'refused' : findings.length > 0 ? 'open' : 'good',
    findings: findings.map(findingRow),
  };
}
