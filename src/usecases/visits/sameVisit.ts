import type { NewAction } from '#domain/actions/agreedAction.ts';
import type { CaseRecordOf } from '#domain/caseFile/caseRecord.ts';
import { answersOf } from '#domain/visits/visitProblems.ts';
import { actionEntries, trimmed } from '../actions/actionEntries.ts';
import type { OpenSchool } from '../openSchool.ts';
import { photographName } from './keepPhotograph.ts';
import type { RecordVisit } from './recordVisit.ts';

/**
 * Whether what is sent again is what was recorded: a form may be changed after an answer was lost, and no change may be lost unsaid. Actions
 * that are missing were lost with the answer, and are written now.
 */
export function isSameVisit(open: Pick<OpenSchool, 'book'>, kept: CaseRecordOf<'visit'>, input: RecordVisit): boolean {
  const actions = actionEntries(kept, input.actions).map(({ key }, at) => {
    const before = open.book.caseRecords.get(key)?.value.what;
    return before?.kind === 'action' ? isSameAction(before, input.actions[at]) : true;
  });
  return actions.every(Boolean) && textOf({ ...kept.what, on: kept.on, photographs: keptPhotographs(kept) }) === textOf(input);
}

const isSameAction = (kept: NewAction, sent: NewAction | undefined): boolean =>
  sent !== undefined && actionText(kept) === actionText(trimmed(sent));
const actionText = ({ what, owner, dueOn }: NewAction): string => JSON.stringify([what, owner.role, owner.name, dueOn]);

const keptPhotographs = ({ what }: CaseRecordOf<'visit'>) =>
  what.photographs.map(({ file, consent }) => ({ name: file.fileName, consent }));

type Sent = Omit<RecordVisit, 'key' | 'actions' | 'photographs'> & {
  readonly photographs: readonly ({ readonly consent: string } & ({ readonly key: string } | { readonly name: string }))[];
};

/** All that a visit says, as one text, with answers in the order of their keys. */
function textOf(visit: Sent): string {
  const { on, form, isPlanned, plannedKey, who, role, time, riskAssessmentVersion, views, notes } = visit;
  const { checks, comments } = answersOf(visit);
  return JSON.stringify([
    ...[on, form, isPlanned, plannedKey, who.trim(), role.trim(), time, riskAssessmentVersion],
    ...[views.pupil.trim(), views.parent.trim(), views.provider.trim(), notes.trim()],
    ...[Object.entries(checks).sort(), Object.entries(comments).sort()],
    visit.progress.map(({ objective, rating, words }) => [objective, rating, words.trim()]),
    visit.photographs.map((one) => ['key' in one ? photographName(one.key) : one.name, one.consent.trim()]),
    visit.signatures.filter(({ name }) => name.trim() !== '').map(({ party, name }) => [party, name.trim()]),
  ]);
}
