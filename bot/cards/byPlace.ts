import type { CardElement } from './card.ts';
import { plain } from './plain.ts';
import { telephoneLink } from './telephoneLink.ts';
import { line } from './texts.ts';

/** Where a pupil is expected, as far as somebody who rings there needs it. */
export interface Place {
  readonly providerName: string;
  readonly telephone: string;
}

/** Rows under the provider to ring about them: one call settles several pupils, so each number stands once. */
export function byPlace<T>(rows: readonly T[], placeOf: (row: T) => Place, draw: (row: T) => CardElement): CardElement[] {
  const places = new Map<string, { readonly place: Place; readonly rows: T[] }>();
  for (const row of rows) {
    const place = placeOf(row);
    const key = `${place.providerName}|${place.telephone}`;
    const found = places.get(key) ?? { place, rows: [] };
    found.rows.push(row);
    places.set(key, found);
  }
  return [...places.values()].flatMap(({ place, rows: those }) => [
    { ...line(`${plain(place.providerName)} · ${telephoneLink(place.telephone)}`), spacing: 'Medium' as const },
    ...those.map((row) => ({ ...draw(row), spacing: 'None' as const })),
  ]);
}
