import { agreedActions } from '#domain/actions/agreedAction.ts';
import { evaluationWhens } from '#domain/caseFile/evaluationWhat.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { dutiesOfPlacement } from '#domain/duties/allDuties.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import { evaluationOf, isBegun } from '#domain/evaluations/evaluationOf.ts';
import { type ProgressAnalysis, progressAnalysis } from '#domain/evaluations/progressAnalysis.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type EvaluationRow, evaluationRow } from './evaluationRow.ts';
import { dutyKindOf } from './openEvaluation.ts';

export interface EvaluationsView {
  readonly pupilName: string;
  readonly pupilForename: string;
  readonly providerName: string;
  readonly schoolName: string;
  readonly headteacher: string;
  /** To whom a link can go: what the records say of them. */
  readonly people: readonly { readonly voice: 'pupil' | 'parent' | 'provider'; readonly name: string; readonly email: string }[];
  readonly evaluations: readonly EvaluationRow[];
  /** REV-4: with attendance and progress. */
  readonly analysis: ProgressAnalysis;
  readonly may: { readonly evaluate: boolean; readonly sign: boolean; readonly ask: boolean };
}

/** The evaluations of one placement: in the middle where the policy asks for one or somebody made one, and at the end (REV-4, REV-5). */
export async function viewEvaluations(desk: Desk, schoolKey: string, placementKey: string): Promise<Outcome<EvaluationsView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const open = opened.value;
  const { book, facts } = open;
  const placement = book.placements.get(placementKey)?.value;
  if (placement === undefined) return refuse.notFound('This placement is no longer in the list of the school.');
  const pupil = facts.pupils.get(placement.pupilKey);
  const provider = facts.providers.get(placement.providerKey);
  const records = recordsOfPlacement(facts.caseRecords)(placementKey);
  const duties = dutiesOfPlacement(rulebook(facts), placement);
  const [mid, end] = evaluationWhens.map((when) => evaluationOf(records, when));
  const has = (right: 'evaluate' | 'signEvaluation') => holdsRight(right, desk.person, facts).outcome === 'met';
  const may = { evaluate: has('evaluate'), sign: has('signEvaluation'), ask: desk.evaluationAddress !== undefined };
  const actions = agreedActions(records);

  const rows: EvaluationRow[] = [];
  for (const evaluation of [mid, end]) {
    if (evaluation === undefined) continue;
    const duty = duties.find(({ kind }) => kind === dutyKindOf(evaluation.when));
    if (duty === undefined && !isBegun(evaluation)) continue;
    const last = evaluation.when === 'end' && mid !== undefined && mid.parts.size > 0 ? mid : undefined;
    rows.push(await evaluationRow({ desk, open, schoolKey }, { evaluation, last, duty, actions, mayEvaluate: may.evaluate }));
  }
  return done({
    pupilName: pupil === undefined ? 'A pupil no longer in the list' : `${pupil.forename} ${pupil.surname}`,
    pupilForename: pupil?.forename ?? 'the pupil',
    providerName: provider?.name ?? 'a provider no longer in the list',
    schoolName: book.school.name,
    headteacher: facts.staff.find(({ roles }) => roles.includes('headteacher'))?.name ?? '',
    people: [
      { voice: 'pupil', name: pupil === undefined ? '' : `${pupil.forename} ${pupil.surname}`, email: '' },
      { voice: 'parent', name: pupil?.contact.name ?? '', email: pupil?.contact.email ?? '' },
      { voice: 'provider', name: provider?.contactName || provider?.name || '', email: provider?.contactEmail ?? '' },
    ],
    evaluations: rows,
    analysis: progressAnalysis(open, placement, records),
    may,
  });
}
