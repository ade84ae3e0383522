import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import type { Propose } from './proposePlacement.ts';

export interface Revise extends Propose {
  /** The revision the person saw. */
  readonly revision: number;
}

/** Changes a proposal that is waiting or was sent back; it becomes the next revision and waits for the headteacher again. */
export const revisePlacement: (desk: Desk, schoolKey: string, input: Revise) => Promise<Outcome<{ readonly key: string }>> =
  async () => {
    throw new Error('revisePlacement is being written.');
  };
