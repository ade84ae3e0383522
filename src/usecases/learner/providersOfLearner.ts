import { placementCase } from '#domain/duties/placementCase.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import { type GivenItem, givenToProvider } from '#domain/learner/givenToProvider.ts';
import { informationAsked } from '#domain/learner/informationAsked.ts';
import { riskVersions } from '#domain/learner/riskVersions.ts';
import type { Placement, PlacementStage } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import type { OpenSchool } from '../openSchool.ts';

const live: readonly PlacementStage[] = ['proposed', 'approved', 'running', 'pastItsEnd'];

/** Whether somebody still answers for what the provider of a placement knows. */
export const isLive = (placement: Placement, today: string): boolean => live.includes(stageOf(placement, today));

/** A placement with what its provider must have, what it has, and the placements elsewhere of which it must know. */
export interface ProviderOfLearner {
  readonly placement: Placement;
  readonly providerName: string;
  readonly stage: PlacementStage;
  readonly isLive: boolean;
  readonly others: { readonly placementKey: string; readonly providerName: string }[];
  readonly items: GivenItem[];
}

export const nameOfProvider = ({ facts }: Pick<OpenSchool, 'facts'>, providerKey: string): string =>
  facts.providers.get(providerKey)?.name ?? 'A provider no longer in the list';

/** The pupil's placements, those that count now first; withdrawn ones and those sent back only where something was given. */
export function providersOfLearner(open: OpenSchool, pupilKey: string): ProviderOfLearner[] {
  const { facts, book, today } = open;
  const pupil = facts.pupils.get(pupilKey);
  const asked = informationAsked(pupil, book.learnerInformation.get(pupilKey)?.value);
  const newest = riskVersions(facts.caseRecords, pupilKey).at(-1);
  const rules = rulebook(facts);
  return facts.placements
    .filter((placement) => placement.pupilKey === pupilKey)
    .map((placement): ProviderOfLearner => {
      const counts = isLive(placement, today);
      const providerName = nameOfProvider(open, placement.providerKey);
      const others = counts
        ? placementCase(rules, placement)
            .alsoAt.filter(({ providerKey }) => providerKey !== placement.providerKey)
            .map((other) => ({ placementKey: other.key, providerName: nameOfProvider(open, other.providerKey) }))
        : [];
      const items = givenToProvider(facts.caseRecords, {
        placement,
        providerName,
        asked: counts ? asked : [],
        newest: counts ? newest : undefined,
        others,
      });
      return { placement, providerName, stage: stageOf(placement, today), isLive: counts, others, items };
    })
    .filter((one) => one.isLive || one.items.length > 0)
    .sort(
      (one, other) => Number(other.isLive) - Number(one.isLive) || other.placement.startsOn.localeCompare(one.placement.startsOn),
    );
}
