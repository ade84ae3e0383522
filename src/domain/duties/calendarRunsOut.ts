import { provisions } from '../law.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import type { Duty } from './duty.ts';

/** ATT-8: on a day that the calendar does not know nobody is asked where pupils are, so the day itself must be loud. */
export function calendarRunsOut({ calendar }: Pick<SchoolFacts, 'calendar'>, today: DateText): Duty[] {
  const day = calendar.day(today);
  if (day.kind !== 'unclear') return [];
  return [
    {
      kind: 'records',
      subjectKey: `calendar|${today}`,
      owner: 'apLead',
      say: 'Add the terms of this school to the list “Calendar” in SharePoint. Until then find out by telephone where pupils are.',
      because: `${day.because} No card is sent and no answer is taken on a day that may be a school day.`,
      citation: provisions.ATT8,
      dueOn: today,
      isOverdue: true,
      placementKey: undefined,
    },
  ];
}
