import type { VisitWhat } from '#domain/caseFile/visitWhat.ts';
import type { Placement } from '#domain/placement.ts';
import { placementName } from '#domain/placementName.ts';
import type { DateText } from '#domain/session.ts';
import { difficultiesOf, highestDifficulties, scoreProblems, sdqCompleterNames, sdqWhenNames } from '#domain/visits/sdqScores.ts';
import { visitLine } from '#domain/visits/visitSays.ts';
import { lowerFirst } from '#domain/words.ts';
import { aboutPlacement, openPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { doneProblem } from '../dutyDoneProblem.ts';
import { earlierSend } from '../earlierSend.ts';
import type { OpenSchool } from '../openSchool.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type DeedOfCase, writeCase } from '../writeCase.ts';
import { openOf } from './openVisits.ts';

export interface RecordSdq extends Omit<Extract<VisitWhat, { readonly kind: 'sdq' }>, 'kind'> {
  readonly key: string;
  readonly on: DateText;
}

const action = 'Questionnaire recorded';

/** Keeps the scores of a strengths and difficulties questionnaire (VIS-5); at the start and the end it discharges the one that is due. */
export async function recordSdq(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, on, when, completedBy, scores }: RecordSdq,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'recordSdq');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const earlier = earlierSend(open, key);
  if (earlier !== undefined)
    return writeCase(desk, open, earlier.entry, {
      action,
      deeds: deedsOf(earlier.before, stored.value, when, earlier.entry.says),
    });
  const late = doneProblem({ kind: 'sdq', placementKey }, on, open);
  const problems = [...(late === undefined ? [] : [{ where: 'on', say: late }]), ...scoreProblems(scores)];
  if (problems.length > 0) return refuse.badInput('The questionnaire is not recorded yet. Put this right first.', problems);
  const impact = scores.impact === null ? '' : `, impact ${scores.impact}`;
  const says = `${visitLine('Strengths and difficulties questionnaire', placementName(stored.value, open.facts), on, `${lowerFirst(sdqWhenNames[when])}, completed by: ${lowerFirst(sdqCompleterNames[completedBy])}`)} Difficulties ${difficultiesOf(scores)} of ${highestDifficulties}, prosocial ${scores.prosocial}${impact}.`;
  const entry = { key, ...aboutPlacement(stored.value), on, says, what: { kind: 'sdq', when, completedBy, scores } } as const;
  return writeCase(desk, open, entry, { action, deeds: deedsOf(open, stored.value, when, says) });
}

/** That of the start, or that of the end; another one in between discharges none. */
const deedsOf = (
  open: Pick<OpenSchool, 'facts'>,
  placement: Placement,
  when: RecordSdq['when'],
  evidence: string,
): DeedOfCase[] =>
  openOf(open, placement, 'sdq')
    .filter(({ key }) => key.endsWith(`|${when}`))
    .map((duty) => ({ dutyKey: duty.key, evidence }));
