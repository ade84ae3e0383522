import type { NewAction } from '#domain/actions/agreedAction.ts';
import type { DateText } from '#domain/session.ts';
import { aboutPlacement, openPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { actionProblems, actionSays, trimmed } from './actionEntries.ts';

export interface AddAction extends NewAction {
  readonly key: string;
  /** The day on which it was agreed. */
  readonly on: DateText;
}

/** Records something that somebody is to do about a placement; it is due by its day (VIS-4). */
export async function addAction(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, on, ...action }: AddAction,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'agreeAction');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const [problem] = actionProblems([action], on);
  if (problem !== undefined) return refuse.badField(problem.where, problem.say);
  const what = { kind: 'action', ...trimmed(action), from: '' } as const;
  return writeCase(
    desk,
    open,
    { key, ...aboutPlacement(stored.value), on, says: actionSays(action), what },
    { action: 'Action agreed' },
  );
}
