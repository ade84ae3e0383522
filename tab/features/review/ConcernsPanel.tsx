import type { ReviewPage } from '#api/contractReviews.ts';
import { countOf, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useReviewStyles } from './review.styles.ts';

/** For whoever may see them, and on the screen only: what is said of a concern here goes neither on paper nor into the record (SAF-3). */
export function ConcernsPanel({ review: { concerns } }: { readonly review: ReviewPage }) {
  const styles = useReviewStyles();
  const { key: school } = useSchool();
  if (concerns === null) return null;
  if (concerns === 'unread')
    return (
      <Panel heading="Concerns" className={styles.screenOnly}>
        <EmptyState say="They cannot be read now, so nothing of them is shown. Look again before you decide." />
      </Panel>
    );
  return (
    <Panel heading={`Concerns: ${concerns.length}`} className={styles.screenOnly}>
      {concerns.length === 0 ? <EmptyState say="None is recorded about this pupil." /> : null}
      <ul className={styles.short}>
        {concerns.map(({ key, raisedOn, category, isOpen }) => (
          <li key={key}>
            {shortDate(raisedOn)}: {category} ({isOpen ? 'open' : 'closed'})
          </li>
        ))}
      </ul>
      {concerns.length > 0 ? (
        <p className={styles.small}>
          <AppLink to={`/schools/${school}/confidential`}>
            Read {countOf(concerns.length, 'concern')} in the confidential records
          </AppLink>
          . Only you and those named see this; it is not printed and does not go into the record of the review.
        </p>
      ) : null}
    </Panel>
  );
}
