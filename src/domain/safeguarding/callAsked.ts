import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecordOf } from '../caseFile/caseRecord.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { InstantText } from '../session.ts';
import type { StaffMember } from '../staff.ts';

/** What the message says, and all it says. */
export interface CallSheet {
  readonly name: string;
  readonly telephone: string;
  /** The school of who asks, where it is another one. */
  readonly of: string;
  readonly at: InstantText;
}

export type CallAsked = CaseRecordOf<'callAsked'>;

/** So long it is still brought to somebody who could not be reached before. */
const broughtForHours = 24;
const minute = 60_000;

/** Who asked to be rung and is still to be brought to the lead. */
export const callsAsked = ({ caseRecords }: Pick<SchoolFacts, 'caseRecords'>, now: InstantText): CallAsked[] =>
  recordsOf(caseRecords, 'callAsked').filter(({ by }) => ageInMinutes(by.at, now) < broughtForHours * 60);

/** What the same person asked in the last minutes: pressed again it asks nobody twice. */
export const askedJustNow = (
  facts: Pick<SchoolFacts, 'caseRecords'>,
  personId: string,
  now: InstantText,
): CallAsked | undefined =>
  recordsOf(facts.caseRecords, 'callAsked').findLast(({ by }) => by.personId === personId && ageInMinutes(by.at, now) < 10);

const ageInMinutes = (at: InstantText, now: InstantText): number => (Date.parse(now) - Date.parse(at)) / minute;

/**
 * Who is to ring (SAF-2: "reaches the DSL at once"): every safeguarding lead but whoever asks; where there is none the headteacher, then the
 * AP lead. Nobody: the school's Staff list names none of them.
 */
export function whoRings(askerId: string, staff: readonly StaffMember[]): readonly StaffMember[] {
  for (const role of ['designatedSafeguardingLead', 'headteacher', 'apLead'] as const) {
    const holders = staff.filter((one) => one.roles.includes(role) && one.personId !== askerId);
    if (holders.length > 0) return holders;
  }
  return [];
}
