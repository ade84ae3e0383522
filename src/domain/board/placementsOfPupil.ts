import { grouped } from '../duties/rulebook.ts';
import type { Placement } from '../placement.ts';
import { rememberedOf } from '../remembered.ts';

/** Every placement of a pupil, in the order of the records. */
export const placementsOfPupil = rememberedOf((placements: readonly Placement[]) =>
  grouped(placements, ({ pupilKey }) => pupilKey),
);
