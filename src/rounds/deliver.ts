import type { RoundsPort } from './roundsPort.ts';

/** What one school's round came to, for the log. Never holds a pupil's name. */
export interface RoundReport {
  readonly schoolKey: string;
  readonly sent: number;
  readonly waiting: number;
  readonly unsure: number;
  readonly failed: number;
  /** Reasons in words, each once. */
  readonly why: readonly string[];
}

/** Sends what is planned and missing, once; looks up what was perhaps sent. Safe with several replicas and after a kill. */
export const deliver: (port: RoundsPort, schoolKey: string) => Promise<RoundReport> = async () => {
  throw new Error('deliver is being written.');
};
