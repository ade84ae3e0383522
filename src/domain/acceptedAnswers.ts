import type { Mark, MarkEntry } from './register.ts';
import type { DateText, Half, InstantText } from './session.ts';

/** One person's answers for one session, taken while SharePoint could not be reached: kept beside it until they are in the register. No names. */
export interface AcceptedAnswers {
  readonly key: string;
  readonly schoolKey: string;
  readonly date: DateText;
  readonly half: Half;
  readonly marks: readonly AcceptedMark[];
  readonly by: { readonly personId: string; readonly at: InstantText };
  readonly via: MarkEntry['via'];
}

export interface AcceptedMark {
  readonly pupilKey: string;
  readonly mark: Mark;
  readonly note: string;
  readonly providerKey: string;
  readonly code?: string | undefined;
  readonly minutesLate?: number | undefined;
  /** When the newest answer for the pupil that the person could know was given; empty: there was none. */
  readonly seenAt: InstantText;
}

/** The answer as the register keeps it. `name`: of the person, which is looked up in the staff lists. */
export const entryOf = ({ by, via }: AcceptedAnswers, accepted: AcceptedMark, name: string): MarkEntry => {
  const { pupilKey: _, seenAt: __, ...said } = accepted;
  return { ...said, by: { ...by, name }, via };
};
