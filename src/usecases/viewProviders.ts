import { mayAddProvider } from '#domain/checks/mayAddProvider.ts';
import { findingsOfUse } from '#domain/checks/provider/findingsOfUse.ts';
import { worstOf } from '#domain/compareProviders.ts';
import type { Finding } from '#domain/finding.ts';
import { stageOf } from '#domain/placementStage.ts';
import type { Provider, ProviderSite } from '#domain/provider.ts';
import type { DateText } from '#domain/session.ts';
import { visitFigures, visitsOfProviders } from '#domain/visits/visitFigures.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';

export interface ProviderRow extends Omit<Provider, 'registerCheckedOn'> {
  readonly registerCheckedOn: DateText | null;
  readonly sites: Omit<ProviderSite, 'providerKey'>[];
  /** Pupils of this school with a running placement there. */
  readonly pupilsNow: number;
}

export interface ListedProvider extends ProviderRow {
  /** The worst of what the rules say of it. */
  readonly mayBeUsed: Finding['outcome'];
  /** VIS-6, of this school's placements that run there; null where none does. */
  readonly visits: { readonly lastOn: DateText | null; readonly missing: number } | null;
}

/** Every provider of the trust, by name, with the number of this school's pupils there now. */
export async function viewProviders(
  desk: Desk,
  schoolKey: string,
): Promise<Outcome<{ readonly providers: ListedProvider[]; readonly mayAdd: boolean }>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, today } = opened.value;
  const figures = visitsOfProviders(visitFigures(facts, opened.value));
  const visitsOf = (providerKey: string): ListedProvider['visits'] => {
    const found = figures.find((one) => one.providerKey === providerKey);
    return found === undefined ? null : { lastOn: found.lastOn ?? null, missing: found.missing };
  };
  const providers = Array.from(facts.providers.values())
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))
    .map(
      (provider): ListedProvider => ({
        ...providerRow(opened.value, provider),
        mayBeUsed: worstOf(findingsOfUse(provider, facts, today)),
        visits: visitsOf(provider.key),
      }),
    );
  return done({ providers, mayAdd: mayAddProvider(desk.person, facts).outcome === 'met' });
}

/** A provider as a row of a table. */
export function providerRow({ facts, today }: OpenSchool, provider: Provider): ProviderRow {
  const here = facts.placements.filter(
    (placement) => placement.providerKey === provider.key && stageOf(placement, today) === 'running',
  );
  return {
    ...provider,
    registerCheckedOn: provider.registerCheckedOn ?? null,
    sites: Array.from(facts.sites.values())
      .filter((site) => site.providerKey === provider.key)
      .map(({ providerKey: _, ...site }) => site),
    pupilsNow: new Set(here.map((placement) => placement.pupilKey)).size,
  };
}
