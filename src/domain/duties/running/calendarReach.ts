/** How far the school's calendar reaches: what falls behind its end cannot be dated, and the duty says so instead of guessing. */
import type { SchoolCalendar } from '../../calendar.ts';
import type { DateText } from '../../session.ts';
import { dateInWords } from '../../words.ts';
import type { DutyWords } from '../duty.ts';
import type { PlacementCase } from '../placementCase.ts';

/** Stands for a day that the calendar does not reach; as text it is later than every day. */
export const beyondCalendar: DateText = '9999-12-31';

/** A due date as far as the calendar reaches: undefined when nothing is due within the placement, `dueOn: undefined` when nobody can say. */
export function withinReach(
  { facts, lastDay }: Pick<PlacementCase, 'lastDay'> & { readonly facts: { readonly calendar: Pick<SchoolCalendar, 'endsOn'> } },
  dueOn: DateText | undefined,
): { readonly dueOn: DateText | undefined } | undefined {
  const { endsOn } = facts.calendar;
  if (dueOn === undefined || (dueOn > lastDay && dueOn !== beyondCalendar)) return undefined;
  if (endsOn !== undefined && dueOn <= endsOn) return { dueOn };
  return endsOn !== undefined && lastDay <= endsOn ? undefined : { dueOn: undefined };
}

/** What the calendar lacks, and what to do. */
export const calendarGap = ({ endsOn }: Pick<SchoolCalendar, 'endsOn'>): string =>
  endsOn === undefined
    ? 'The school calendar has no terms yet; add them.'
    : `The school calendar ends on ${dateInWords(endsOn)}; add the next terms.`;

/** The words of a duty whose day nobody can say. */
export const unclearWords = (c: PlacementCase, say: string): DutyWords => ({
  say,
  because: `Nobody can say by when this is due for ${c.name()}. ${calendarGap(c.facts.calendar)}`,
  steps: [calendarGap(c.facts.calendar)],
});
