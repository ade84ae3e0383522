import type { PlacementStage } from '#domain/placement.ts';
import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';

export interface PupilRow {
  readonly key: string;
  readonly upn: string;
  readonly name: string;
  readonly yearGroup: number;
  readonly registrationGroup: string;
  readonly flags: string[];
  readonly contactName: string;
  readonly contactTelephone: string;
  readonly placements: { readonly key: string; readonly providerName: string; readonly stage: PlacementStage }[];
}

/** Every pupil of the school, by surname, with their placements. */
export const viewPupils: (desk: Desk, schoolKey: string) => Promise<Outcome<{ readonly pupils: PupilRow[] }>> = async () => {
  throw new Error('viewPupils is being written.');
};
