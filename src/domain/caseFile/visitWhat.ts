import type { DateText } from '../session.ts';
import type { Role } from '../staff.ts';
import type { SdqScores } from '../visits/sdqScores.ts';
import type { VisitAnswer, VisitForm } from '../visits/visitItems.ts';
import type { FileLink } from './caseWhat.ts';
import type { ObjectiveProgress } from './objectiveProgress.ts';

/** VIS-2 to VIS-5: visits, what was agreed on them and elsewhere, and questionnaires. */
export type VisitWhat =
  | {
      readonly kind: 'visitPlanned';
      readonly day: DateText;
      /** London, hh:mm. */
      readonly startsAt: string;
      readonly endsAt: string;
      /** Who goes, in words. */
      readonly people: string;
      /** The calendar event, where one was made: it is in the calendar of whoever planned it. */
      readonly event: { readonly id: string; readonly webLink: string } | null;
    }
  | {
      readonly kind: 'visit';
      /** A visit to the setting, or other quality assurance (VIS-4). */
      readonly form: VisitForm;
      readonly isPlanned: boolean;
      /** The planned visit that it was; empty when none. */
      readonly plannedKey: string;
      /** Who visited, and in what role. */
      readonly who: string;
      readonly role: string;
      /** London, hh:mm; empty when not said. */
      readonly time: string;
      /** By item of the visit record (VIS-3): yes, no, or not seen; a "no" has its comment. */
      readonly checks: Readonly<Record<string, VisitAnswer>>;
      readonly comments: Readonly<Record<string, string>>;
      /** The version that was the latest when the visitor looked (PUP-3); null when none was recorded. */
      readonly riskAssessmentVersion: number | null;
      readonly progress: readonly ObjectiveProgress[];
      readonly views: { readonly pupil: string; readonly parent: string; readonly provider: string };
      readonly notes: string;
      readonly photographs: readonly { readonly file: FileLink; readonly consent: string }[];
      readonly signatures: readonly { readonly party: string; readonly name: string }[];
    }
  /** What somebody is to do after a visit, a review, a meeting; becomes a duty (VIS-4, REV-1). `from`: the record it comes of. */
  | {
      readonly kind: 'action';
      readonly what: string;
      readonly owner: { readonly role: Role; readonly name: string };
      readonly dueOn: DateText;
      readonly from: string;
    }
  | { readonly kind: 'actionDone'; readonly recordKey: string; readonly evidence: string }
  /** VIS-5: scores typed in from the licensed form; its words are not here. */
  | {
      readonly kind: 'sdq';
      readonly when: 'start' | 'during' | 'end';
      readonly completedBy: 'school' | 'pupil' | 'parent' | 'provider';
      readonly scores: SdqScores;
    };
