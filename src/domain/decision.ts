import type { Signature } from './staff.ts';

/** One decision on a placement, kept for good. */
export interface Decision {
  readonly key: string;
  readonly placementKey: string;
  readonly revision: number;
  readonly decision: 'approved' | 'sentBack' | 'withdrawn' | 'ended';
  readonly reason: string;
  readonly decided: Signature;
}
