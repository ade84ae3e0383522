import type { Placement } from '../placement.ts';
import type { TrackerPlacement } from './readTrackerRow.ts';

/** What a placement needs and a tracker often leaves out. */
export const missingNames = {
  objectives: 'objectives',
  arrangement: 'how it is arranged',
  cost: 'cost a week',
  transport: 'transport',
} as const;
export type Missing = keyof typeof missingNames;

/** Stands where the tracker names no objective: the headteacher sees it on the card, and it can be changed like any other. */
const notInTracker = (n: number): string => `Objective ${n} is not in the school’s tracker: agree it before the next review.`;

type Given = Pick<Placement, 'key' | 'pupilKey' | 'providerKey' | 'siteKey' | 'proposed'>;

/** A row of the tracker as a proposal: never approved, whatever the tracker says. */
export function proposalFrom(
  said: TrackerPlacement,
  given: Given,
): { readonly placement: Placement; readonly missing: Missing[] } {
  const objective = (at: number): string => said.objectives[at] || notInTracker(at + 1);
  const missing: Missing[] = [
    ...(said.objectives.some((text) => text === '') ? (['objectives'] as const) : []),
    ...(said.arrangement === 'notSaid' ? (['arrangement'] as const) : []),
    ...(said.costPerWeek === 0 ? (['cost'] as const) : []),
    ...(said.transport === '' ? (['transport'] as const) : []),
  ];
  const placement: Placement = {
    ...given,
    revision: 1,
    reason: said.reason,
    arrangement: said.arrangement,
    startsOn: said.startsOn,
    endsOn: said.endsOn,
    week: said.week,
    transport: said.transport,
    objectives: [objective(0), objective(1), objective(2)],
    costPerWeek: said.costPerWeek,
    decision: { status: 'proposed' },
    agreement: undefined,
  };
  return { placement, missing };
}
