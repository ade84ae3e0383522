import type { Pupil } from '../pupil.ts';
import { yearGroupName } from '../words.ts';

type Named = Pick<Pupil, 'key' | 'forename' | 'surname' | 'yearGroup'>;

/** By a pupil's key: the first name and as few letters of the surname as tell the pupils of one page apart: `Aaliyah B.`, or `Aaliyah Be.` and `Aaliyah Bo.`. */
export function shortNames(pupils: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(
    pupils.map((pupil) => [
      pupil.key,
      shortest(
        pupil,
        pupils.filter(({ key }) => key !== pupil.key),
      ),
    ]),
  );
}

/** Letters as people see them, so that no letter is cut from its accent. */
const lettersOf = (text: string): string[] => Array.from(text.normalize('NFC').trim());

const lettersShown = ({ forename, surname }: Named, letters: number): string =>
  `${forename.trim()} ${lettersOf(surname).slice(0, letters).join('').trim()}`.trim();

const alike = (one: string, other: string): boolean => one.localeCompare(other, 'en-GB', { sensitivity: 'base' }) === 0;

function shortest(pupil: Named, others: readonly Named[]): string {
  const most = Math.max(1, ...[pupil, ...others].map(({ surname }) => lettersOf(surname).length));
  for (let letters = 1; letters <= most; letters++) {
    const name = lettersShown(pupil, letters);
    if (others.some((other) => alike(lettersShown(other, letters), name))) continue;
    return letters < lettersOf(pupil.surname).length ? `${name}.` : name;
  }
  // Two pupils of one name: the year group is the least that tells them apart.
  return `${lettersShown(pupil, most)} (${yearGroupName(pupil.yearGroup)})`;
}
