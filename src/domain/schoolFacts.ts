import type { SchoolCalendar } from './calendar.ts';
import type { Decision } from './decision.ts';
import type { Placement } from './placement.ts';
import type { Provider, ProviderSite } from './provider.ts';
import type { Pupil } from './pupil.ts';
import type { RegisterWeek } from './register.ts';
import type { Review } from './review.ts';
import type { School } from './school.ts';
import type { StaffMember } from './staff.ts';

/** One school's records as plain values: what checks, duties and sheets are functions of. Each takes only the part it needs. */
export interface SchoolFacts {
  readonly school: School;
  readonly staff: readonly StaffMember[];
  readonly calendar: SchoolCalendar;
  readonly pupils: ReadonlyMap<string, Pupil>;
  readonly providers: ReadonlyMap<string, Provider>;
  readonly sites: ReadonlyMap<string, ProviderSite>;
  readonly placements: readonly Placement[];
  readonly decisions: readonly Decision[];
  /** By `weekKey(pupilKey, monday)`. */
  readonly register: ReadonlyMap<string, RegisterWeek>;
  readonly reviews: readonly Review[];
}
