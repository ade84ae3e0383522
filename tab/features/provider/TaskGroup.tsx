import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useId, useState } from 'react';
import type { PassportPage, PassportTask } from '#api/contractPassport.ts';
import { usePrinting } from '../../shared/printing.ts';
import { usePassportStyles } from './passport.styles.ts';
import { TaskItem } from './TaskItem.tsx';
import { isSettled } from './taskWords.tsx';

interface TaskGroupProps {
  readonly group: PassportPage['groups'][number];
  /** Whether it holds something that bars a placement or has run out. */
  readonly isUrgent: boolean;
  /** What the button of a task does; undefined where the person may not. */
  readonly openerOf: (task: PassportTask) => (() => void) | undefined;
  readonly formOf: (task: PassportTask) => ReactNode;
}

/** Tasks of one kind, folded unless something is urgent: first those that are open, and behind a button those that are settled. */
export function TaskGroup({ group, isUrgent, openerOf, formOf }: TaskGroupProps) {
  const styles = usePassportStyles();
  const id = useId();
  const isPrinting = usePrinting();
  const [chosen, setChosen] = useState<boolean>();
  const [isWhole, setWhole] = useState(false);
  const { key, name, note, settled, tasks } = group;
  const asked = tasks.find((task) => formOf(task) !== null);
  const isOpen = isPrinting || asked !== undefined || (chosen ?? isUrgent);
  // A settled task whose form is open stays in sight.
  const all = isWhole || isPrinting || settled === tasks.length || (asked !== undefined && isSettled(asked));
  const shown = all ? tasks : tasks.filter((task) => !isSettled(task));
  const citations = [...new Set(tasks.map(({ citation }) => citation))];
  return (
    <section className={styles.group} id={`group-${key}`} aria-labelledby={id}>
      <div className={styles.groupTop}>
        <h3 className={styles.groupName} id={id}>
          <Button
            className={styles.fold}
            appearance="transparent"
            icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={isOpen}
            onClick={() => setChosen(!isOpen)}
          >
            {name}
          </Button>
        </h3>
        <span className={styles.count}>
          {settled} of {tasks.length} done
        </span>
      </div>
      {isOpen ? (
        <>
          {note ? <p className={styles.small}>{note}</p> : null}
          <ul className={styles.tasks} aria-labelledby={id}>
            {shown.map((task) => (
              <TaskItem key={task.key} task={task} onOpen={openerOf(task)}>
                {formOf(task)}
              </TaskItem>
            ))}
          </ul>
          {settled > 0 && settled < tasks.length ? (
            <Button
              className={styles.fold}
              appearance="transparent"
              size="small"
              aria-expanded={isWhole}
              aria-label={`${name}: done or not needed: ${settled}`}
              onClick={() => setWhole(!isWhole)}
            >
              {isWhole ? 'Hide what is done' : `Done or not needed: ${settled}`}
            </Button>
          ) : null}
          <p className={styles.small}>{citations.join(' · ')}</p>
        </>
      ) : null}
    </section>
  );
}
