import { expect } from 'vitest';
import type { Desk } from '../../src/usecases/desk.ts';

/** A provider where pupils of all three schools of the sample are on that day. */
export async function sharedProvider(desk: Desk, today: string): Promise<string> {
  const books = await Promise.all(['larkhill', 'northmoor', 'wyndale'].map((key) => desk.records.school(key)));
  const sets = books.map(
    ({ placements }) =>
      new Set(
        Array.from(placements.values()).flatMap(({ value: { providerKey, decision, startsOn, endsOn } }) =>
          decision.status === 'approved' && startsOn <= today && today <= endsOn ? [providerKey] : [],
        ),
      ),
  );
  return (
    [...(sets[0] ?? [])].find((key) => sets.every((set) => set.has(key))) ?? expect.fail('No provider has pupils of all three.')
  );
}
