import { allDuties } from '#domain/duties/allDuties.ts';
import { isOfConcern } from '#domain/duties/isOfConcern.ts';
import { openDuties } from '#domain/duties/openDuties.ts';
import { standingInWords } from '#domain/dutyDigest.ts';
import type { Desk } from './desk.ts';
import type { OpenSchool } from './openSchool.ts';
import { schoolsOf } from './schoolsOf.ts';

/** What one person owns by role at one school and still has to do. */
export interface OwnDuties {
  readonly schoolKey: string;
  readonly schoolName: string;
  readonly duties: readonly { readonly say: string; readonly standing: string; readonly isOverdue: boolean }[];
}

/** Each school where the person is on the Staff list, with that person's open duties; most pressing first, what is coming left out. */
export async function viewOwnDuties(desk: Desk): Promise<OwnDuties[]> {
  const schools = await schoolsOf(desk);
  return schools.filter(({ book }) => book.staff.has(desk.person.personId)).map((open) => ownDuties(desk, open));
}

function ownDuties({ person }: Desk, open: OpenSchool): OwnDuties {
  const { facts, book, today } = open;
  const roles = book.staff.get(person.personId)?.value.roles ?? [];
  const own = openDuties(allDuties(facts, open), open).filter(
    ({ duty, standing }) => roles.includes(duty.owner) && standing !== 'coming',
  );
  return {
    schoolKey: facts.school.key,
    schoolName: facts.school.name,
    duties: own.map((one) => ({
      // A chat is read over the shoulder (SAF-3).
      say: isOfConcern(one.duty) ? 'A safeguarding duty is due: see Today.' : one.duty.words().say,
      standing: standingInWords(one, today),
      isOverdue: one.standing === 'overdue',
    })),
  };
}
