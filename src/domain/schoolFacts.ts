import type { SchoolCalendar } from './calendar.ts';
import type { CaseRecord } from './caseFile/caseRecord.ts';
import type { Concern } from './concern.ts';
import type { Decision } from './decision.ts';
import type { DutyRecord } from './dutyRecord.ts';
import type { FollowUp } from './followUp.ts';
import type { Placement } from './placement.ts';
import type { PolicyBook } from './policy/policyBook.ts';
import type { Provider, ProviderSite } from './provider.ts';
import type { ProviderCheck, ProviderDeclaration, ProviderUse } from './providerCheck.ts';
import type { ProviderLink } from './providerLink.ts';
import type { Pupil } from './pupil.ts';
import type { RegisterWeek } from './register.ts';
import type { Review } from './review.ts';
import type { School } from './school.ts';
import type { SessionEvent } from './sessionEvent.ts';
import type { StaffMember } from './staff.ts';
import type { Suspension } from './suspension.ts';
import type { Timetable } from './timetable.ts';

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
  /** What was recorded about duties on the spot. */
  readonly dutyRecords: readonly DutyRecord[];
  readonly policy: PolicyBook;
  readonly providerChecks: readonly ProviderCheck[];
  readonly providerDeclarations: readonly ProviderDeclaration[];
  /** The trust's pupils at each provider, over all schools; a provider that is missing was not counted. */
  readonly providerUse: ReadonlyMap<string, ProviderUse>;
  readonly suspensions: readonly Suspension[];
  readonly timetables: readonly Timetable[];
  readonly followUps: readonly FollowUp[];
  readonly sessionEvents: readonly SessionEvent[];
  readonly providerLinks: readonly ProviderLink[];
  /** What happened in the cases; `caseFile/caseFile.ts` says which of it counts. */
  readonly caseRecords: readonly CaseRecord[];
  /** The sessions (`sessionKey`) about which a person was asked: a card exists. */
  readonly askedSessions: ReadonlySet<string>;
  /** Only for those who may see them (SAF-3); empty for everybody else. */
  readonly concerns: readonly Concern[];
}
