import type { LearnerPage } from '#api/contractLearner.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { usePupilStyles } from './pupil.styles.ts';

/** What is missing before a placement, and when it was last confirmed with the family. */
export function GapsPanel({ learner: { gaps, information, pupil } }: { readonly learner: LearnerPage }) {
  const styles = usePupilStyles();
  if (pupil === null) return null;
  const checked =
    information?.checkedOn == null
      ? ''
      : `Confirmed on ${dateInWords(information.checkedOn)}${information.checkedWith ? ` with ${information.checkedWith}` : ''}.`;
  return (
    <Panel
      heading={gaps.length === 0 ? 'Learner information is complete' : `${countOf(gaps.length, 'thing')} missing`}
      anchor="gaps"
    >
      {gaps.length === 0 ? (
        <EmptyState say="All that a provider must know before a placement is there." />
      ) : (
        <ul className={styles.list}>
          {gaps.map(({ where, say, citation }) => (
            <li key={`${where}|${say}`} className={styles.item}>
              {say}
              <span className={styles.small}>{citation}</span>
            </li>
          ))}
        </ul>
      )}
      {checked ? <p className={styles.small}>{checked}</p> : null}
    </Panel>
  );
}
