import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { governingBodyFor } from '#domain/checks/approve/governingBody.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import type { Placement } from '#domain/placement.ts';
import { placementName } from '#domain/placementName.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import { type DecisionInput, decisionChanges, isTheSame, statusFor } from '../decisionChanges.ts';
import type { Desk } from '../desk.ts';
import { movedOn } from '../movedOn.ts';
import type { OpenSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { stageAllows } from '../placementRights.ts';
import { unmet } from '../proposePlacement.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { type ConditionInput, conditionRecords, conditionsProblem } from './approvalRecords.ts';
import { aboutPlacement, openPlacement } from './openPlacement.ts';

export interface GoverningBodyDecision {
  /** Made by the form once. */
  readonly key: string;
  readonly revision: number;
  readonly outcome: 'approved' | 'sentBack';
  /** The day on which it decided. */
  readonly on: DateText;
  /** Where the minute is: `FGB 12/2026, item 4`. */
  readonly minute: string;
  /** Needed to send back. */
  readonly reason: string;
  readonly conditions: readonly ConditionInput[];
}

/** Records what the governing body decided on an off-site direction (REF-6): with that record the placement is approved, or sent back. */
export async function recordGoverningBody(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  input: GoverningBodyDecision,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'recordGoverningBody');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const { book, facts, signature } = open;
  const placement = stored.value;
  if (book.caseRecords.has(input.key)) return done({ key: input.key });
  const decision = { ...input, decision: input.outcome === 'approved' ? 'approve' : 'sendBack', endedOn: null } as const;
  const refused = mayNot(open, placement, input, isHalfRecorded(open, placement, decision, desk.person));
  if (refused !== undefined) return refused;
  const verb = input.outcome === 'approved' ? 'approved' : 'sent back';
  const what = {
    kind: 'governingBodyDecided',
    revision: input.revision,
    outcome: input.outcome,
    minute: input.minute.trim(),
    reason: input.reason.trim(),
  } as const;
  const says = `The governing body ${verb} ${placementName(placement, facts)} on ${dateInWords(input.on)} (minute: ${what.minute}).`;
  const first = [
    ...decisionChanges(open, stored, statusFor(decision, signature), desk.person),
    ...(input.outcome === 'approved' ? conditionRecords(open, placement, input.conditions) : []),
  ];
  const written = await writeCase(
    desk,
    open,
    { key: input.key, ...aboutPlacement(placement), on: input.on, says, what },
    { action: 'Decision of the governing body recorded', first },
  );
  if (written.done) desk.afterChange(schoolKey, `${placementKey}|${input.revision}`);
  return written;
}

/** The placement says it and the case file does not: the answer to the first send was lost. Any later form records a second decision. */
function isHalfRecorded({ facts }: OpenSchool, placement: Placement, decision: DecisionInput, person: Desk['person']): boolean {
  const recorded = recordsOf(recordsOfPlacement(facts.caseRecords)(placement.key), 'governingBodyDecided');
  return isTheSame(placement, decision, person) && recorded.every(({ what }) => what.revision !== placement.revision);
}

function mayNot(
  open: OpenSchool,
  placement: Placement,
  { revision, outcome, on, minute, reason, conditions }: GoverningBodyDecision,
  isHalf: boolean,
) {
  const { facts, today } = open;
  if (!isHalf && (placement.revision !== revision || !stageAllows('decide', placement, today)))
    return refuse.changedMeanwhile(movedOn(placement));
  if (governingBodyFor(placement, facts) === undefined)
    return refuse.notPermitted('The headteacher decides on this placement, not the governing body. It is not recorded here.');
  if (minute.trim() === '') return refuse.badField('minute', 'Say where the minute of the decision is.');
  if (on > today) return refuse.badField('on', 'This day is still to come. Enter the day on which it was decided.');
  if (outcome === 'sentBack' && reason.trim() === '')
    return refuse.badField('reason', 'Write why it was sent back: the AP lead reads it.');
  const problem = conditionsProblem(conditions, today);
  if (problem !== undefined) return refuse.badField(problem.where, problem.say);
  return outcome === 'approved' && !isHalf ? unmet(placement, open) : undefined;
}
