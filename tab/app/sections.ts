import { type PlaceKey, placeOf } from '#domain/find/places.ts';
import { placePaths } from '../shared/placeAddress.ts';

export interface Section {
  readonly name: string;
  /** After `/schools/{school}/`. */
  readonly path: string;
}

const section = (place: PlaceKey): Section => ({ name: placeOf(place).name, path: placePaths[place] });

/** What people open every day; a phone has room for the first of them. */
const daily = (['today', 'register', 'placements', 'pupils', 'providers'] as const).map(section);
/** The rest, under More: a new page of the school is one more name here. */
const rare = (
  [
    'referrals',
    'contacts',
    'away',
    'notices',
    'ahead',
    'attendance',
    'roll',
    'confidential',
    'ringMe',
    'templates',
    'policy',
    'retention',
  ] as const
).map(section);
const mostOnPhone = 4;

/** What stands in the header side by side, and what stands under More. */
export const sectionsFor = (isNarrow: boolean): { readonly main: readonly Section[]; readonly more: readonly Section[] } =>
  isNarrow ? { main: daily.slice(0, mostOnPhone), more: [...daily.slice(mostOnPhone), ...rare] } : { main: daily, more: rare };

/** The section an address belongs to: the longest path that it begins with. */
export const sectionAt = (location: string, school: string): Section | undefined =>
  [...daily, ...rare]
    .filter(({ path }) => `${location}/`.startsWith(`/schools/${school}/${path}/`))
    .toSorted((one, other) => other.path.length - one.path.length)[0];
