/**
 * What the rest of the product sees of the SharePoint lists: casebooks to read, writers to change. HTTP and columns stay inside.
 * A casebook is one site's lists in memory; asking for it costs one delta batch at most, and nothing while it is fresh.
 */
import type { AcceptedAnswers } from '#domain/acceptedAnswers.ts';
import type { CalendarEntry, SchoolCalendar } from '#domain/calendar.ts';
import type { CaseRecord } from '#domain/caseFile/caseRecord.ts';
import type { Decision } from '#domain/decision.ts';
import type { Conversation, Delivery } from '#domain/delivery.ts';
import type { DutyRecord } from '#domain/dutyRecord.ts';
import type { FollowUp } from '#domain/followUp.ts';
import type { LearnerInformation } from '#domain/learnerInformation.ts';
import type { Placement } from '#domain/placement.ts';
import type { PolicyChoice } from '#domain/policy/policyChoice.ts';
import type { Provider, ProviderSite } from '#domain/provider.ts';
import type { ProviderCheck, ProviderDeclaration } from '#domain/providerCheck.ts';
import type { ProviderLink } from '#domain/providerLink.ts';
import type { Pupil } from '#domain/pupil.ts';
import type { Referral } from '#domain/referral.ts';
import type { RegisterWeek } from '#domain/register.ts';
import type { Review } from '#domain/review.ts';
import type { School } from '#domain/school.ts';
import type { InstantText } from '#domain/session.ts';
import type { SessionEvent } from '#domain/sessionEvent.ts';
import type { Signature, StaffMember } from '#domain/staff.ts';
import type { Suspension } from '#domain/suspension.ts';
import type { Timetable } from '#domain/timetable.ts';
import type { RowProblem } from './rowProblem.ts';

/** A value as SharePoint holds it, with what is needed to change it safely. */
export interface Stored<T> {
  readonly itemId: string;
  readonly eTag: string;
  readonly value: T;
}

/** The value type of each list that use cases write. */
export interface Values {
  readonly providers: Provider;
  readonly providerSites: ProviderSite;
  readonly providerChecks: ProviderCheck;
  readonly providerDeclarations: ProviderDeclaration;
  readonly policies: PolicyChoice;
  readonly pupils: Pupil;
  readonly placements: Placement;
  readonly decisions: Decision;
  readonly register: RegisterWeek;
  readonly reviews: Review;
  readonly dutyRecords: DutyRecord;
  readonly suspensions: Suspension;
  readonly timetables: Timetable;
  readonly followUps: FollowUp;
  readonly sessionEvents: SessionEvent;
  readonly providerLinks: ProviderLink;
  readonly caseRecords: CaseRecord;
  readonly referrals: Referral;
  readonly learnerInformation: LearnerInformation;
  readonly deliveries: Delivery;
  readonly conversations: Conversation;
}
export type WritableList = keyof Values;
/** Every list that is held in memory; `staff` is the school's and the trust's. */
export type HeldList = WritableList | 'staff' | 'calendar' | 'schools';

type ByKey<T> = ReadonlyMap<string, Stored<T>>;

/** One school's records, as they were at `readAt`. Never changed in place: a later read gives a new one. */
export interface SchoolCasebook {
  readonly school: School;
  readonly sharePointUrl: string;
  /** By Entra object id. */
  readonly staff: ByKey<StaffMember>;
  readonly calendarEntries: readonly CalendarEntry[];
  readonly calendar: SchoolCalendar;
  readonly pupils: ByKey<Pupil>;
  readonly placements: ByKey<Placement>;
  readonly decisions: ByKey<Decision>;
  /** By `weekKey(pupilKey, monday)`. */
  readonly register: ByKey<RegisterWeek>;
  readonly reviews: ByKey<Review>;
  readonly dutyRecords: ByKey<DutyRecord>;
  readonly suspensions: ByKey<Suspension>;
  readonly timetables: ByKey<Timetable>;
  readonly followUps: ByKey<FollowUp>;
  readonly sessionEvents: ByKey<SessionEvent>;
  readonly providerLinks: ByKey<ProviderLink>;
  readonly caseRecords: ByKey<CaseRecord>;
  /** As they were up to ten minutes ago, unless the reader names this list. */
  readonly referrals: ByKey<Referral>;
  /** By the pupil's key; as old as the referrals. */
  readonly learnerInformation: ByKey<LearnerInformation>;
  readonly deliveries: ByKey<Delivery>;
  /** By Entra object id. */
  readonly conversations: ByKey<Conversation>;
  /** Rows of the site that cannot be read: what they say is missing above, so it must be shown that they are there. */
  readonly problems: readonly RowProblem[];
  readonly readAt: InstantText;
  /** SharePoint does not answer: this is what memory holds, as it was at `readAt`. */
  readonly isStale?: true;
  /** Answers that were taken and are not in `register` yet, in the order in which they were given. */
  readonly waiting?: readonly AcceptedAnswers[];
}

