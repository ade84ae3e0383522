import { recordsOf } from '../caseFile/caseFile.ts';
import { recordsOfPlacement } from '../deciding/recordsOfPlacement.ts';
import type { Duty } from '../duties/duty.ts';
import { readDutyKey } from '../duties/dutyKey.ts';
import { placementCase } from '../duties/placementCase.ts';
import type { Rulebook } from '../duties/rulebook.ts';
import { contact } from '../duties/running/contact.ts';
import { welfareCall } from '../duties/running/welfareCall.ts';
import type { Placement } from '../placement.ts';
import type { DateText } from '../session.ts';
import type { ContactParty } from './contactWords.ts';

/** The stretch that holds a day in which contact is due, as the policy says, and who has been reached in it. */
export interface ContactTime {
  readonly from: DateText;
  /** By which it is due. */
  readonly to: DateText;
  /** The duty `contact` of the stretch. */
  readonly duty: Duty;
  readonly reached: ReadonlySet<ContactParty>;
}

/** VIS-1: undefined where no contact is due by the day, as in holidays or where the policy leaves it to the agreement. */
export function contactTime(book: Rulebook, placement: Placement, on: DateText): ContactTime | undefined {
  const stretch = stretchOf(contact(placementCase(book, placement)), on);
  if (stretch === undefined) return undefined;
  const records = recordsOf(recordsOfPlacement(book.facts.caseRecords)(placement.key), 'contact').filter(
    (record) => stretch.from <= record.on && record.on <= stretch.to,
  );
  return { ...stretch, reached: new Set(records.flatMap(({ what }) => what.with)) };
}

/** The welfare call of the stretch that holds a day (VIS-1); undefined where none is due. */
export const welfareCallOn = (book: Rulebook, placement: Placement, on: DateText): Duty | undefined =>
  stretchOf(welfareCall(placementCase(book, placement)), on)?.duty;

function stretchOf(duties: readonly Duty[], on: DateText) {
  for (const duty of duties) {
    const from = readDutyKey(duty.key)?.part;
    if (from !== undefined && duty.dueOn !== undefined && from <= on && on <= duty.dueOn) return { from, to: duty.dueOn, duty };
  }
  return undefined;
}

/** Whether school has been in touch with both, as the duty asks: with provider and pupil. */
export const isComplete = (reached: ReadonlySet<ContactParty>): boolean => reached.has('provider') && reached.has('pupil');
