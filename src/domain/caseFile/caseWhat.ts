import type { DateText } from '../session.ts';
import type { ContactWhat } from './contactWhat.ts';
import type { CourseWhat } from './courseWhat.ts';
import type { DocumentKind } from './documentKind.ts';
import type { EndingWhat } from './endingWhat.ts';
import type { EvaluationWhat } from './evaluationWhat.ts';
import type { RetentionWhat } from './retentionWhat.ts';
import type { ReviewWhat } from './reviewWhat.ts';
import type { SafeguardingWhat } from './safeguardingWhat.ts';
import type { SentHow } from './sentHow.ts';
import type { TimetableWhat } from './timetableWhat.ts';
import type { VisitWhat } from './visitWhat.ts';

/** A file in somebody's OneDrive or a site's library. */
export interface FileLink {
  readonly driveId: string;
  readonly itemId: string;
  readonly webUrl: string;
  readonly fileName: string;
}

/** What a record of the case file holds, by its kind. A new kind has its shape in `records/lists/caseShapes.ts`. */
export type CaseWhat =
  // Keeping faith: a file each
  | ContactWhat
  | VisitWhat
  | ReviewWhat
  | EvaluationWhat
  | CourseWhat
  | EndingWhat
  | TimetableWhat
  | RetentionWhat
  | SafeguardingWhat
  // Documents (DOC-4 to DOC-6)
  | {
      readonly kind: 'documentMade';
      readonly document: DocumentKind;
      readonly version: number;
      readonly file: FileLink;
      /** Which of several of its kind, such as the notice to one party. */
      readonly about?: string | undefined;
      /** Of a notice: to whom it is written, and what was written into it by hand. */
      readonly written?:
        | { readonly to: string; readonly address: string; readonly typed: Readonly<Record<string, string>> }
        | undefined;
    }
  | {
      readonly kind: 'documentShared';
      readonly document: DocumentKind;
      readonly recordKey: string;
      readonly people: readonly string[];
      /** The last day on which they may read it; null without an end. */
      readonly until: DateText | null;
    }
  | { readonly kind: 'pdfMade'; readonly document: DocumentKind; readonly version: number; readonly file: FileLink }
  /** DOC-3: that a template of the school was replaced. */
  | { readonly kind: 'templatePublished'; readonly document: DocumentKind; readonly file: FileLink }
  | {
      readonly kind: 'signed';
      readonly document: DocumentKind;
      readonly version: number;
      readonly party: string;
      readonly name: string;
    }
  | {
      readonly kind: 'copySent';
      readonly document: DocumentKind;
      readonly version: number;
      readonly to: string;
      readonly name: string;
      readonly how: SentHow;
    }
  // Notices (NOT-1 to NOT-4)
  | {
      readonly kind: 'noticeSent';
      readonly notice: string;
      readonly party: string;
      readonly name: string;
      readonly how: SentHow;
      readonly address: string;
      /** The words as they were sent. */
      readonly text: string;
      readonly file: FileLink | null;
      /** The time of day, where the rule asks by when on a day. */
      readonly at?: string | undefined;
      /** How the parents agreed to less notice (NOT-3). */
      readonly consent?: string | undefined;
      /** Whether it was on time, by the dates that it names and the hour at which it went. Records of before hold it in their sentence alone. */
      readonly timing?: 'onTime' | 'late' | 'withConsent' | 'unclear' | 'noDay' | undefined;
      /** What was written into it by hand, by field: the next notice begins with it. */
      readonly typed?: Readonly<Record<string, string>> | undefined;
    }
  | { readonly kind: 'reviewRequested'; readonly party: string; readonly name: string; readonly how: SentHow }
  // Referral (REF-3, REF-5, REF-7)
  | {
      readonly kind: 'consulted';
      readonly party: string;
      readonly name: string;
      readonly view: string;
      readonly agrees: 'yes' | 'no' | 'notSaid';
    }
  | {
      readonly kind: 'planningMeeting';
      readonly people: string;
      /** By item of the checklist. */
      readonly checklist: Readonly<Record<string, 'yes' | 'no' | 'notApplicable'>>;
      readonly outcome: string;
    }
  | { readonly kind: 'referralSent'; readonly part: 'A' | 'B'; readonly to: string; readonly how: SentHow }
  /** REF-2, REF-10, REF-9, REF-7: what was worked out, considered, assessed or agreed, in words. */
  | {
      readonly kind: 'referralStep';
      readonly step: 'needsAnalysis' | 'equality' | 'providerAssessment' | 'welcomeMeeting';
      readonly words: string;
    }
  // Pupil (PUP-3, PRO-15)
  | {
      readonly kind: 'riskAssessment';
      readonly version: number;
      readonly reviewBy: DateText;
      readonly summary: string;
      readonly where: string;
      readonly file: FileLink | null;
    }
  | {
      readonly kind: 'given';
      /** `learner/informationKind.ts` */
      readonly information: readonly string[];
      /** Of the risk assessment, where it is among them. */
      readonly version: number | null;
      /** PUP-4: the placements elsewhere of which the provider was told. */
      readonly others: readonly string[];
      /** What was kept back because the provider need not know it, and why. */
      readonly withheld: readonly string[];
      readonly reason: string;
      readonly to: string;
      readonly how: SentHow;
    }
  | {
      readonly kind: 'mealsArranged';
      readonly arrangement: 'meal' | 'food' | 'voucher';
      /** Who provides it, from when, on which days. */
      readonly detail: string;
      /** Who at the provider confirmed it. */
      readonly checkedWith: string;
    }
  // Decision and start (REF-6, PRO-11)
  | { readonly kind: 'approved'; readonly revision: number; readonly note: string }
  | {
      readonly kind: 'governingBodyDecided';
      readonly revision: number;
      readonly outcome: 'approved' | 'sentBack';
      readonly minute: string;
      readonly reason: string;
    }
  | { readonly kind: 'condition'; readonly revision: number; readonly condition: string; readonly until: DateText }
  | { readonly kind: 'conditionMet'; readonly recordKey: string; readonly evidence: string }
  /** `checks`: what was wrong then, by check, part and state: `essentialChecks/letterOfAssurance:missing`. */
  | { readonly kind: 'override'; readonly checks: readonly string[]; readonly reason: string; readonly until: DateText }
  | { readonly kind: 'overrideEnded'; readonly recordKey: string; readonly reason: string }
  | { readonly kind: 'started'; readonly note: string }
  | {
      readonly kind: 'datesChanged';
      readonly from: { readonly startsOn: DateText; readonly endsOn: DateText };
      readonly to: { readonly startsOn: DateText; readonly endsOn: DateText };
      readonly reason: string;
    }
  | { readonly kind: 'reminded'; readonly about: string; readonly who: string }
  // Any
  | { readonly kind: 'takenBack'; readonly recordKey: string; readonly reason: string };
