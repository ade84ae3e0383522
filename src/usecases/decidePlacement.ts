import { mayApprove } from '#domain/checks/approve/mayApprove.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { Placement } from '#domain/placement.ts';
import type { DateText } from '#domain/session.ts';
import type { Stored } from '#records/records.ts';
import { approvalRecords, type ConditionInput, conditionsProblem, lateConditions } from './deciding/approvalRecords.ts';
import { type DecisionInput, decisionChanges, isTheSame, statusFor } from './decisionChanges.ts';
import { decisionProblem } from './decisionProblem.ts';
import type { Desk } from './desk.ts';
import { movedOn } from './movedOn.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { type PlacementVerb, rightFor, stageAllows } from './placementRights.ts';
import { unmet } from './proposePlacement.ts';
import { refuse } from './refuse.ts';
import { type PlacementView, viewPlacement } from './viewPlacement.ts';

export interface Decide extends DecisionInput {
  /** The revision the person saw. */
  readonly revision: number;
  readonly decision: 'approve' | 'sendBack' | 'withdraw' | 'end';
  readonly reason: string;
  /** Needed to end a placement. */
  readonly endedOn: DateText | null;
  /** With an approval: what must be met, and by when. */
  readonly conditions?: readonly ConditionInput[] | undefined;
}

const verbFor = { approve: 'decide', sendBack: 'decide', withdraw: 'withdraw', end: 'end' } as const satisfies Record<
  Decide['decision'],
  PlacementVerb
>;
const actionNames = {
  approve: 'Placement approved',
  sendBack: 'Placement sent back',
  withdraw: 'Placement withdrawn',
  end: 'Placement ended',
} as const satisfies Record<Decide['decision'], string>;

/**
 * Approves or sends back (headteacher), withdraws or ends (AP lead) a placement. The decision, its item in Decisions, the planned
 * reviews and Audit are one batch. The same decision again by the same person is done already; whatever a lost connection left out of
 * the batch is then completed.
 */
export async function decidePlacement(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  input: Decide,
): Promise<Outcome<PlacementView>> {
  // What somebody else wrote first is read and judged anew; a third time it is their turn.
  for (const freshness of [undefined, { maxAgeInSeconds: 0 }, { maxAgeInSeconds: 0 }]) {
    const opened = await openSchool(desk, schoolKey, freshness);
    if (!opened.done) return opened;
    const decided = await decide(desk, opened.value, placementKey, input);
    if (decided === 'conflict') continue;
    if (!decided.done) return decided;
    desk.afterChange(schoolKey, `${placementKey}|${input.revision}`);
    return viewPlacement(desk, schoolKey, placementKey);
  }
  return refuse.changedMeanwhile(
    'Somebody else is changing this placement at the same moment. Open it again and look before you decide.',
  );
}

async function decide(
  desk: Desk,
  open: OpenSchool,
  placementKey: string,
  input: Decide,
): Promise<Outcome<'decided'> | 'conflict'> {
  const { book, facts, today } = open;
  const verb = verbFor[input.decision];
  const stored = book.placements.get(placementKey);
  const isApproval = verb === 'decide' && stored !== undefined;
  const right = isApproval ? mayApprove(desk.person, stored.value, facts, today) : holdsRight(rightFor[verb], desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (stored === undefined) return refuse.notFound('This placement is no longer in the list of the school.');

  const problem = isTheSame(stored.value, input, desk.person)
    ? mayNotAgain(open, stored.value, input)
    : mayNot(open, stored.value, input);
  return problem ?? write(desk, open, stored, input);
}

/** The press that decided it, or one long after it with something new. */
function mayNotAgain(open: OpenSchool, placement: Placement, { conditions = [] }: Decide) {
  const problem = lateConditions(open, placement, conditions);
  if (problem === undefined) return undefined;
  return problem === 'late' ? refuse.changedMeanwhile(movedOn(placement)) : refuse.badField(problem.where, problem.say);
}

function mayNot(open: OpenSchool, placement: Placement, input: Decide) {
  if (placement.revision !== input.revision || !stageAllows(verbFor[input.decision], placement, open.today)) {
    return refuse.changedMeanwhile(movedOn(placement));
  }
  const problem = decisionProblem(placement, input, open.today) ?? conditionsProblem(input.conditions ?? [], open.today);
  if (problem !== undefined) return refuse.badField(problem.where, problem.say);
  return input.decision === 'approve' ? unmet(placement, open) : undefined;
}

async function write(
  desk: Desk,
  open: OpenSchool,
  stored: Stored<Placement>,
  input: Decide,
): Promise<Outcome<'decided'> | 'conflict'> {
  const changes = [
    ...decisionChanges(open, stored, statusFor(input, open.signature), desk.person),
    ...(input.decision === 'approve' ? approvalRecords(open, stored.value, input) : []),
  ];
  if (changes.length === 0) return done('decided');
  const writer = await desk.writer({ school: open.book.school.key });
  const note = { by: open.signature, action: actionNames[input.decision], subject: stored.value.key };
  const written = await writer.change(changes, note, { inOrder: true });
  if (written.every((one) => one.done)) return done('decided');
  return written.some((one) => !one.done && one.why === 'forbidden') ? refuse.bySharePoint('placements') : 'conflict';
}
