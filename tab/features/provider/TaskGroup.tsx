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
  /** What the button of a task does; undefined where the person may not. */
  readonly openerOf: (task: PassportTask) => (() => void) | undefined;
  readonly formOf: (task: PassportTask) => ReactNode;
}

/** Tasks of one kind: those that are open, and behind a button those that are settled. */
export function TaskGroup({ group, openerOf, formOf }: TaskGroupProps) {
  const styles = usePassportStyles();
  const id = useId();
  const isPrinting = usePrinting();
  const [isOpen, setOpen] = useState(false);
  const { key, name, settled, tasks } = group;
  // A settled task whose form is open stays in sight.
  const asked = tasks.some((task) => isSettled(task) && formOf(task) !== null);
  const shown = isOpen || isPrinting || asked ? tasks : tasks.filter((task) => !isSettled(task));
  return (
    <section className={styles.group} id={`group-${key}`} aria-labelledby={id}>
      <div className={styles.groupTop}>
        <h3 className={styles.groupName} id={id} tabIndex={-1}>
          {name}
        </h3>
        <span className={styles.count}>
          {settled} of {tasks.length} done
        </span>
      </div>
      {shown.length > 0 ? (
        <ul className={styles.tasks} aria-labelledby={id}>
          {shown.map((task) => (
            <TaskItem key={task.key} task={task} onOpen={openerOf(task)}>
              {formOf(task)}
            </TaskItem>
          ))}
        </ul>
      ) : null}
      {settled > 0 ? (
        <Button
          className={styles.fold}
          appearance="transparent"
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          aria-label={`${name}: done or not needed: ${settled}`}
          onClick={() => setOpen(!isOpen)}
        >
          Done or not needed: {settled}
        </Button>
      ) : null}
    </section>
  );
}
