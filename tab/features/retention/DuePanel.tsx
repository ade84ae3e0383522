import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { DuePupil, RetentionView } from '#api/contractRetention.ts';
import { countOf, shortDate } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { useRetentionStyles } from './retention.styles.ts';

/** The preview: whose records would go, how many of each list, and what keeps them all the same. Nothing goes before it is confirmed. */
export function DuePanel({ view }: { readonly view: RetentionView }) {
  const styles = useRetentionStyles();
  const free = view.due.filter(({ hold }) => hold === null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isOpen, setOpen] = useState(false);
  const chosen = free.filter(({ pupilKey }) => !left.has(pupilKey)).slice(0, mostAtOnce);
  const choose = (pupilKey: string, isChosen: boolean) =>
    setLeft((now) => new Set(isChosen ? [...now].filter((one) => one !== pupilKey) : [...now, pupilKey]));
  const mayRemove = view.mayRemove && view.unfinished === null && view.unreadable === 0;
  return (
    <Panel heading={view.due.length === 0 ? 'To be removed' : `To be removed: ${countOf(view.due.length, 'pupil')}`}>
      {view.due.length === 0 ? (
        <EmptyState
          say={
            view.nextOn === null
              ? 'Nobody’s time has come.'
              : `Nobody’s time has come. The first records are kept until ${shortDate(view.nextOn)}.`
          }
        />
      ) : (
        <div className={styles.lines}>
          <ul className={styles.list}>
            {view.due.map((pupil) => (
              <DueItem
                key={pupil.pupilKey}
                pupil={pupil}
                isChosen={chosen.includes(pupil)}
                mayChoose={mayRemove && pupil.hold === null}
                onChoose={(is) => choose(pupil.pupilKey, is)}
              />
            ))}
          </ul>
          {view.lists.length > 0 ? (
            <p className={styles.small}>
              {free.length < view.due.length ? 'Without those on hold' : 'Together'}:{' '}
              {view.lists.map(({ name, count }) => `${name} ${count}`).join(', ')}.
            </p>
          ) : null}
          {mayRemove ? (
            <div className={styles.buttons}>
              <Button appearance="primary" disabled={chosen.length === 0} onClick={() => setOpen(true)}>
                Remove the records of {countOf(chosen.length, 'pupil')} …
              </Button>
            </div>
          ) : (
            <p className={styles.small}>{view.whoMayRemove}</p>
          )}
        </div>
      )}
      {view.unclear.map(({ name, because }) => (
        <p key={name} className={styles.small}>
          {name}: {because}
        </p>
      ))}
      {isOpen ? <RemoveDialog pupils={chosen} onClose={() => setOpen(false)} /> : null}
    </Panel>
  );
}
/** So that the proof fits into its column. */
const mostAtOnce = 100;

interface DueItemProps {
  readonly pupil: DuePupil;
  readonly isChosen: boolean;
  readonly mayChoose: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function DueItem({ pupil, isChosen, mayChoose, onChoose }: DueItemProps) {
  const styles = useRetentionStyles();
  const { name, until, because, total, says, hold, files } = pupil;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        {mayChoose ? (
          <Checkbox checked={isChosen} onChange={(_event, { checked }) => onChoose(checked === true)} label={name} />
        ) : (
          <h3 className={styles.name}>{name}</h3>
        )}
        <span className={styles.small}>kept until {shortDate(until)}</span>
      </div>
      <div className={styles.indented}>
        {hold ? (
          <p className={styles.say}>
            <strong>On hold</strong> since {shortDate(hold.on)} ({hold.by.name}): {hold.reason}
          </p>
        ) : null}
        <p className={styles.small}>{because}</p>
        <p className={styles.small}>
          {countOf(total, 'item')}: {says}
        </p>
        {files.length > 0 ? (
          <details>
            <summary className={styles.small}>{countOf(files.length, 'file')} to remove by hand first</summary>
            <ul className={styles.files}>
              {files.map((file) => (
                <li key={file.webUrl}>
                  <OutsideLink href={file.webUrl}>{file.fileName}</OutsideLink>, made by {file.by}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </li>
  );
}
