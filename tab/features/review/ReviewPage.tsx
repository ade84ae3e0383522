import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import type { ReviewPage as Review } from '#api/contractReviews.ts';
import { dateInWords } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { focusHeadingOf } from '../../shared/duties/focusHeading.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useAnchor } from '../../shared/useAnchor.ts';
import { ConcernsPanel } from './ConcernsPanel.tsx';
import { HeldPanel } from './HeldPanel.tsx';
import { MeetingPanel } from './MeetingPanel.tsx';
import { PreparedPanels } from './PreparedPanels.tsx';
import { ReportPanel } from './ReportPanel.tsx';
import { ReviewForm } from './ReviewForm.tsx';
import { useReviewStyles } from './review.styles.ts';
import { type ReviewAddress, reviewQuery } from './reviewQuery.ts';
import { SentPanel } from './SentPanel.tsx';
import { StandingPanel } from './StandingPanel.tsx';

/** One review: what the records say before it, its meeting, its record, and to whom its decision went. */
export function ReviewPage(address: ReviewAddress) {
  const { key: school, name } = useSchool();
  const query = useQuery(reviewQuery(useApi(), school, address));
  const review = query.data;
  return (
    <Page
      title={review ? `${nameOf(review)} of ${review.pupilName} at ${review.providerName}` : 'Review'}
      lead={
        <AppLink to={`/schools/${school}/placements/${encodeURIComponent(address.placementKey)}#reviews`}>
          {review ? `Back to the placement · ${name}` : name}
        </AppLink>
      }
      actions={
        <>
          {review && !review.held && review.may.record ? (
            <Button appearance="primary" onClick={() => focusHeadingOf('record')}>
              Record the review
            </Button>
          ) : null}
          <Button icon={<Print20Regular />} onClick={() => print()}>
            Print
          </Button>
        </>
      }
    >
      <Loaded query={query} what="the review">
        {(loaded) => <Panels key={loaded.key} review={loaded} />}
      </Loaded>
    </Page>
  );
}

const nameOf = ({ held, formal }: Review): string => {
  const isFormal = held?.record ? held.record.isFormal : !held && formal.isFormal;
  return isFormal ? 'Formal review' : 'Review';
};

function Panels({ review }: { readonly review: Review }) {
  const styles = useReviewStyles();
  useAnchor();
  const { held, prepared } = review;
  return (
    <>
      <StandingPanel review={review} />
      <div className={styles.layout}>
        <div className={styles.column}>
          {held ? null : <MeetingPanel review={review} />}
          <ConcernsPanel review={review} />
          <PreparedPanels review={review} />
          {held ? null : <ReportPanel review={review} />}
        </div>
        <div className={styles.column}>
          {held ? (
            <>
              <HeldPanel review={review} held={held} />
              <SentPanel review={review} held={held} />
            </>
          ) : review.may.record ? (
            <ReviewForm review={review} />
          ) : null}
          <p className={styles.small}>
            Worked out from the records from {dateInWords(prepared.since)} to {dateInWords(prepared.until)}.
          </p>
        </div>
      </div>
    </>
  );
}
