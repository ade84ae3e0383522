import type { DateText } from '../session.ts';

/** REV-5: who answers. */
export const evaluationVoices = ['pupil', 'parent', 'provider', 'school'] as const;
export type EvaluationVoice = (typeof evaluationVoices)[number];

/** The evaluations in the middle and at the end: each voice's part by itself. */
export type EvaluationWhat =
  | {
      readonly kind: 'evaluationPart';
      readonly when: 'mid' | 'end';
      readonly voice: EvaluationVoice;
      /** By statement: 1 (strongly disagree) to 5 (strongly agree); a statement that was left out is missing. */
      readonly answers: Readonly<Record<string, number>>;
      readonly detail: Readonly<Record<string, string>>;
      readonly comments: string;
      readonly signedBy: string;
      /** How it was given: on the lead's device, by the link of that record, or written down. */
      readonly given: 'device' | 'link' | 'paper';
      readonly linkKey: string;
    }
  /** A link by which one voice answers once; its key is the link's id. */
  | { readonly kind: 'evaluationAsked'; readonly when: 'mid' | 'end'; readonly voice: EvaluationVoice; readonly until: DateText }
  | { readonly kind: 'evaluationAgreed'; readonly when: 'mid' | 'end'; readonly actions: string };
