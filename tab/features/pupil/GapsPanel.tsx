import { Link } from '@fluentui/react-components';
import type { LearnerPage } from '#api/contractLearner.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { fieldId } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import { usePupilStyles } from './pupil.styles.ts';

interface GapsPanelProps {
  readonly gaps: LearnerPage['gaps'];
  /** When it was last confirmed with the family; not in the form, which has it as a field. */
  readonly checked?: Pick<NonNullable<LearnerPage['information']>, 'checkedOn' | 'checkedWith'> | null;
  /** In the form each gap leads to its field. */
  readonly isForm?: boolean;
}

/** What is missing before a placement, and when it was last confirmed with the family. */
export function GapsPanel({ gaps, checked, isForm = false }: GapsPanelProps) {
  const styles = usePupilStyles();
  return (
    <Panel
      heading={gaps.length === 0 ? 'Learner information is complete' : `Learner information: ${countOf(gaps.length, 'gap')}`}
      anchor="gaps"
    >
      {gaps.length === 0 ? (
        <EmptyState say="All that a provider must know before a placement is there." />
      ) : (
        <ul className={styles.list}>
          {gaps.map(({ where, say, citation }) => (
            <li key={`${where}|${say}`} className={styles.item}>
              {isForm && where !== 'pupil' ? (
                <span>
                  <Link as="button" type="button" inline onClick={() => document.getElementById(fieldId(where))?.focus()}>
                    {say}
                  </Link>
                </span>
              ) : (
                say
              )}
              {isForm ? null : <span className={styles.small}>{citation}</span>}
            </li>
          ))}
        </ul>
      )}
      {checked?.checkedOn ? (
        <p className={styles.small}>
          Confirmed on {dateInWords(checked.checkedOn)}
          {checked.checkedWith ? ` with ${checked.checkedWith}` : ''}.
        </p>
      ) : null}
    </Panel>
  );
}
