/** How far the school's calendar reaches: what falls behind its end cannot be dated, and the duty says so instead of guessing. */
import type { SchoolCalendar } from '../../calendar.ts';
import type { Provision } from '../../provision.ts';
import type { DateText } from '../../session.ts';
import { dateInWords } from '../../words.ts';
import type { Duty, DutyWords } from '../duty.ts';
import type { DutyKind } from '../dutyKinds.ts';
import { type PlacementCase, placementDuty } from '../placementCase.ts';

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
function calendarGap({ terms, endsOn }: Pick<SchoolCalendar, 'terms' | 'endsOn'>, firstDay: DateText, lastDay: DateText): string {
  const begins = terms[0]?.startsOn;
  if (endsOn === undefined || begins === undefined) return 'The school calendar has no terms yet; add them.';
  return lastDay <= endsOn && firstDay < begins
    ? `The school calendar begins on ${dateInWords(begins)}; add the terms before.`
    : `The school calendar ends on ${dateInWords(endsOn)}; add the next terms.`;
}

/** The words of a duty whose day nobody can say. */
export function unclearWords(c: PlacementCase, say: string): DutyWords {
  const gap = calendarGap(c.facts.calendar, c.firstDay, c.placement.endsOn);
  return { say, because: `Nobody can say by when this is due for ${c.name()}. ${gap}`, steps: [gap] };
}

/** Whether the calendar lacks days of the placement after its end. */
export const reachesBeyond = ({ facts, lastDay }: Pick<PlacementCase, 'facts' | 'lastDay'>): boolean =>
  facts.calendar.endsOn === undefined || lastDay > facts.calendar.endsOn;

/** One duty that says that nobody can date it, for a placement of whose days the calendar knows none. */
export const unclearDuty = (c: PlacementCase, kind: DutyKind, citation: Provision, say: string): Duty =>
  placementDuty(c, { kind, part: c.firstDay, dueOn: undefined, done: null, citation, words: () => unclearWords(c, say) });
