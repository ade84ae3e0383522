import type { DateText, Half, InstantText } from './session.ts';
import type { Signature } from './staff.ts';

/** What somebody does about a pupil who is not where the pupil should be (ATT-5, BEY-1). */
export const followUpSteps = [
  'acting',
  'calledProvider',
  'calledParent',
  'welfareCheck',
  'toldSocialWorker',
  'toldYouthJusticeWorker',
  'toldSafeguardingLead',
  'found',
  'other',
] as const;
export type FollowUpStep = (typeof followUpSteps)[number];

export const followUpStepNames = {
  acting: 'I am dealing with it',
  calledProvider: 'Called the provider',
  calledParent: 'Called the parent or carer',
  welfareCheck: 'Welfare check',
  toldSocialWorker: 'Told the social worker',
  toldYouthJusticeWorker: 'Told the youth-justice worker',
  toldSafeguardingLead: 'Told the safeguarding lead',
  found: 'Found out where the pupil is',
  other: 'Something else',
} as const satisfies Record<FollowUpStep, string>;

export const followUpResults = ['reached', 'notReached', 'done'] as const;
export type FollowUpResult = (typeof followUpResults)[number];

export const followUpResultNames = {
  reached: 'Reached',
  notReached: 'Not reached',
  done: 'Done',
} as const satisfies Record<FollowUpResult, string>;

/** One thing that a person did about one pupil in one session. Added to, never changed (REP-7). */
export interface FollowUp {
  readonly key: string;
  readonly pupilKey: string;
  readonly date: DateText;
  readonly half: Half;
  readonly step: FollowUpStep;
  readonly result: FollowUpResult;
  /** What was said or found; for `found` where the pupil is, and how that is known. */
  readonly note: string;
  /** When it happened; `by.at` is when it was recorded. */
  readonly happenedAt: InstantText;
  /** What comes next; empty when nothing does. */
  readonly nextStep: string;
  readonly nextBy: InstantText | undefined;
  readonly by: Signature;
}
