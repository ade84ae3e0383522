/** When a duty before the start of a placement is due, and how that day is explained. */
import type { DateText } from '../../session.ts';
import { addDays } from '../../week.ts';
import { dateInWords } from '../../words.ts';
import type { PlacementCase } from '../placementCase.ts';

/** A due date with the sentence that says how it was counted. */
export interface StartDay {
  readonly dueOn: DateText;
  readonly step: () => string;
}

/** The last school day before a day, else the day before: nothing is in time on the day itself. */
export function lastSchoolDayBefore({ facts: { calendar } }: Pick<PlacementCase, 'facts'>, day: DateText): StartDay {
  const known = calendar.schoolDayFrom(day, -1);
  if (known !== undefined) {
    return {
      dueOn: known,
      step: () =>
        `The last school day before is ${dateInWords(known)}; weekends, holidays, INSET days and closures are left out.`,
    };
  }
  const dueOn = addDays(day, -1);
  return {
    dueOn,
    step: () =>
      `The school calendar does not know the school days before ${dateInWords(day)}, so the day before is taken: ${dateInWords(dueOn)}.`,
  };
}

/** The first day itself; where there is no school on it, the first school day after. */
export function firstSchoolDay({ facts: { calendar }, firstDay }: Pick<PlacementCase, 'facts' | 'firstDay'>): StartDay {
  const after = calendar.isSchoolDay(firstDay) ? undefined : calendar.schoolDayFrom(firstDay, 1);
  if (after === undefined) return { dueOn: firstDay, step: () => 'It is in time on the first day.' };
  return {
    dueOn: after,
    step: () => `There is no school on ${dateInWords(firstDay)}; the first school day after it is ${dateInWords(after)}.`,
  };
}
