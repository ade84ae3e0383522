import { provisions } from '../../law.ts';
import { schoolYearStart } from '../../schoolYear.ts';
import { type Role, roleNames } from '../../staff.ts';
import { dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { dutyOf } from '../dutyOf.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Moment } from '../standing.ts';

const needed = ['apLead', 'headteacher', 'designatedSafeguardingLead', 'attendanceOfficer'] as const satisfies readonly Role[];

/**
 * PPL-2: each role that duties are given to needs a holder, from the first school day of the school year on; without one its duties reach
 * nobody. School policy, no statutory reference.
 */
export function roleWithoutHolder(book: Rulebook, { today }: Moment): Duty[] {
  const { school, staff, calendar } = book.facts;
  const isHeld = (role: Role): boolean => staff.some(({ roles }) => roles.includes(role));
  const yearStart = schoolYearStart(today);
  const dueOn = calendar.schoolDays.find((day) => day >= yearStart) ?? yearStart;
  // Who fills a role is the first of these who is there; the trust sees every school.
  const owner = isHeld('apLead') ? 'apLead' : isHeld('headteacher') ? 'headteacher' : 'trustLead';
  return needed
    .filter((role) => !isHeld(role))
    .map((role) =>
      dutyOf(
        book,
        { subjectKey: school.key },
        {
          kind: 'roleWithoutHolder',
          part: role,
          owner,
          dueOn,
          lapsedOn: null,
          done: null,
          citation: provisions.PPL2,
          words: () => ({
            say: `Name the ${nameOf(role)} of ${school.name} in the list “Staff” in SharePoint.`,
            because: `Nobody at ${school.name} holds the role ${roleNames[role]}, so what that role owns reaches nobody.`,
            steps: [
              'Each school says who holds each role (PPL-2).',
              `It is needed from the first school day of the school year, ${dateInWords(dueOn)}.`,
            ],
          }),
        },
      ),
    );
}

const nameOf = (role: Role): string =>
  role === 'apLead' ? roleNames.apLead : `${roleNames[role].charAt(0).toLowerCase()}${roleNames[role].slice(1)}`;
