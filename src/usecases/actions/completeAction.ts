import { agreedActions } from '#domain/actions/agreedAction.ts';
import { mayCompleteAction } from '#domain/checks/mayCompleteAction.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';

export interface CompleteAction {
  readonly key: string;
  /** The action's own record. */
  readonly recordKey: string;
  readonly on: DateText;
  readonly evidence: string;
}

/** Records that an agreed action was done. */
export async function completeAction(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, recordKey, on, evidence }: CompleteAction,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
  if (!opened.done) return opened;
  const { book, facts } = opened.value;
  const placement = book.placements.get(placementKey)?.value;
  const action = agreedActions(recordsOfPlacement(facts.caseRecords)(placementKey)).find((one) => one.key === recordKey);
  if (placement === undefined || action === undefined)
    return refuse.notFound('This action is not asked for any more. Look at the page again.');
  const right = mayCompleteAction(desk.person, action, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (book.caseRecords.has(key)) return done({ key });
  if (action.done !== undefined)
    return refuse.changedMeanwhile(`${action.done.by.name} has recorded this already. Look at the page again.`);
  if (evidence.trim() === '') return refuse.badField('evidence', 'Write what was done, and where that can be seen.');
  if (on < action.agreed.on)
    return refuse.badField('on', `It was agreed on ${dateInWords(action.agreed.on)}. Enter that day or a later one.`);
  const what = { kind: 'actionDone', recordKey, evidence: evidence.trim() } as const;
  return writeCase(
    desk,
    opened.value,
    { key, ...aboutPlacement(placement), on, says: `Done: ${action.what}`, what },
    { action: 'Agreed action recorded as done' },
  );
}
