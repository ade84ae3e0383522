import type { RoundReport } from './deliver.ts';
import type { RoundsPort } from './roundsPort.ts';

export interface RoundsOptions extends RoundsPort {
  /** Seconds between ticks; undefined = only when asked (tests, a moved clock). */
  readonly everySeconds: number | undefined;
  /** Called after each school's round; `failed` when the round itself could not run. */
  readonly report: (result: RoundReport | { readonly schoolKey: string; readonly failed: unknown }) => void;
}

export interface Rounds {
  /** Runs everything due now in every school and resolves when done. Never throws. */
  tick(): Promise<void>;
  /** After a change: refreshes the cards about `subject` and runs the school's round, without waiting. Give it to desks. */
  afterChange(schoolKey: string, subject?: string): void;
  /** No further ticks; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** The clock's part of the product: a round per school, one at a time each, and a school that fails does not stop the others. */
export const startRounds: (options: RoundsOptions) => Rounds = () => {
  throw new Error('startRounds is being written.');
};
