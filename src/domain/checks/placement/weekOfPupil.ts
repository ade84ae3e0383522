import type { Placement, Where } from '../../placement.ts';
import { lastDayOf } from '../../placementStage.ts';
import { type WeekSlot, weekSlots } from '../../session.ts';

const claims = ({ decision }: Placement): boolean => ['proposed', 'approved', 'ended'].includes(decision.status);

/** The pupil's other placements that share a day with this one, proposals included; those sent back or withdrawn claim nothing. */
export const sharingDays = (placement: Placement, placements: readonly Placement[]): Placement[] =>
  placements.filter(
    (other) =>
      other.key !== placement.key &&
      other.pupilKey === placement.pupilKey &&
      claims(other) &&
      other.startsOn <= lastDayOf(placement) &&
      placement.startsOn <= lastDayOf(other),
  );

/** The sessions of the week in which the pupil is somewhere: at a provider when any placement says so, nowhere when one does and no provider expects the pupil. */
export function slotsWhere(where: Where, placements: readonly Placement[]): WeekSlot[] {
  return weekSlots.filter((slot) => {
    const said = placements.map(({ week }) => week[slot]);
    if (said.includes('provider')) return where === 'provider';
    return said.includes('nowhere') ? where === 'nowhere' : where === 'school';
  });
}
