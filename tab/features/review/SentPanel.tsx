import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewPage } from '#api/contractReviews.ts';
import { reviewPartyNames } from '#domain/reviews/reviewParties.ts';
import { lowerFirst, shortDate } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useReviewStyles } from './review.styles.ts';
import { SentForm } from './SentForm.tsx';

interface SentPanelProps {
  readonly review: ReviewPage;
  readonly held: NonNullable<ReviewPage['held']>;
}

/** To whom the decision went in writing (NOT-2); nothing goes by itself. */
export function SentPanel({ review, held }: SentPanelProps) {
  const styles = useReviewStyles();
  const [isSending, setSending] = useState(false);
  const missing = review.mustHaveDecision.filter((party) => !held.sent.some((one) => one.party === party));
  return (
    <Panel heading="The decision in writing" anchor="sent">
      <div className={styles.fields}>
        {held.sent.length === 0 ? <EmptyState say="It is not recorded that the decision went to anybody." /> : null}
        <ul className={styles.short}>
          {held.sent.map(({ key, on, party, name, byName }) => (
            <li key={key} className={styles.item}>
              <span>
                {reviewPartyNames[party]}: {name}, {shortDate(on)}
              </span>
              <span className={styles.small}>Recorded by {byName}</span>
            </li>
          ))}
        </ul>
        {missing.length > 0 ? (
          <p className={styles.say}>
            It is owed in writing, with the reasons, to{' '}
            {missing.map((party) => lowerFirst(reviewPartyNames[party])).join(' and ')}.
          </p>
        ) : null}
        {isSending ? <SentForm review={review} onClose={() => setSending(false)} /> : null}
        {review.may.record && !isSending ? (
          <div className={styles.buttons}>
            <Button onClick={() => setSending(true)}>Record that it was sent</Button>
          </div>
        ) : null}
      </div>
    </Panel>
  );
}
