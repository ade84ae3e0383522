import { type PlaceKey, placeOf } from '#domain/find/places.ts';
import { placePaths } from '../shared/placeAddress.ts';

export interface Section {
  readonly name: string;
  /** After `/schools/{school}/`. */
  readonly path: string;
}

const section = (place: PlaceKey): Section => ({ name: placeOf(place).name, path: placePaths[place] });

/** What people open every day. */
export const main: readonly Section[] = (['today', 'register', 'placements', 'pupils', 'providers'] as const).map(section);
/** The rest, under More: a new page of the school is one more name here. */
export const more: readonly Section[] = (['ahead', 'attendance', 'policy'] as const).map(section);

/** The section an address belongs to: the longest path that it begins with. */
export const sectionAt = (location: string, school: string): Section | undefined =>
  [...main, ...more]
    .filter(({ path }) => `${location}/`.startsWith(`/schools/${school}/${path}/`))
    .toSorted((one, other) => other.path.length - one.path.length)[0];
