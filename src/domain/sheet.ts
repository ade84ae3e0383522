/** What a card or a printed sheet says, as plain values: built from the records by use cases and rounds, drawn by the faces. */
import type { PlacementReason, Week } from './placement.ts';
import type { MarkEntry } from './register.ts';
import type { DateText, Half, InstantText, TimeText } from './session.ts';
import type { Signature } from './staff.ts';
import type { WhereaboutsState } from './whereabouts.ts';

export interface SheetPupil {
  readonly pupilKey: string;
  readonly name: string;
  readonly yearGroup: number;
  readonly isVulnerable: boolean;
  /** Where the pupil is as far as anybody knows; an answer may hold no more, when the pupil has left or the provider has closed since. */
  readonly state: WhereaboutsState;
  /** The state in one sentence. */
  readonly says: string;
  readonly answer:
    | (Pick<MarkEntry, 'mark' | 'note' | 'by'> & Partial<Pick<MarkEntry, 'code' | 'minutesLate' | 'via' | 'isWaiting'>>)
    | undefined;
}

/** The pupils expected away from school in one session, by provider. */
export interface SessionSheet {
  readonly schoolKey: string;
  readonly schoolName: string;
  readonly date: DateText;
  readonly half: Half;
  /** The school's own time. */
  readonly cutOffAt: TimeText;
  /** Why there is no school on the day after all; empty when there is. */
  readonly calendarSays: string;
  /** SharePoint cannot be reached: this is how it stood then, with the answers taken since. */
  readonly asOf?: InstantText;
  /** How many nobody has answered for: none is asked about any more when it is 0. */
  readonly openCount: number;
  readonly places: readonly {
    readonly providerKey: string;
    readonly siteKey: string;
    readonly providerName: string;
    readonly siteName: string;
    readonly telephone: string;
    /** By when this provider reports: its own time or the school's. */
    readonly cutOffAt: TimeText;
    readonly pupils: readonly SheetPupil[];
  }[];
}

/** A proposed placement on one screen, for the person who approves. */
export interface ApprovalSheet {
  readonly schoolKey: string;
  readonly schoolName: string;
  readonly placementKey: string;
  readonly revision: number;
  readonly pupilName: string;
  readonly yearGroup: number;
  readonly pupilFlags: readonly string[];
  readonly providerName: string;
  readonly providerKindName: string;
  readonly siteName: string;
  readonly siteAddress: string;
  readonly reason: PlacementReason;
  readonly startsOn: DateText;
  readonly endsOn: DateText;
  readonly week: Week;
  readonly objectives: readonly string[];
  readonly costPerWeek: number;
  readonly proposed: Signature;
  /** Sentences of the checks that are not met or unclear. */
  readonly warnings: readonly string[];
  /** What a headteacher answers for: who, until when, why. */
  readonly overrides: readonly string[];
  /** What the approval asks for, with its day. */
  readonly conditions: readonly { readonly says: string; readonly until: DateText; readonly isMet: boolean }[];
  /** How its start stands; empty where it is not asked for. */
  readonly startSays: string;
  readonly outcome:
    | {
        readonly state: 'waiting';
        readonly whoMayDecide: readonly string[];
        readonly since: DateText;
        readonly schoolDays: number;
        /** What decides instead of the headteacher; empty where the headteacher does. */
        readonly governingBody: string;
      }
    | { readonly state: 'approved' | 'sentBack' | 'withdrawn' | 'ended'; readonly by: Signature; readonly reason: string }
    /** The proposal was changed after this card was sent; a new card follows. */
    | { readonly state: 'changed' };
}

/** Tells the person who proposed what was decided. */
export interface DecisionNews {
  readonly schoolKey: string;
  readonly placementKey: string;
  readonly pupilName: string;
  readonly providerName: string;
  readonly startsOn: DateText;
  readonly decision: 'approved' | 'sentBack';
  readonly by: Signature;
  readonly reason: string;
}

/** A review that falls due. */
export interface ReviewReminder {
  readonly schoolKey: string;
  readonly placementKey: string;
  readonly pupilName: string;
  readonly providerName: string;
  readonly dueOn: DateText;
  readonly isOverdue: boolean;
  readonly because: string;
}

/** What one person owns that presses on one day, as the morning's message shows it. */
export interface DutyDigest {
  readonly schoolKey: string;
  readonly schoolName: string;
  readonly date: DateText;
  readonly overdue: number;
  readonly unclear: number;
  readonly due: number;
  readonly rows: readonly {
    readonly say: string;
    /** By when, in words; empty where nothing is to be said of it. */
    readonly standing: string;
    readonly isOverdue: boolean;
    readonly placementKey: string | undefined;
  }[];
  /** How many more there are than rows. */
  readonly more: number;
}

/** One school week at providers, for the AP lead (ATT-6). Sessions, not pupils, where nothing else is said. */
export interface WeekSheet {
  readonly schoolKey: string;
  readonly schoolName: string;
  readonly monday: DateText;
  /** First and last school day of the week. */
  readonly from: DateText;
  readonly to: DateText;
  readonly pupils: number;
  /** In which a pupil could attend: confirmed or not. */
  readonly expected: number;
  readonly attended: number;
  /** Of those attended. */
  readonly late: number;
  readonly explained: number;
  readonly unexplained: number;
  readonly unauthorised: number;
  readonly missing: number;
  /** Of the confirmed; undefined when none was. */
  readonly percent: number | undefined;
  readonly missingDays: readonly { readonly date: DateText; readonly count: number }[];
  /** The lowest first. */
  readonly belowTarget: readonly { readonly name: string; readonly percent: number; readonly target: number }[];
  /** Runs of absences that come close to what must be reported, as sentences. */
  readonly streaks: readonly string[];
}
