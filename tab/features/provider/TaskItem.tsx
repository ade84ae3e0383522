import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PassportTask } from '#api/contractPassport.ts';
import { shortDate } from '#domain/words.ts';
import { Status } from '../../shared/Status.tsx';
import { EvidenceLink } from './EvidenceLink.tsx';
import { usePassportStyles } from './passport.styles.ts';
import { taskWords } from './taskWords.tsx';

interface TaskItemProps {
  readonly task: PassportTask;
  /** Left out for whoever may only read. */
  readonly onOpen: (() => void) | undefined;
  /** The form, while it is open. */
  readonly children: ReactNode;
}

const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB')}`;

/** One task: what is asked for, how it stands and why, what to do next, and the record behind it. */
export function TaskItem({ task, onOpen, children }: TaskItemProps) {
  const styles = usePassportStyles();
  const { key, name, status, isEssential, say, next, record } = task;
  return (
    <li className={styles.task} id={`task-${key}`}>
      <div className={styles.what}>
        <span className={styles.name}>
          {name}
          {isEssential ? <span className={styles.mark}>Essential</span> : null}
        </span>
        {status === 'notStarted' ? null : <span>{say}</span>}
        {next ? <span className={styles.small}>{next}</span> : null}
        {record ? (
          <span className={styles.small}>
            {status === 'notNeeded' ? '' : `${record.evidence} · `}
            {record.cover === null ? '' : `${pounds(record.cover)} · `}
            {record.by}
            {record.school ? `, ${record.school}` : ''}, {shortDate(record.on)}
            {record.file ? ' · ' : ''}
            <EvidenceLink file={record.file} />
          </span>
        ) : null}
      </div>
      <Status of={taskWords(task)} />
      {onOpen && !children ? (
        <div className={styles.action}>
          <Button id={`record-${key}`} size="small" aria-label={`${task.check ? 'Record' : 'Change'}: ${name}`} onClick={onOpen}>
            {task.check ? 'Record' : 'Change'}
          </Button>
        </div>
      ) : null}
      {children ? <div className={styles.form}>{children}</div> : null}
    </li>
  );
}
