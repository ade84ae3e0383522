import type { TimetablePage } from '#api/contractAway.ts';
import { shortDate } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { TakeBackRecord } from '../../shared/letters/TakeBackRecord.tsx';
import { londonDay } from '../../shared/londonDay.ts';
import { Panel } from '../../shared/Panel.tsx';
import { useAwayStyles } from './away.styles.ts';

/** Everything recorded about it, the newest first, with the day it happened and the day it was recorded. */
export function HistoryPanel({ history }: Pick<TimetablePage, 'history'>) {
  const styles = useAwayStyles();
  return (
    <Panel heading="What was recorded" anchor="history">
      {history.length === 0 ? (
        <EmptyState say="Nothing is recorded here yet. It was entered in SharePoint, or before Alongside kept these records." />
      ) : (
        <ul className={styles.list}>
          {history.map(({ key, on, says, words, byName, at, isTakenBack, mayTakeBack }) => (
            <li key={key} className={styles.item}>
              <div className={styles.head}>
                <span className={isTakenBack ? styles.struck : undefined}>{says}</span>
                {mayTakeBack ? <TakeBackRecord recordKey={key} says={says} /> : null}
              </div>
              {isTakenBack ? <span className={styles.small}>Taken back.</span> : null}
              {words === '' ? null : <p className={styles.say}>{words}</p>}
              <span className={styles.small}>
                {shortDate(on)}; recorded by {byName} on {shortDate(londonDay(at))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
