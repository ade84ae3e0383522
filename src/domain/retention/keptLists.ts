import type { CaseRecord } from '../caseFile/caseRecord.ts';
import type { Decision } from '../decision.ts';
import type { Delivery } from '../delivery.ts';
import type { DutyRecord } from '../dutyRecord.ts';
import type { FollowUp } from '../followUp.ts';
import type { LearnerInformation } from '../learnerInformation.ts';
import type { Placement } from '../placement.ts';
import type { Pupil } from '../pupil.ts';
import type { Referral } from '../referral.ts';
import type { RegisterWeek } from '../register.ts';
import type { Review } from '../review.ts';
import type { SessionEvent } from '../sessionEvent.ts';
import type { Suspension } from '../suspension.ts';
import type { Timetable } from '../timetable.ts';

/** The lists that hold something of one pupil, in the order in which they are removed: what others are found by goes last. */
export const keptListNames = {
  deliveries: 'Deliveries',
  dutyRecords: 'Duties recorded',
  caseRecords: 'Case file',
  followUps: 'Follow-ups',
  sessionEvents: 'Session events',
  reviews: 'Reviews',
  decisions: 'Decisions',
  register: 'Register',
  learnerInformation: 'Learner information',
  suspensions: 'Suspensions',
  timetables: 'Timetables',
  referrals: 'Referrals',
  placements: 'Placements',
  pupils: 'Pupils',
} as const;
export type KeptList = keyof typeof keptListNames;
const isKeptList = (text: string): text is KeptList => Object.hasOwn(keptListNames, text);
export const keptLists: readonly KeptList[] = Object.keys(keptListNames).filter(isKeptList);

interface KeptValues {
  readonly deliveries: Delivery;
  readonly dutyRecords: DutyRecord;
  readonly caseRecords: CaseRecord;
  readonly followUps: FollowUp;
  readonly sessionEvents: SessionEvent;
  readonly reviews: Review;
  readonly decisions: Decision;
  readonly register: RegisterWeek;
  readonly learnerInformation: LearnerInformation;
  readonly suspensions: Suspension;
  readonly timetables: Timetable;
  readonly referrals: Referral;
  readonly placements: Placement;
  readonly pupils: Pupil;
}
/** A school's lists as plain values, each by its key. */
export type KeptRecords = { readonly [L in KeptList]: ReadonlyMap<string, { readonly value: KeptValues[L] }> };
/** By list the keys of what is about one pupil. */
export type KeysByList = Readonly<Record<KeptList, readonly string[]>>;
