/** The five policies as named starting points. A school picks one and may change any value. */
export const profiles = {
  P0: 'P0: a trust’s guidance for its schools',
  P1: 'P1: a trust policy as adopted by a secondary school',
  P2: 'P2: a local authority’s guide for commissioning schools',
  P3: 'P3: a local authority’s template policy, part-time provision only',
  P4: 'P4: a trust policy for special schools',
} as const;
export type ProfileId = keyof typeof profiles;
export const profileIds = ['P0', 'P1', 'P2', 'P3', 'P4'] as const satisfies readonly ProfileId[];

/** Where neither trust nor school has picked one: the fullest of the five for reviews and contact. School practice, no statutory reference. */
export const defaultProfile: ProfileId = 'P4';
