import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import type { PlacementView } from './viewPlacement.ts';

/** Makes the commissioning agreement (DOC-1) from the school's Word template into the person's OneDrive; again = a new version of the same file. */
export const makeAgreement: (desk: Desk, schoolKey: string, placementKey: string) => Promise<Outcome<PlacementView>> =
  async () => {
    throw new Error('makeAgreement is being written.');
  };
