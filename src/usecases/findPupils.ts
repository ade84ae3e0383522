import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import type { WhereaboutsRow } from './whereaboutsRow.ts';

export interface FoundPupil {
  readonly schoolKey: string;
  readonly schoolName: string;
  readonly pupilKey: string;
  readonly name: string;
  readonly yearGroup: number;
  readonly registrationGroup: string;
  readonly contactName: string;
  readonly contactTelephone: string;
  readonly placements: { readonly key: string; readonly providerName: string; readonly stageSays: string }[];
  /** Today's sessions away from school; empty when there are none. */
  readonly today: WhereaboutsRow[];
}

/** Pupils by part of a name (or whole UPN) in the schools the person may read: at most 10, best first. */
export const findPupils: (desk: Desk, words: string) => Promise<Outcome<{ readonly pupils: FoundPupil[]; readonly total: number }>> = async () => {
  throw new Error('findPupils is being written.');
};
