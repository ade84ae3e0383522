import type { BelongingWay, PlanReported } from '../reports/reportNames.ts';
import type { ObjectiveProgress } from './objectiveProgress.ts';

/** VIS-1, PUP-5, REV-4: what keeps school, provider, pupil and parents in touch. */
export type ContactWhat =
  | {
      readonly kind: 'contact';
      readonly with: readonly ('provider' | 'pupil' | 'parent')[];
      readonly how: 'call' | 'inPerson' | 'online' | 'message';
      /** Whom they spoke to, and what was said. */
      readonly name: string;
      readonly words: string;
      /** 1 (very low) to 5 (very good), as the pupil says; null when not asked. */
      readonly mood: number | null;
      /** The pupil's wishes in the pupil's own words; empty when none. */
      readonly wishes: string;
    }
  /** PUP-5: planned or done to keep belonging to the school; `riskChecked` for an event. */
  | {
      readonly kind: 'belonging';
      readonly what: string;
      readonly isDone: boolean;
      readonly riskChecked: boolean | null;
      readonly ways?: readonly BelongingWay[] | undefined;
    }
  | {
      readonly kind: 'providerReport';
      readonly isFinal: boolean;
      readonly attendance: string;
      readonly behaviour: string;
      readonly achievement: string;
      readonly progress: readonly ObjectiveProgress[];
      /** Who got it: names or offices, in words. */
      readonly sharedWith?: string | undefined;
      /** Where the report itself lies. */
      readonly where?: string | undefined;
    }
  /** REV-2, REP-3: `tookPart`: in the meeting, in place of a report. */
  | {
      readonly kind: 'planReport';
      readonly about: PlanReported;
      readonly tookPart: boolean;
      readonly words: string;
      readonly sharedWith: string;
      readonly where: string;
    }
  /** DOC-2: where the pupil begins with an objective, by when and how it is measured. */
  | {
      readonly kind: 'objectiveBaseline';
      readonly objective: number;
      readonly baseline: string;
      readonly by: string;
      readonly measure: string;
    };
