import { placementOf, type SamplePlacement } from './datedPlacement.ts';
import type { PlacementLine } from './placement.ts';
import { larkhillPlacements } from './placements/larkhill.ts';
import { northmoorPlacements } from './placements/northmoor.ts';
import { wyndalePlacements } from './placements/wyndale.ts';
import { type PupilLine, pupilOf, type SamplePupil } from './pupil.ts';
import { larkhillPupils } from './pupils/larkhill.ts';
import { northmoorPupils } from './pupils/northmoor.ts';
import { wyndalePupils } from './pupils/wyndale.ts';
import type { DateText, Period } from './schoolDays.ts';
import type { SampleSchool, SchoolKey } from './schools.ts';
import { terms } from './terms.ts';

const lines: Readonly<
  Record<SchoolKey, { readonly pupils: readonly PupilLine[]; readonly placements: readonly PlacementLine[] }>
> = {
  larkhill: { pupils: larkhillPupils, placements: larkhillPlacements },
  northmoor: { pupils: northmoorPupils, placements: northmoorPlacements },
  wyndale: { pupils: wyndalePupils, placements: wyndalePlacements },
};

/** One school of the sample as it is on a day: what its lists are made from. */
export interface SchoolOnADay {
  readonly school: SampleSchool;
  readonly today: DateText;
  readonly calendar: readonly Period[];
  readonly pupils: readonly SamplePupil[];
  readonly placements: readonly SamplePlacement[];
}

export function schoolOnADay(school: SampleSchool, today: DateText): SchoolOnADay {
  const pupils = lines[school.key].pupils.map((line, index) => pupilOf(school, line, index, today));
  const calendar = terms[school.key];
  const placements = lines[school.key].placements.map((line, index) => placementOf(school, calendar, pupils, line, index, today));
  return { school, today, calendar, pupils, placements };
}
