import type { LearnerPage } from '#api/contractLearner.ts';
import { shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { stageWords } from '../../shared/statusWords.tsx';
import { usePupilStyles } from './pupil.styles.ts';

/** The pupil's placements, those to come and running first. */
export function PlacementsPanel({ learner: { placements } }: { readonly learner: LearnerPage }) {
  const styles = usePupilStyles();
  const { key: school } = useSchool();
  return (
    <Panel heading="Placements" anchor="placements">
      {placements.length === 0 ? (
        <EmptyState say="No placement yet." />
      ) : (
        <ul className={styles.list}>
          {placements.map((placement) => (
            <li key={placement.key} className={styles.item}>
              <AppLink to={`/schools/${school}/placements/${encodeURIComponent(placement.key)}`}>
                {placement.providerName}
              </AppLink>
              <span className={styles.small}>
                {shortDate(placement.startsOn)} to {shortDate(placement.endsOn)}
              </span>
              <Status of={stageWords[placement.stage]} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
