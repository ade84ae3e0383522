import type { PlacementStage } from '../../placement.ts';

/** How a placement stands, as an outsider reads it. */
export const stageNames = {
  proposed: 'Proposed',
  sentBack: 'Sent back',
  approved: 'Approved, not begun',
  running: 'Running',
  pastItsEnd: 'Past its end, without a decision',
  withdrawn: 'Withdrawn',
  ended: 'Ended',
} as const satisfies Record<PlacementStage, string>;
