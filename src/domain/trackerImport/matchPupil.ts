import { foldName } from '../foldName.ts';
import { fullName, type Pupil } from '../pupil.ts';
import type { TrackerPupil } from './readTrackerRow.ts';

export type PupilMatch = { readonly pupil: Pupil; readonly how: string } | { readonly say: string };

/** `Obi, Amara` → `amara obi`. */
function foldedName(text: string): string {
  const [surname = '', forename] = text.split(',');
  return foldName(forename === undefined ? surname : `${forename} ${surname}`);
}
const nameOf = (pupil: Pupil): string => foldName(`${pupil.forename} ${pupil.surname}`);

/** Finds a pupil by the UPN, or by name and date of birth together: by a name alone it might be another child. */
export function matchPupil(pupils: Iterable<Pupil>): (said: TrackerPupil) => PupilMatch {
  const all = [...pupils];
  const byUpn = new Map(all.map((pupil) => [pupil.upn, pupil]));
  return ({ upn, name, dateOfBirth }) => {
    if (upn !== '') {
      const pupil = byUpn.get(upn);
      if (pupil === undefined)
        return { say: `UPN: nobody on the school’s list has ${upn}. Import the pupils first, or correct it.` };
      const isSame = name === '' || sharesAName(foldedName(name), nameOf(pupil));
      return isSame
        ? { pupil, how: 'by UPN' }
        : { say: `UPN: ${upn} is ${fullName(pupil)}’s, and the tracker says “${name}”. Correct one of them.` };
    }
    const called = all.filter((pupil) => nameOf(pupil) === foldedName(name));
    if (called.length === 0)
      return { say: `Pupil: nobody on the school’s list is called “${name}”. Import the pupils first, or correct it.` };
    if (dateOfBirth === '') return { say: 'Pupil: a name alone is not enough. Add the UPN or the date of birth.' };
    const [found, other] = called.filter((pupil) => pupil.dateOfBirth === dateOfBirth);
    if (found === undefined)
      return { say: `Date of birth: ${name} on the school’s list has another one. Correct it, or add the UPN.` };
    return other === undefined
      ? { pupil: found, how: 'by name and date of birth' }
      : { say: `Pupil: two pupils are called ${name} and have this date of birth. Add the UPN.` };
  };
}

/** A tracker may have a short forename; another surname and another forename is another child. */
const sharesAName = (one: string, other: string): boolean => {
  const names = new Set(other.split(' '));
  return one.split(' ').some((name) => names.has(name));
};
