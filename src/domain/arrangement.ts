/** How a placement is arranged: it decides which notices are due, who approves, and the register code. */
export const arrangements = ['offSiteDirection', 'schoolWithParents', 'localAuthority', 'notSaid'] as const;
export type Arrangement = (typeof arrangements)[number];

export const arrangementNames = {
  offSiteDirection: 'Off-site direction, to improve behaviour',
  schoolWithParents: 'Arranged by the school with the parents',
  localAuthority: 'Arranged by the local authority',
  notSaid: 'Not said yet',
} as const satisfies Record<Arrangement, string>;
