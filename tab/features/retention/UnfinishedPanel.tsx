import { Button } from '@fluentui/react-components';
import type { RetentionView } from '#api/contractRetention.ts';
import { countOf, shortDate } from '#domain/words.ts';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { londonDay } from '../../shared/londonDay.ts';
import { Panel } from '../../shared/Panel.tsx';
import { useRetentionStyles } from './retention.styles.ts';
import { useRemove } from './retentionQuery.ts';

interface UnfinishedPanelProps {
  readonly view: RetentionView;
  readonly unfinished: NonNullable<RetentionView['unfinished']>;
}

/** A removal that was cut off: the same press goes on where it stood. */
export function UnfinishedPanel({ view, unfinished }: UnfinishedPanelProps) {
  const styles = useRetentionStyles();
  const removing = useRemove();
  const { key, by, pupils, left } = unfinished;
  return (
    <Panel heading="A removal is not finished">
      <div className={styles.lines}>
        <p className={styles.say}>
          {by.name} began on {shortDate(londonDay(by.at))} to remove the records of {countOf(pupils, 'pupil')}.{' '}
          {countOf(left, 'item')} {left === 1 ? 'is' : 'are'} still there, and the proof is not written.
        </p>
        {view.mayRemove ? (
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabled={removing.isPending}
              onClick={() => removing.mutate({ key, pupilKeys: [], typed: '' })}
            >
              {removing.isPending ? 'Removing…' : 'Finish the removal'}
            </Button>
          </div>
        ) : (
          <p className={styles.small}>{view.whoMayRemove}</p>
        )}
        {removing.isError ? <ErrorMessage error={removing.error} /> : null}
      </div>
    </Panel>
  );
}
