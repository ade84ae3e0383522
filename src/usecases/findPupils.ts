import { fullName, type Pupil } from '#domain/pupil.ts';
import { halves } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import type { OpenSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { type PupilPlacement, pupilPlacements } from './pupilPlacements.ts';
import { schoolsOf } from './schoolsOf.ts';
import { type WhereaboutsRow, whoIsAway } from './whereaboutsRows.ts';

export interface FoundPupil {
  readonly schoolKey: string;
  readonly schoolName: string;
  readonly pupilKey: string;
  readonly name: string;
  readonly yearGroup: number;
  readonly registrationGroup: string;
  readonly contactName: string;
  readonly contactTelephone: string;
  readonly placements: PupilPlacement[];
  /** Today's sessions away from school; empty when there are none. */
  readonly today: WhereaboutsRow[];
}

const mostShown = 10;
/** "Zoë" is found by "zoe", "O'Neil" by "oneil". */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

/** Whether every word begins one of the pupil's names, or the text is the whole UPN. */
function matches(pupil: Pupil, words: string): boolean {
  const names = plain(`${pupil.forename} ${pupil.surname.replaceAll('-', ' ')}`).split(/\s+/);
  const asked = plain(words.replaceAll('-', ' ')).split(/\s+/).filter(Boolean);
  return (
    asked.length > 0 &&
    (asked.every((word) => names.some((name) => name.startsWith(word))) || plain(pupil.upn) === asked.join(''))
  );
}

/** Pupils by the beginning of their names (or whole UPN) in the schools the person may read: at most 10, by surname. */
export async function findPupils(
  desk: Desk,
  words: string,
): Promise<Outcome<{ readonly pupils: FoundPupil[]; readonly total: number }>> {
  const schools = await schoolsOf(desk);
  const found = schools.flatMap((open) =>
    [...open.facts.pupils.values()].filter((pupil) => matches(pupil, words)).map((pupil) => ({ open, pupil })),
  );
  found.sort(
    (one, other) =>
      one.pupil.surname.localeCompare(other.pupil.surname, 'en-GB') ||
      one.pupil.forename.localeCompare(other.pupil.forename, 'en-GB'),
  );
  return done({ pupils: found.slice(0, mostShown).map(({ open, pupil }) => foundPupil(open, pupil)), total: found.length });
}

function foundPupil(open: OpenSchool, pupil: Pupil): FoundPupil {
  const { facts, today, book } = open;
  return {
    schoolKey: book.school.key,
    schoolName: book.school.name,
    pupilKey: pupil.key,
    name: fullName(pupil),
    yearGroup: pupil.yearGroup,
    registrationGroup: pupil.registrationGroup,
    contactName: pupil.contact.name,
    contactTelephone: pupil.contact.telephone,
    placements: pupilPlacements(facts, pupil.key, today),
    today: halves.flatMap((half) => whoIsAway(open, { date: today, half })).filter((row) => row.pupilKey === pupil.key),
  };
}
