import type { PlacementReason, Week } from '#domain/placement.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';

export interface Propose {
  /** Made by the form once, so that a repeated send proposes once. */
  readonly key: string;
  readonly pupilKey: string;
  readonly providerKey: string;
  readonly siteKey: string;
  readonly reason: PlacementReason;
  readonly startsOn: DateText;
  readonly endsOn: DateText;
  readonly week: Week;
  readonly objectives: readonly [string, string, string];
  readonly costPerWeek: number;
}

/** Proposes a placement to the headteacher. Refused with findings where a check is not met. */
export const proposePlacement: (desk: Desk, schoolKey: string, input: Propose) => Promise<Outcome<{ readonly key: string }>> =
  async () => {
    throw new Error('proposePlacement is being written.');
  };
