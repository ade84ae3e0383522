import type { DateText } from '../session.ts';
import type { StaffMember } from '../staff.ts';
import type { ConfidentialRecords, NamedPerson } from './confidentialRecords.ts';

export const isSafeguardingLead = (personId: string, staff: readonly StaffMember[]): boolean =>
  staff.some((member) => member.personId === personId && member.roles.includes('designatedSafeguardingLead'));

/** Whom the lead has named and not ended, on a day or later. */
export const namedFrom = ({ named }: Pick<ConfidentialRecords, 'named'>, day: DateText): NamedPerson[] =>
  named.filter(
    ({ key, ends, until }) => ends === '' && day <= until && !named.some((other) => other.ends === key && other.from <= day),
  );

/** The same on that very day. */
export const namedOn = (records: Pick<ConfidentialRecords, 'named'>, day: DateText): NamedPerson[] =>
  namedFrom(records, day).filter(({ from }) => from <= day);

/** SAF-3: "Only the DSL and those the DSL names see concerns." Beside this SharePoint itself decides by the membership of the site. */
export const mayOpenConfidential = (
  personId: string,
  staff: readonly StaffMember[],
  records: Pick<ConfidentialRecords, 'named'>,
  today: DateText,
): boolean => isSafeguardingLead(personId, staff) || namedOn(records, today).some((one) => one.personId === personId);
