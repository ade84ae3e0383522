import type { DateText, WeekSlot } from './session.ts';
import type { Signature } from './staff.ts';

export const timetableKinds = ['partTime', 'flexiSchooling'] as const;
export type TimetableKind = (typeof timetableKinds)[number];
export const timetableKindNames = {
  partTime: 'Part-time timetable',
  flexiSchooling: 'Flexi-schooling',
} as const satisfies Record<TimetableKind, string>;

/** What is known, or not yet: `undefined` is neither yes nor no. */
export type Answered = boolean | undefined;

/** FLX-2, PTT-2: what was agreed in words, beside dates and conditions. */
export interface TimetableAgreement {
  /** The sessions of the week outside school; empty where only their number is known. */
  readonly awaySlots: readonly WeekSlot[];
  readonly needs: string;
  /** What is hoped for, and how the pupil comes back to full time. */
  readonly ambition: string;
  /** Education at home, and who is responsible for it. */
  readonly homeEducation: string;
  /** What the school provides, special educational needs included. */
  readonly schoolProvision: string;
}

/** A part-time timetable or an arrangement for flexi-schooling (PTT, FLX). */
export interface Timetable {
  readonly key: string;
  readonly pupilKey: string;
  readonly kind: TimetableKind;
  /** The day of the parent's written request (flexi-schooling), or on which it was proposed. */
  readonly requestedOn: DateText;
  /** Empty until it is decided; a refusal is a decision. */
  readonly decision: { readonly agreed: boolean; readonly on: DateText; readonly by: Signature } | undefined;
  readonly startsOn: DateText | undefined;
  /** The day by which the pupil is full time again. */
  readonly endsOn: DateText | undefined;
  readonly reason: string;
  /** Sessions a week in school, 0 to 10. */
  readonly sessionsInSchool: number;
  /** The conditions of PTT-2, as far as they are answered. */
  readonly isForBehaviour: Answered;
  readonly parentAgrees: Answered;
  readonly hasSupportPlan: Answered;
  readonly isOnSiteEveryDay: Answered;
  readonly laConsulted: Answered;
  readonly socialWorkerTold: Answered;
  readonly virtualSchoolConsulted: Answered;
  /** Undefined where nothing of it is written. */
  readonly agreement?: TimetableAgreement | undefined;
}