export interface TrustBook {
  readonly sharePointUrl: string;
  readonly staff: ByKey<StaffMember>;
  readonly schools: ByKey<School>;
  readonly providers: ByKey<Provider>;
  readonly sites: ByKey<ProviderSite>;
  readonly providerChecks: ByKey<ProviderCheck>;
  readonly providerDeclarations: ByKey<ProviderDeclaration>;
  readonly policies: ByKey<PolicyChoice>;
  readonly problems: readonly RowProblem[];
  readonly readAt: InstantText;
  readonly isStale?: true;
}

/** How old a casebook may be, in seconds, before SharePoint is asked for changes. */
export interface Freshness {
  readonly maxAgeInSeconds: number;
  /** Read beside what people do: it takes no other site along, and does not count as the site that is in use. */
  readonly isBeside?: boolean;
  /** When SharePoint does not answer, or not soon, what memory holds will do, however old; the book then says `isStale`. */
  readonly orHeld?: true;
  /**
   * Only these lists matter to the reader; the others may be as old as in a quiet time (`quietForSeconds`). `ofPeople`: all but the
   * product's own bookkeeping (deliveries, conversations) and what only single pages need (referrals, learner information, schools). All when left out.
   */
  readonly lists?: readonly HeldList[] | 'ofPeople';
  /**
   * What is held is given at once when it is at most that old (or twenty minutes, while the budget of resource units has no room); where it
   * is older than `maxAgeInSeconds` it is brought up to date behind the reader's back, as far as there is room.
   */
  readonly atOnceUpToSeconds?: number;
}

export interface Records {
  /** Default freshness: 5 seconds for the lists of people. Concurrent readers share one load. */
  trust(freshness?: Freshness): Promise<TrustBook>;
  /** Throws `UnknownSchool` when the trust has no school of that key. */
  school(schoolKey: string, freshness?: Freshness): Promise<SchoolCasebook>;
  /** Drops everything held in memory. */
  forget(): void;
}

export type Change = {
  [L in WritableList]:
    | { readonly list: L; readonly create: Values[L] }
    | { readonly list: L; readonly update: Stored<Values[L]>; readonly to: Values[L] };
}[WritableList];

/** That an item goes for good (REP-7); only what people write can go so, never the list Audit. */
export interface Removal {
  readonly list: WritableList;
  readonly key: string;
  readonly remove: Pick<Stored<unknown>, 'itemId' | 'eTag'>;
}

/** What became of one change. `conflict`: somebody wrote first. `duplicate`: the key is there already (also after a lost answer of our own create). */
export type Written =
  /** `afterLostAnswer`: the answer was lost and the item was found as it was to be, so that it might be another process's. */
  | { readonly done: true; readonly itemId: string; readonly eTag: string; readonly afterLostAnswer?: true }
  | { readonly done: false; readonly why: 'conflict' | 'duplicate' | 'forbidden' | 'gone' };

/** What Audit says of a change people make. */
export interface AuditNote {
  readonly by: Signature;
  /** E.g. `Placement approved`. */
  readonly action: string;
  /** The key of what it is about. */
  readonly subject: string;
}

/** Writes to one site's lists as one identity. The casebook of this process is up to date when it answers. */
export interface Writer {
  /**
   * People's changes, with If-Match, and one Audit item with before and after of those that were done. `inOrder`: each change only if the
   * one before it was done (one batch with dependsOn; a change not tried is `conflict`). Otherwise side by side, 20 a batch.
   * Throws GraphError only for what no caller can answer (unavailable, throttled beyond patience).
   */
  change(changes: readonly Change[], note: AuditNote, options?: { readonly inOrder?: boolean }): Promise<Written[]>;
  /**
   * Deletes items, each under its eTag, side by side. Audit keeps who, when and how many of each list, and nothing of what they held. `gone`:
   * it is there no more, perhaps by a try of our own whose answer was lost.
   */
  remove(removals: readonly Removal[], note: AuditNote): Promise<Written[]>;
  /** The product's own bookkeeping (deliveries, conversations): same, without Audit. */
  keep(changes: readonly Change[]): Promise<Written[]>;
}
