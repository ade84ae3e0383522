import { remembered } from '../remembered.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';

/** What follows from a due date alone, the same for every duty due that day. */
export interface DaysOfDuty {
  /** First day on which its owner is told: the school's number of school days before. */
  readonly tellFrom: DateText;
  /** The day from which the product keeps duties, when this one was due before; it is then not asked for. */
  readonly lapsedOn: DateText | undefined;
}

/** Worked out once a due date: a school year has few, and hundreds of duties fall on each. */
export const daysOfDuties = ({ calendar, policy }: Pick<SchoolFacts, 'calendar' | 'policy'>): ((dueOn: DateText) => DaysOfDuty) =>
  remembered((dueOn: DateText): DaysOfDuty => {
    const tell = policy.on('tellInSchoolDays', dueOn);
    const trackedFrom = policy.on('trackedFrom', dueOn);
    return {
      tellFrom: calendar.schoolDayFrom(dueOn, -tell) ?? addDays(dueOn, -tell),
      lapsedOn: trackedFrom !== undefined && dueOn < trackedFrom ? trackedFrom : undefined,
    };
  });
