import type { DateText } from '../session.ts';

/** REV-5: who answers. */
export const evaluationVoices = ['pupil', 'parent', 'provider', 'school'] as const;
export type EvaluationVoice = (typeof evaluationVoices)[number];

export const evaluationWhens = ['mid', 'end'] as const;
export type EvaluationWhen = (typeof evaluationWhens)[number];

/** The evaluations in the middle and at the end: each voice's part by itself. */
export type EvaluationWhat =
  | {
      readonly kind: 'evaluationPart';
      readonly when: EvaluationWhen;
      readonly voice: EvaluationVoice;
      /** By statement: 1 (strongly disagree) to 5 (strongly agree); a statement that was left out is missing. */
      readonly answers: Readonly<Record<string, number>>;
      /** Statements that do not apply: there is no vocational course. */
      readonly notApplicable: readonly string[];
      /** By statement: what was added to it. */
      readonly detail: Readonly<Record<string, string>>;
      readonly comments: string;
      /** By name. The school's part, where it is empty, still waits for the headteacher (`evaluationSigned`). */
      readonly signedBy: string;
      /** How it was given: on the lead's device, by a link, or written down from paper or a conversation. */
      readonly given: 'device' | 'link' | 'paper';
      /** The record of the link by which it was given; empty when it was not. */
      readonly linkKey: string;
    }
  /** A link by which one voice answers once; its key is the link's id. Taken back, the link is withdrawn. */
  | {
      readonly kind: 'evaluationAsked';
      readonly when: EvaluationWhen;
      readonly voice: EvaluationVoice;
      /** Who is to have it, by name. */
      readonly to: string;
      /** The last day on which it takes an answer. */
      readonly until: DateText;
    }
  /** The headteacher's signature under the school's part. */
  | { readonly kind: 'evaluationSigned'; readonly when: EvaluationWhen; readonly recordKey: string }
  /** What was agreed at the end of it; the actions are records of their own. `without`: by voice, why its part is missing. */
  | {
      readonly kind: 'evaluationAgreed';
      readonly when: EvaluationWhen;
      readonly comments: string;
      readonly without: Readonly<Record<string, string>>;
    };
