import type { DateText } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import type { PlacementView } from './viewPlacement.ts';

export interface Decide {
  /** The revision the person saw. */
  readonly revision: number;
  readonly decision: 'approve' | 'sendBack' | 'withdraw' | 'end';
  readonly reason: string;
  /** Needed to end a placement. */
  readonly endedOn: DateText | null;
}

/** Approves or sends back (headteacher), withdraws or ends (AP lead) a placement. The same decision again by the same person is done already. */
export const decidePlacement: (
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  input: Decide,
) => Promise<Outcome<PlacementView>> = async () => {
  throw new Error('decidePlacement is being written.');
};
