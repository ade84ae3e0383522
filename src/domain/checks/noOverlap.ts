import { answer } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import type { Placement } from '../placement.ts';
import { lastDayOf } from '../placementStage.ts';
import { type WeekSlot, weekSlots } from '../session.ts';
import { countOf, listInWords, shortDate } from '../words.ts';

const claims = (placement: Placement): boolean => ['proposed', 'approved', 'ended'].includes(placement.decision.status);
const sharedSlots = (one: Placement, other: Placement): WeekSlot[] =>
  weekSlots.filter((slot) => one.week[slot] === 'provider' && other.week[slot] === 'provider');

/** `MonAM` → `Monday morning`. */
const weekdayNames = { Mon: 'Monday', Tue: 'Tuesday', Wed: 'Wednesday', Thu: 'Thursday', Fri: 'Friday' } as const;
const slotInWords = (slot: WeekSlot): string => {
  const name = Object.entries(weekdayNames).find(([short]) => slot.startsWith(short))?.[1] ?? '';
  return `${name} ${slot.endsWith('AM') ? 'morning' : 'afternoon'}`;
};

/**
 * Whether any session of the placement is claimed by another placement of the same pupil at the same time (ATT-1, PUP-4: several
 * providers in one week are right, two in one session are not). Sent-back and withdrawn placements claim nothing.
 */
export function noOverlap(
  placement: Placement,
  otherPlacementsOfPupil: readonly Placement[],
  nameOfProvider: (key: string) => string = () => 'another provider',
): Finding {
  const { met, notMet } = answer('Is the pupil in one place at a time?', provisions.ATT1);
  for (const other of otherPlacementsOfPupil) {
    if (other.key === placement.key || other.pupilKey !== placement.pupilKey || !claims(other)) continue;
    const overlaps = placement.startsOn <= lastDayOf(other) && other.startsOn <= lastDayOf(placement);
    const shared = sharedSlots(placement, other);
    if (!overlaps || shared.length === 0) continue;
    const when =
      shared.length > 3 ? `in ${countOf(shared.length, 'session')} a week` : `on ${listInWords(shared.map(slotInWords))}`;
    return notMet(
      `The pupil is already placed at ${nameOfProvider(other.providerKey)} ${when}, from ${shortDate(other.startsOn)} to ${shortDate(lastDayOf(other))}. Change the week or the dates.`,
      { otherPlacement: other.key, sessions: shared.length },
    );
  }
  return met('No other placement claims the same session.');
}
