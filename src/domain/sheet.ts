/** What a card or a printed sheet says, as plain values: built from the records by use cases and rounds, drawn by the faces. */
import type { PlacementReason, Week } from './placement.ts';
import type { Mark } from './register.ts';
import type { DateText, Half } from './session.ts';
import type { Signature } from './staff.ts';

export interface SheetPupil {
  readonly pupilKey: string;
  readonly name: string;
  readonly yearGroup: number;
  readonly isVulnerable: boolean;
  readonly answer: { readonly mark: Mark; readonly note: string; readonly by: Signature } | undefined;
}

/** The pupils expected away from school in one session, by provider. */
export interface SessionSheet {
  readonly schoolKey: string;
  readonly schoolName: string;
  readonly date: DateText;
  readonly half: Half;
  readonly cutOffAt: string;
  readonly places: readonly {
    readonly providerKey: string;
    readonly providerName: string;
    readonly siteName: string;
    readonly telephone: string;
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
  readonly outcome:
    | { readonly state: 'waiting'; readonly whoMayDecide: readonly string[] }
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
