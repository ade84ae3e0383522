import type { Arrangement } from './arrangement.ts';
import type { DateText, Half, WeekSlot } from './session.ts';
import type { Signature } from './staff.ts';

/** REF-1: why a pupil is placed. */
export const placementReasons = [
  'suspension',
  'riskOfPermanentExclusion',
  'physicalHealth',
  'mentalHealth',
  'behaviour',
  'riskOfNeet',
  'sendPersonalisation',
  'ehcpRequirement',
  'widerCurriculum',
  'nonAttendance',
] as const;
export type PlacementReason = (typeof placementReasons)[number];

export const placementReasonNames = {
  suspension: 'Suspension',
  riskOfPermanentExclusion: 'Risk of permanent exclusion',
  physicalHealth: 'Physical health',
  mentalHealth: 'Mental health',
  behaviour: 'Behaviour, where other interventions have not worked',
  riskOfNeet: 'Risk of leaving without education, employment or qualifications',
  sendPersonalisation: 'Personalised provision for special educational needs',
  ehcpRequirement: 'Required by the EHC plan',
  widerCurriculum: 'Wider curriculum',
  nonAttendance: 'Non-attendance',
} as const satisfies Record<PlacementReason, string>;

/** Where a pupil is meant to be in one session of the week (ATT-1), seen from one placement. */
export const whereOptions = ['provider', 'school', 'nowhere'] as const;
export type Where = (typeof whereOptions)[number];
export type Week = Readonly<Record<WeekSlot, Where>>;

/** What has been decided; whether it has begun or run out is derived from its dates (see `stageOf`). */
export type PlacementStatus =
  | { readonly status: 'proposed' }
  | { readonly status: 'sentBack'; readonly decided: Signature; readonly reason: string }
  | { readonly status: 'approved'; readonly decided: Signature }
  | { readonly status: 'withdrawn'; readonly decided: Signature; readonly reason: string }
  | { readonly status: 'ended'; readonly decided: Signature; readonly reason: string; readonly endedOn: DateText };

/** The agreement document in the maker's OneDrive. */
export interface AgreementDocument {
  readonly driveId: string;
  readonly itemId: string;
  readonly webUrl: string;
  readonly fileName: string;
  /** How often it has been made; 1 for the first. */
  readonly version: number;
  readonly made: Signature;
}

export interface Placement {
  readonly key: string;
  /** Grows by one each time the proposal is changed; an approval is of one revision. */
  readonly revision: number;
  readonly pupilKey: string;
  readonly providerKey: string;
  readonly siteKey: string;
  readonly reason: PlacementReason;
  readonly arrangement: Arrangement;
  readonly startsOn: DateText;
  readonly endsOn: DateText;
  readonly week: Week;
  /** How the pupil gets there and back, with a number to ring; empty when nothing is said. */
  readonly transport: string;
  /** Exactly three (DOC-1). */
  readonly objectives: readonly [string, string, string];
  /** Pounds a week, two decimals. */
  readonly costPerWeek: number;
  readonly proposed: Signature;
  readonly decision: PlacementStatus;
  readonly agreement: AgreementDocument | undefined;
  /** From the case file; absent while the week holds as it was agreed. Ask `whereOn`, not `week`, where the pupil is on a day. */
  readonly weekChanges?: readonly WeekChange[];
}

/** Days on which the pupil's week is not the agreed one. */
export interface WeekChange {
  readonly why: 'paused' | 'return';
  /** Its first session, and the first day that no longer belongs to it; undefined while nobody has ended it. */
  readonly from: DateText;
  readonly half: Half;
  readonly until: DateText | undefined;
  /** The week that holds instead; undefined for a pause: at school whenever the pupil would be at the provider. */
  readonly week: Week | undefined;
  /** The case record that says so. */
  readonly recordKey: string;
}

/** What people see: the decision together with the calendar. */
export type PlacementStage = 'proposed' | 'sentBack' | 'approved' | 'running' | 'pastItsEnd' | 'withdrawn' | 'ended';
