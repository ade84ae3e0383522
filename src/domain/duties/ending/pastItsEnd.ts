import { provisions } from '../../law.ts';
import { londonTime } from '../../londonTime.ts';
import type { Signature } from '../../staff.ts';
import { dateInWords } from '../../words.ts';
import type { Discharge } from '../duty.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';

/**
 * REI-4: a placement is time-limited; "one that runs past its end date without review or decision is overdue". By its last day somebody
 * decides what comes next: ends it, withdraws it, or proposes it anew. School policy, no statutory reference.
 */
export const pastItsEnd: PlacementRule = (c) => {
  const { decision, endsOn } = c.placement;
  if (decision.status === 'proposed' || decision.status === 'sentBack') return [];
  const duty = placementDuty(c, {
    kind: 'pastItsEnd',
    dueOn: endsOn,
    done: decision.status === 'approved' ? null : decided(decision.status, decision.decided),
    staysAfterEnd: true,
    citation: provisions.REI4,
    words: () => ({
      say: `Decide what comes next for ${c.name()}: end the placement, or propose it anew.`,
      because: `The placement is agreed until ${dateInWords(endsOn)}; nobody may let it run on without a decision.`,
      steps: [
        `The placement was approved until ${dateInWords(endsOn)}.`,
        'A placement is time-limited; from the day after its last day without a decision it is overdue (REI-4).',
      ],
    }),
  });
  return [duty];
};

/** A decision as what discharged the duty: on the day in London on which it was made. */
function decided(status: 'ended' | 'withdrawn', { at, name }: Signature): Discharge {
  const on = londonTime(at).date;
  return { on, say: `${status === 'ended' ? 'Ended' : 'Withdrawn'} by ${name} on ${dateInWords(on)}` };
}
