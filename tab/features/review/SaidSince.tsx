import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReviewPage } from '#api/contractReviews.ts';
import { shortDate } from '#domain/words.ts';
import { useReviewStyles } from './review.styles.ts';

type Prepared = ReviewPage['prepared'];

/** How the pupil felt, as the pupil said at each contact. */
export function Moods({ moods, forename }: { readonly moods: Prepared['moods']; readonly forename: string }) {
  const styles = useReviewStyles();
  return (
    <p className={styles.say}>
      <span className={styles.strong}>How {forename} felt</span> (1 very low, 5 very good):{' '}
      {moods.map(({ on, mood }) => `${mood} on ${shortDate(on).replace(/ \d{4}$/, '')}`).join(', ')}
    </p>
  );
}

interface SaidProps {
  readonly heading: ReactNode;
  readonly none: string;
  readonly rows: readonly { readonly key: string; readonly on: string; readonly says: string }[];
}

const shownAtOnce = 4;

/** What happened, the newest first; more than a few are folded. */
export function Said({ heading, none, rows }: SaidProps) {
  const styles = useReviewStyles();
  const line = ({ key, on, says }: SaidProps['rows'][number]) => (
    <li key={key} className={styles.item}>
      <span className={styles.small}>{shortDate(on)}</span>
      <span>{says}</span>
    </li>
  );
  return (
    <section>
      <h3 className={mergeClasses(styles.say, styles.strong)}>{heading}</h3>
      {rows.length === 0 ? <p className={styles.small}>{none}</p> : null}
      <ul className={styles.short}>{rows.slice(0, shownAtOnce).map(line)}</ul>
      {rows.length > shownAtOnce ? (
        <details>
          <summary className={styles.more}>{rows.length - shownAtOnce} more</summary>
          <ul className={styles.short}>{rows.slice(shownAtOnce).map(line)}</ul>
        </details>
      ) : null}
    </section>
  );
}
