import { allDuties } from '#domain/duties/allDuties.ts';
import { fallingDue } from '#domain/duties/openDuties.ts';
import type { DateText } from '#domain/session.ts';
import { addDays } from '#domain/week.ts';
import { unreadConcerns } from './confidential/unreadConcerns.ts';
import { withOwnConcerns } from './confidential/withOwnConcerns.ts';
import type { Desk } from './desk.ts';
import { type DutyRow, dutyRows } from './dutyRow.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { visibleDuties } from './visibleDuties.ts';

export interface AheadView {
  readonly from: DateText;
  readonly by: DateText;
  readonly duties: DutyRow[];
}

/** A school year and a little more. */
const longestInDays = 400;
/** Where the calendar knows no half-term any more. */
const usualInDays = 42;

/** What falls due from today to a day, both included; left out, to the end of the present half-term, or of the next in a holiday. */
export async function viewAhead(desk: Desk, schoolKey: string, by?: DateText): Promise<Outcome<AheadView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const open = await withOwnConcerns(desk, opened.value);
  const { facts, today } = open;
  const until = by ?? endOfPart(open);
  if (until < today) return refuse.badField('by', 'Choose today or a later day.');
  if (until > addDays(today, longestInDays)) return refuse.badField('by', 'Choose a day within the next 400 days.');
  const duties = fallingDue([...unreadConcerns(open), ...visibleDuties(allDuties(facts, open), desk.person, facts)], open, until);
  return done({ from: today, by: until, duties: duties.map(dutyRows(desk, open)) });
}

const endOfPart = ({ facts: { calendar }, today }: OpenSchool): DateText =>
  (calendar.partOfTerm(today) ?? calendar.partOfTermAfter(today))?.endsOn ?? addDays(today, usualInDays);
