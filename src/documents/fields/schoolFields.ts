import type { Role } from '#domain/staff.ts';
import { timeOfDay } from '#domain/words.ts';
import { dayOf, field, orLine, type SourceField } from './sourceField.ts';

const person = (who: string, meaning: string, role: Role): SourceField[] => [
  field(`${who} name`, `${meaning}: name`, ({ holder }) => orLine(holder(role)?.name)),
  field(`${who} email`, `${meaning}: e-mail`, ({ holder }) => orLine(holder(role)?.email)),
  field(`${who} telephone`, `${meaning}: telephone`, ({ holder }) => orLine(holder(role)?.telephone)),
];

/** The school and its people. */
export const schoolFields: readonly SourceField[] = [
  field('school name', 'The school', ({ school }) => school.name),
  field('school urn', 'The school’s URN', ({ school }) => orLine(school.urn)),
  field('school telephone', 'The school’s telephone number', ({ school }) => orLine(school.telephone)),
  ...person('ap lead', 'The AP lead', 'apLead'),
  ...person('headteacher', 'The headteacher', 'headteacher'),
  ...person('school safeguarding lead', 'The school’s designated safeguarding lead', 'designatedSafeguardingLead'),
  ...person('attendance officer', 'The attendance officer', 'attendanceOfficer'),
  ...person('senco', 'The SENCO', 'senco'),
  field('morning answer by', 'When the school must know of a morning', ({ school, provider }) =>
    timeOfDay(provider?.morningReportsBy ?? school.morningCutOffAt),
  ),
  field('afternoon answer by', 'When the school must know of an afternoon', ({ school, provider }) =>
    timeOfDay(provider?.afternoonReportsBy ?? school.afternoonCutOffAt),
  ),
];

/** The document itself. */
export const madeFields: readonly SourceField[] = [
  field('version', 'Which version of the document this is', ({ version }) => String(version)),
  field('made by', 'Who made the document', ({ made }) => made.name),
  field('made on', 'When it was made', ({ made }) => dayOf(made.at)),
];
