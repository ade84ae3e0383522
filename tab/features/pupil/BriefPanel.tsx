import type { LearnerPage } from '#api/contractLearner.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { usePupilStyles } from './pupil.styles.ts';

/** Referrals, suspensions and timetables, a line each. */
export function BriefPanel({ learner: { referrals, suspensions, timetables } }: { readonly learner: LearnerPage }) {
  const styles = usePupilStyles();
  const { key: school } = useSchool();
  const others = [
    ...suspensions.map((one) => ({ ...one, page: 'suspensions' })),
    ...timetables.map((one) => ({ ...one, page: 'timetables' })),
  ];
  return (
    <>
      <Panel heading="Referrals">
        {referrals.length === 0 ? (
          <EmptyState say="No referral." />
        ) : (
          <ul className={styles.list}>
            {referrals.map(({ key, says }) => (
              <li key={key} className={styles.item}>
                <AppLink to={`/schools/${school}/referrals/${encodeURIComponent(key)}`}>{says}</AppLink>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {others.length === 0 ? null : (
        <Panel heading="Suspensions and timetables">
          <ul className={styles.list}>
            {others.map(({ key, says, page }) => (
              <li key={key} className={styles.item}>
                <AppLink to={`/schools/${school}/${page}/${encodeURIComponent(key)}`}>{says}</AppLink>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
