import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlacementView } from '#api/contractPlacements.ts';
import { reviewOutcomeNames } from '#domain/review.ts';
import { shortDate } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { reviewWords } from '../../shared/statusWords.tsx';
import { useMe } from '../../shared/useMe.ts';
import { usePlacementStyles } from './placement.styles.ts';
import { ReviewForm } from './ReviewForm.tsx';

type ReviewView = PlacementView['reviews'][number];

/** Reviews held and planned, oldest first, and the form that records one. */
export function ReviewsPanel({ placement }: { readonly placement: PlacementView }) {
  const styles = usePlacementStyles();
  const [recording, setRecording] = useState<string>();
  const reviews = [...placement.reviews].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return (
    <Panel heading={`Reviews: ${reviews.length}`} anchor="reviews">
      {reviews.length === 0 ? <EmptyState say="None planned yet. Reviews are planned when the placement is approved." /> : null}
      <ul className={styles.list}>
        {reviews.map((review) => (
          <li key={review.key} className={styles.item}>
            <ReviewLines review={review} />
            {placement.may.recordReview && !review.heldOn && recording !== review.key ? (
              <div className={styles.screenOnly}>
                <Button size="small" onClick={() => setRecording(review.key)}>
                  Record this review
                </Button>
              </div>
            ) : null}
            {recording === review.key ? (
              <ReviewForm placement={placement} review={review} onClose={() => setRecording(undefined)} />
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function ReviewLines({ review }: { readonly review: ReviewView }) {
  const styles = usePlacementStyles();
  const { today } = useMe();
  if (!review.heldOn) {
    return (
      <span>
        <Status of={review.dueOn < today ? reviewWords.overdue : reviewWords.planned} /> {review.dueOn < today ? 'since' : 'for'}{' '}
        {shortDate(review.dueOn)}
      </span>
    );
  }
  return (
    <>
      <span>
        <Status of={reviewWords.held} /> {shortDate(review.heldOn)}
        {review.outcome ? `: ${reviewOutcomeNames[review.outcome].toLowerCase()}` : ''}
      </span>
      <span>{review.summary}</span>
      {review.recorded ? <span className={styles.small}>Recorded by {review.recorded.name}</span> : null}
    </>
  );
}
