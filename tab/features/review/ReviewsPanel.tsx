import type { PlacementView } from '#api/contractPlacements.ts';
import { reviewOutcomeNames } from '#domain/review.ts';
import { countOf, lowerFirst, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { reviewWords } from '../../shared/statusWords.tsx';
import { useMe } from '../../shared/useMe.ts';
import { useReviewStyles } from './review.styles.ts';

type ReviewRow = PlacementView['reviews'][number];

/** Reviews held and planned, the next first; each has a page of its own. */
export function ReviewsPanel({ placement }: { readonly placement: PlacementView }) {
  const styles = useReviewStyles();
  const open = placement.reviews.filter(({ heldOn }) => !heldOn).sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const held = placement.reviews.filter(({ heldOn }) => heldOn).sort((a, b) => (b.heldOn ?? '').localeCompare(a.heldOn ?? ''));
  return (
    <Panel heading={`Reviews: ${countOf(held.length, 'held', 'held')}`} anchor="reviews">
      {placement.reviews.length === 0 ? (
        <EmptyState say="None planned yet. Reviews are planned when the placement is approved." />
      ) : null}
      <ul className={styles.list}>
        {[...open, ...held].map((review) => (
          <li key={review.key} className={styles.item}>
            <ReviewLine review={review} placementKey={placement.key} mayRecord={placement.may.recordReview} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface ReviewLineProps {
  readonly review: ReviewRow;
  readonly placementKey: string;
  readonly mayRecord: boolean;
}

function ReviewLine({ review, placementKey, mayRecord }: ReviewLineProps) {
  const styles = useReviewStyles();
  const { today } = useMe();
  const { key: school } = useSchool();
  const to = `/schools/${school}/placements/${encodeURIComponent(placementKey)}/reviews/${encodeURIComponent(review.key)}`;
  if (!review.heldOn) {
    const isOverdue = review.dueOn < today;
    return (
      <span className={styles.line}>
        <Status of={isOverdue ? reviewWords.overdue : reviewWords.planned} />
        <span>
          {isOverdue ? 'since' : 'by'} {shortDate(review.dueOn)}
        </span>
        <AppLink to={to}>{mayRecord ? 'Prepare and record this review' : 'See what it will look at'}</AppLink>
      </span>
    );
  }
  return (
    <>
      <span className={styles.line}>
        <Status of={reviewWords.held} />
        <AppLink to={to}>{shortDate(review.heldOn)}</AppLink>
        {review.outcome ? <span>{lowerFirst(reviewOutcomeNames[review.outcome])}</span> : null}
      </span>
      <span className={styles.summary}>{review.summary}</span>
    </>
  );
}
