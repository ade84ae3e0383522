import type { Signature } from '../../staff.ts';
import type { PlacementCase } from '../placementCase.ts';

/**
 * Who approved a placement and when; undefined while nobody has. An ended placement carries its ending, so its approval is looked up among
 * the decisions; undefined when that was lost.
 */
export function approvedBy({ placement, decisionsOf }: Pick<PlacementCase, 'placement' | 'decisionsOf'>): Signature | undefined {
  const { decision, key } = placement;
  if (decision.status === 'approved') return decision.decided;
  if (decision.status !== 'ended') return undefined;
  let latest: Signature | undefined;
  for (const { decision: decided, decided: by } of decisionsOf(key))
    if (decided === 'approved' && (latest === undefined || by.at > latest.at)) latest = by;
  return latest;
}
