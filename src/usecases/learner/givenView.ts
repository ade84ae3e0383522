import type { GivenItem } from '#domain/learner/givenToProvider.ts';
import { informationNames } from '#domain/learner/informationKind.ts';
import type { PlacementStage } from '#domain/placement.ts';
import type { ProviderOfLearner } from './providersOfLearner.ts';

/** What one provider has, as the page shows it. */
export interface GivenView {
  readonly placementKey: string;
  readonly providerName: string;
  readonly stage: PlacementStage;
  readonly isLive: boolean;
  /** Names of the providers that this one must know of. */
  readonly others: string[];
  readonly items: (Omit<GivenItem, 'on'> & { readonly name: string; readonly on: string | null })[];
  /** What is out of date or missing, loud; empty when nothing is. */
  readonly alarms: string[];
}

export const givenView = ({ placement, providerName, stage, isLive, others, items }: ProviderOfLearner): GivenView => ({
  placementKey: placement.key,
  providerName,
  stage,
  isLive,
  others: others.map((other) => other.providerName),
  items: items.map((item) => ({ ...item, name: informationNames[item.kind], on: item.on ?? null })),
  alarms: isLive ? items.filter(({ standing }) => standing === 'outOfDate').map(({ says }) => says) : [],
});
