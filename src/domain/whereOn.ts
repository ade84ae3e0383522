import type { Placement, WeekChange, Where } from './placement.ts';
import type { DateText, WeekSlot } from './session.ts';
import { halfOf } from './week.ts';

/**
 * Where a placement has the pupil in one session of one day (ATT-1): as its week says, unless it is paused (SAF-2: then at school) or the pupil
 * comes back to school in stages (REI-2). A pause goes before a stage. Whether the placement covers the day is `coversDate`'s to say.
 */
export function whereOn(placement: Placement, date: DateText, slot: WeekSlot): Where {
  const agreed = placement.week[slot];
  if (placement.weekChanges === undefined) return agreed;
  const holding = placement.weekChanges.filter((change) => holdsIn(change, date, slot));
  const where = holding.findLast(({ week }) => week !== undefined)?.week?.[slot] ?? agreed;
  return where === 'provider' && holding.some(({ why }) => why === 'paused') ? 'school' : where;
}

const holdsIn = ({ from, half, until }: WeekChange, date: DateText, slot: WeekSlot): boolean =>
  (from < date || (from === date && (half === 'AM' || halfOf(slot) === 'PM'))) && (until === undefined || date < until);
