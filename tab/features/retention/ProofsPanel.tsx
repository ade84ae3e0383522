import type { RetentionView } from '#api/contractRetention.ts';
import { countOf, shortDate, timeInWords } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { londonDay } from '../../shared/londonDay.ts';
import { Panel } from '../../shared/Panel.tsx';
import { useRetentionStyles } from './retention.styles.ts';

/** The proofs of what was removed: when, by whom, how much, by which rule; never whose. */
export function ProofsPanel({ removals }: { readonly removals: RetentionView['removals'] }) {
  const styles = useRetentionStyles();
  return (
    <Panel heading="What was removed">
      {removals.length === 0 ? (
        <EmptyState say="Nothing has been removed yet." />
      ) : (
        <ul className={styles.list}>
          {removals.map(({ key, by, pupils, says, digest, rule, left }) => (
            <li key={key} className={styles.item}>
              <h3 className={styles.name}>
                {shortDate(londonDay(by.at))}: {countOf(pupils, 'pupil')}
              </h3>
              <p className={styles.say}>{says}</p>
              {left > 0 ? <p className={styles.say}>{countOf(left, 'item')} stayed: changed or put on hold meanwhile.</p> : null}
              <p className={styles.small}>
                By {by.name} at {timeInWords(by.at)}. {rule}
              </p>
              <p className={styles.small}>
                Digest (SHA-256) <span className={styles.code}>{digest}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
