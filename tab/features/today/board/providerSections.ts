import type { Whereabouts } from '#api/contractAttendance.ts';

/** The pupils of one session who are expected at one address of one provider. */
export interface ProviderSection {
  readonly key: string;
  readonly rows: readonly Whereabouts[];
}

const firstVulnerable = (one: Whereabouts, other: Whereabouts): number => Number(other.isVulnerable) - Number(one.isVulnerable);

/**
 * What an officer does is to ring a provider and go down its pupils: rows by provider and address, in their order, but first those of
 * vulnerable pupils. Whether somebody is vulnerable does not change with an answer, so nothing moves under the finger.
 */
export function providerSections(rows: readonly Whereabouts[]): readonly ProviderSection[] {
  const sections = new Map<string, Whereabouts[]>();
  for (const row of rows.toSorted(firstVulnerable)) {
    // A pupil who was placed somewhere else is expected there, at an address of its own.
    const key = [row.providerKey, row.siteKey, row.siteAddress].join('|');
    sections.set(key, [...(sections.get(key) ?? []), row]);
  }
  return Array.from(sections, ([key, ofProvider]) => ({ key, rows: ofProvider }));
}

/** Telephones that stand with every pupil of a section, in their order; the pupil's own (a parent's) are left to the row. */
export function sharedTelephones(rows: readonly Whereabouts[]): Whereabouts['telephones'] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  if (others.length === 0) return first.telephones.slice(0, 1);
  return first.telephones.filter(({ name, telephone }) =>
    others.every((row) => row.telephones.some((one) => one.name === name && one.telephone === telephone)),
  );
}

/** The transport that all pupils of a section come by; empty when it is not the same, and then it stands with each. */
export const sharedTransport = (rows: readonly Whereabouts[]): string => {
  const [first = '', ...others] = new Set(rows.map(({ transport }) => transport));
  return others.length === 0 ? first : '';
};
