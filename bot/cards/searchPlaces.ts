import type { ChasedPupil } from '#domain/chaseSheet.ts';
import type { CardElement } from './card.ts';
import { plain } from './plain.ts';
import { type Detail, searchedPupil } from './searchPupil.ts';
import { telephoneLink } from './telephoneLink.ts';
import { aside, line, subheading } from './texts.ts';

/** The pupils who are searched for, under the place where they should be: one call settles several, so its number stands once. */
export function searchPlaces(pupils: readonly ChasedPupil[], detail: Detail): CardElement[] {
  const places = new Map<string, [ChasedPupil, ...ChasedPupil[]]>();
  for (const pupil of pupils) {
    const key = [pupil.providerName, pupil.siteName, pupil.siteAddress, pupil.ringNext?.telephone ?? ''].join('|');
    const found = places.get(key);
    if (found === undefined) places.set(key, [pupil]);
    else found.push(pupil);
  }
  return [...places.values()].flatMap((those) => [
    ...placePart(those[0], detail),
    ...those.flatMap((pupil) => searchedPupil(pupil, detail)),
  ]);
}

function placePart(pupil: ChasedPupil, detail: Detail): CardElement[] {
  const { providerName, siteName, siteAddress, ringNext, telephones } = pupil;
  const where = [siteName === providerName ? '' : siteName, siteAddress].filter((part) => part !== '').join(', ');
  const later = telephones.filter(({ of, telephone }) => of !== 'parent' && telephone !== ringNext?.telephone);
  const numbers = (list: typeof later): string =>
    list.map(({ name, telephone }) => `${plain(name)} ${telephoneLink(telephone)}`).join(', ');
  return [
    { ...subheading(plain(providerName)), separator: true },
    ...(where === '' ? [] : [aside(plain(where))]),
    ringNext === undefined
      ? { ...line('**Everybody has been rung.** A welfare check comes next.'), spacing: 'Small' }
      : { ...line(`**Ring next:** ${numbers([ringNext])}`), spacing: 'Small' },
    ...(later.length === 0 || detail !== 'all' ? [] : [aside(`Also: ${numbers(later)}`)]),
  ];
}
