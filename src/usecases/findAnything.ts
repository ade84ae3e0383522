import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { type Findable, findScore } from '#domain/find/findScore.ts';
import { type PlaceKey, placeKeys, placeOf } from '#domain/find/places.ts';
import { wordsOf } from '#domain/find/wordsOf.ts';
import type { PlacementStage } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import { providerKindNames } from '#domain/provider.ts';
import { fullName } from '#domain/pupil.ts';
import { shortDate, yearGroupName } from '#domain/words.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';

/** One thing that was found; `key` is a pupil's, provider's or placement's, or the name of a page or action. */
export interface Found {
  readonly kind: 'pupil' | 'provider' | 'placement' | 'page' | 'action';
  readonly key: string;
  readonly name: string;
  /** What tells it from another of that name. */
  readonly detail: string;
  /** Of a placement. */
  readonly stage: PlacementStage | null;
}

const mostShown = 20;
/** What memory holds will do: it has what was written through this process, and the rest within ten minutes. A key press costs SharePoint nothing. */
const fromMemory = { maxAgeInSeconds: 600, lists: 'ofPeople', orHeld: true } as const;
/** Of what fits equally well, what people look for most comes first. */
const order: readonly Found['kind'][] = ['pupil', 'provider', 'placement', 'action', 'page'];

/**
 * Pupils, providers, placements, pages and actions of a school by some words, best first and at most 20. Without words: what the person may
 * do, and the pages.
 */
export async function findAnything(
  desk: Desk,
  schoolKey: string,
  words: string,
): Promise<Outcome<{ readonly found: Found[]; readonly total: number }>> {
  const opened = await openSchool(desk, schoolKey, fromMemory);
  if (!opened.done) return opened;
  const typed = wordsOf(words);
  const offered = placesFor(desk, opened.value);
  if (typed.length === 0) return done({ found: words.trim() === '' ? offered.map(({ found }) => found) : [], total: 0 });
  const scored = [...everythingOf(opened.value), ...offered]
    .map(({ found, findable }) => ({ found, score: findScore(typed, findable) }))
    .filter(({ score }) => score > 0)
    .sort(
      (one, other) =>
        other.score - one.score ||
        order.indexOf(one.found.kind) - order.indexOf(other.found.kind) ||
        one.found.name.localeCompare(other.found.name, 'en-GB'),
    );
  return done({ found: scored.slice(0, mostShown).map(({ found }) => found), total: scored.length });
}

interface Candidate {
  readonly found: Found;
  readonly findable: Findable;
}

const candidate = (found: Omit<Found, 'stage'> & { readonly stage?: PlacementStage }, also: string): Candidate => ({
  found: { stage: null, ...found },
  findable: { name: wordsOf(found.name), also: wordsOf(`${also} ${found.detail}`) },
});

const placesFor = (desk: Desk, { facts }: OpenSchool): Candidate[] =>
  placeKeys
    .filter((key) => mayGo(key, desk, facts))
    .map((key) => {
      const { kind, name, also } = placeOf(key);
      return candidate({ kind, key, name, detail: '' }, also);
    });

function mayGo(key: PlaceKey, desk: Desk, facts: OpenSchool['facts']): boolean {
  const { right } = placeOf(key);
  return right === undefined || holdsRight(right, desk.person, facts).outcome === 'met';
}

function everythingOf({ facts, today }: OpenSchool): Candidate[] {
  const pupils = [...facts.pupils.values()].map((pupil) => {
    const detail = [yearGroupName(pupil.yearGroup), pupil.registrationGroup].filter(Boolean).join(', ');
    return candidate({ kind: 'pupil', key: pupil.key, name: fullName(pupil), detail }, pupil.upn);
  });
  const addresses = new Map<string, string>();
  for (const { providerKey, name, address, postcode } of facts.sites.values())
    addresses.set(providerKey, `${addresses.get(providerKey) ?? ''} ${name} ${address} ${postcode}`);
  const providers = [...facts.providers.values()].map(({ key, name, kind, urn, contactName }) =>
    candidate(
      { kind: 'provider', key, name, detail: providerKindNames[kind] },
      `${urn} ${contactName} ${addresses.get(key) ?? ''}`,
    ),
  );
  const placements = facts.placements.flatMap((placement) => {
    const { key, pupilKey, providerKey, startsOn, endsOn } = placement;
    const pupil = facts.pupils.get(pupilKey);
    const provider = facts.providers.get(providerKey);
    if (pupil === undefined) return [];
    const name = `${fullName(pupil)} at ${provider?.name ?? 'a provider no longer in the list'}`;
    const detail = `${shortDate(startsOn)} to ${shortDate(endsOn)}`;
    return [candidate({ kind: 'placement', key, name, detail, stage: stageOf(placement, today) }, 'placement')];
  });
  return [...pupils, ...providers, ...placements];
}
