/** The referral form as data: what is asked, of which pupil, in which part. Screens, documents and progress read it from here. */
import type { Provision } from '../provision.ts';

/** When a field is asked for; left out, always. */
export type AskedWhen =
  | 'sen'
  | 'ehcp'
  | 'lookedAfter'
  | 'agencies'
  | 'behaviour'
  | 'offSite'
  | 'coreSubjectMissing'
  | 'notBackToSchool';

interface AnyField {
  /** The name under which the answer is kept. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly askedWhen?: AskedWhen;
  /** Asked for, but nothing is missing without it. */
  readonly isOptional?: true;
  /** The sentence that says what to do while it is empty. */
  readonly missing: string;
}

export type ReferralField = AnyField &
  (
    | { readonly kind: 'text' | 'line' | 'date' | 'yesNo' }
    /** The answer is the name of one of the options. */
    | { readonly kind: 'choice'; readonly options: Readonly<Record<string, string>> }
  );

export type ReferralPart = 'A' | 'B';

export interface ReferralSection {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly part: ReferralPart;
  readonly citation: Provision;
  readonly fields: readonly ReferralField[];
}

/** Characters: the answers of a form lie together in one column, which holds 63,999. */
export const longestAnswer = { text: 2000, line: 200, date: 40, yesNo: 10, choice: 60 } as const satisfies Record<
  ReferralField['kind'],
  number
>;
export const longestAnswers = 60_000;
