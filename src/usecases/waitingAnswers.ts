import type { AcceptedAnswers } from '#domain/acceptedAnswers.ts';

/** Answers that were taken and wait to be written into the register: kept where a restart does not lose them. */
export interface WaitingAnswers {
  /** Resolves when they would survive a kill; false when they could not be kept, and then the person must be told so. */
  keep(answers: AcceptedAnswers): Promise<boolean>;
  /** A school's, in the order in which they were given. The same array while they are the same. */
  of(schoolKey: string): readonly AcceptedAnswers[];
  /** These pupils' answers of that press are in the register. */
  done(key: string, pupilKeys: readonly string[]): Promise<void>;
  /** Drops them all, when the records that they belong to were replaced. */
  clear(): Promise<void>;
}

/** Where there is nowhere to keep them: nothing waits, and nothing is said to be kept. */
export const keepsNothing: WaitingAnswers = {
  keep: async () => false,
  of: () => [],
  done: async () => undefined,
  clear: async () => undefined,
};
