import { compareText } from './compareText.ts';
import { foldName, foldPostcode } from './foldName.ts';
import type { Establishment } from './registerOfSchools.ts';
import { isClosedStatus } from './registerStatus.ts';

/** The national register made ready for searching: 50,000 rows answer in a few milliseconds. */
export interface RegisterIndex {
  /**
   * The establishments that a query finds: a URN (whole, or its first digits), a postcode (whole, or its first half), or words of the name
   * in any order, whole or begun. Exact ones first, closed ones last; at most `limit`, 20 unless said. Fewer than three characters find nothing.
   */
  search(query: string, limit?: number): Establishment[];
  byUrn(urn: string): Establishment | undefined;
  /** All at a postcode, open and closed. */
  at(postcode: string): Establishment[];
}

const fewestCharacters = 3;

/** Texts in order, each with the places in the register that have it: what begins with a prefix stands together. */
interface Sorted {
  readonly texts: readonly string[];
  readonly places: readonly (readonly number[])[];
}

function sorted(entries: Iterable<readonly [text: string, place: number]>): Sorted {
  const found = new Map<string, number[]>();
  for (const [text, place] of entries) {
    const places = found.get(text);
    if (places === undefined) found.set(text, [place]);
    else places.push(place);
  }
  const texts = [...found.keys()].filter((text) => text !== '').sort();
  return { texts, places: texts.map((text) => found.get(text) ?? []) };
}

function* beginningWith({ texts, places }: Sorted, prefix: string): Generator<number> {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  for (let at = low; texts[at]?.startsWith(prefix); at++) yield* places[at] ?? [];
}

function* wordsOf(names: readonly string[]): Generator<readonly [string, number]> {
  for (const [place, name] of names.entries()) for (const word of new Set(name.split(' '))) yield [word, place];
}

/** Made once a version of the file. */
export function indexRegister(all: readonly Establishment[]): RegisterIndex {
  const names = all.map(({ name }) => foldName(name));
  const words = sorted(wordsOf(names));
  const postcodes = sorted(all.map(({ postcode }, place) => [foldPostcode(postcode), place] as const));
  const urns = sorted(all.map(({ urn }, place) => [urn, place] as const));
  // The place of each establishment in the order of names, so that a search compares numbers.
  const placeAt = [...all.keys()].sort((a, b) => compareText(names[a] ?? '', names[b] ?? ''));
  const order = new Uint32Array(all.length);
  for (const [at, place] of placeAt.entries()) order[place] = at;

  const closed = Uint8Array.from(all, (row) => (isClosedStatus(row.status) ? 4 : 0));

  function rankOf(place: number, query: string): number {
    if (all[place]?.urn === query) return 0;
    const name = names[place] ?? '';
    const rank = name === query ? 1 : name.startsWith(query) ? 2 : 3;
    return rank + (closed[place] ?? 0);
  }

  function placesOf(query: string): Iterable<number> {
    const compact = query.replace(/ /g, '');
    // The longest word is the rarest; the others are looked for in its names only.
    const [rarest = '', ...others] = query.split(' ').sort((a, b) => b.length - a.length);
    const named: number[] = [];
    for (const place of beginningWith(words, rarest)) {
      const name = names[place] ?? '';
      if (others.every((word) => name.startsWith(word) || name.includes(` ${word}`))) named.push(place);
    }
    // A name may hold two words that begin alike.
    return new Set([
      ...(/^\d+$/.test(compact) ? beginningWith(urns, compact) : []),
      ...(/^[a-z]{1,2}\d/.test(compact) ? beginningWith(postcodes, compact.toUpperCase()) : []),
      ...named,
    ]);
  }

  const rowsAt = (places: Iterable<number>): Establishment[] =>
    Array.from(places, (place) => all[place]).filter((row) => row !== undefined);

  return {
    search(query, limit = 20) {
      const sought = foldName(query);
      if (sought.replace(/ /g, '').length < fewestCharacters) return [];
      const ranked = Float64Array.from(placesOf(sought), (place) => rankOf(place, sought) * all.length + (order[place] ?? 0));
      const best = ranked.sort().subarray(0, limit);
      return rowsAt(Array.from(best, (key) => placeAt[key % all.length] ?? 0));
    },
    byUrn: (urn) => rowsAt(beginningWith(urns, urn)).find((row) => row.urn === urn),
    at: (postcode) =>
      rowsAt(beginningWith(postcodes, foldPostcode(postcode))).filter(
        (row) => foldPostcode(row.postcode) === foldPostcode(postcode),
      ),
  };
}
