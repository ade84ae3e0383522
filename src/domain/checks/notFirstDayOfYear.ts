import { answer } from '../answer.ts';
import type { SchoolCalendar } from '../calendar.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import type { Placement } from '../placement.ts';
import { schoolYearStart } from '../schoolYear.ts';
import { addDays } from '../week.ts';
import { dateInWords } from '../words.ts';

/**
 * REF-2: a placement for behaviour "should not begin on the first day of the school year", so it is a warning, not a refusal. An off-site
 * direction is one for behaviour, whatever its reason says.
 */
export function notFirstDayOfYear(
  placement: Pick<Placement, 'reason' | 'arrangement' | 'startsOn'>,
  calendar: SchoolCalendar,
): Finding {
  const { met, unclear } = answer('Does a behaviour placement begin after the first day of the year?', provisions.REF2);
  if (placement.reason !== 'behaviour' && placement.arrangement !== 'offSiteDirection')
    return met('The placement is not for behaviour.');
  const summer = addDays(schoolYearStart(placement.startsOn), -1);
  const isFirst = calendar.isSchoolDay(placement.startsOn) && calendar.schoolDaysBetween(summer, placement.startsOn) === 1;
  return isFirst
    ? unclear(
        `${dateInWords(placement.startsOn)} is the first day of the school year. A placement for behaviour should not begin then: choose a later start.`,
      )
    : met('It does not begin on the first day of the school year.');
}
