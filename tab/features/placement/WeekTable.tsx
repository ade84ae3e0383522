import type { PlacementView } from '#api/contractPlacements.ts';
import type { Where } from '#domain/placement.ts';
import { WeekGrid } from '../../shared/WeekGrid.tsx';

const words = { provider: 'Provider', school: 'School', nowhere: '–' } as const satisfies Record<Where, string>;
const spoken = { provider: 'at the provider', school: 'at school', nowhere: 'nowhere' } as const satisfies Record<Where, string>;

/** The week of a placement. */
export function WeekTable({ week }: { readonly week: PlacementView['week'] }) {
  return (
    <WeekGrid
      placeOf={(day, half) => {
        const where = week[`${day}${half}`];
        return { words: words[where], spoken: spoken[where], isAway: where === 'provider' };
      }}
    />
  );
}
