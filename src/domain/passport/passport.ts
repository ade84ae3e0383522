/**
 * The passport of a provider: everything the policies ask to be known before a pupil goes there, as a list of tasks, and how each stands on a
 * day (PRO-1, PRO-4 to PRO-10). Whether it may be used is not decided here but by `providerFindings`.
 */
import { latestCheck } from '../checks/provider/checkState.ts';
import type { Provider, ProviderSite } from '../provider.ts';
import type { DateText } from '../session.ts';
import { shortDate } from '../words.ts';
import { checkTask, type PassportFacts } from './checkTask.ts';
import { detailTasks } from './detailTasks.ts';
import { byUrgency, isSettled, type PassportTask } from './passportTask.ts';
import { type CheckTask, taskGroups } from './taskGroups.ts';

interface PassportGroup {
  readonly key: string;
  readonly name: string;
  /** What older records say of several of these together; empty when there are none. */
  readonly note: string;
  /** Those that bar a placement first. */
  readonly tasks: readonly PassportTask[];
  /** Settled of all: "12 of 31 done". */
  readonly settled: number;
}

export interface Passport {
  readonly groups: readonly PassportGroup[];
  readonly settled: number;
  readonly all: number;
  /** What bars a new placement or has run out, the worst first. */
  readonly first: readonly PassportTask[];
}

/** @param sites the provider's own. */
export function passport(provider: Provider, sites: readonly ProviderSite[], facts: PassportFacts, today: DateText): Passport {
  const groups = [
    ...taskGroups.map(({ key, name, tasks }) =>
      group(
        key,
        name,
        tasks.map((asked) => checkTask(provider, facts, today, asked)),
        together(provider, facts, tasks, today),
      ),
    ),
    group('details', 'What is known of the provider', detailTasks(provider, sites)),
  ];
  const tasks = groups.flatMap((one) => one.tasks);
  return {
    groups,
    settled: tasks.filter(isSettled).length,
    all: tasks.length,
    first: tasks
      .filter((task) => !isSettled(task) && (task.isEssential || task.status === 'expired' || task.status === 'failed'))
      .sort(byUrgency),
  };
}

const group = (key: string, name: string, tasks: readonly PassportTask[], note = ''): PassportGroup => ({
  key,
  name,
  note,
  tasks: tasks.toSorted(byUrgency),
  settled: tasks.filter(isSettled).length,
});

/** The older record that was made for several tasks of a group, in words. */
function together(provider: Provider, facts: PassportFacts, tasks: readonly CheckTask[], today: DateText): string {
  const within = tasks.find((task) => task.within !== undefined && !tasks.some(({ kind }) => kind === task.within))?.within;
  const record = within === undefined ? undefined : latestCheck(facts, provider.key, within, today);
  return record === undefined ? '' : `Recorded together on ${shortDate(record.on)} by ${record.by.name}: “${record.evidence}”`;
}
