import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { LearnerPage } from '#api/contractLearner.ts';
import { dateInWords } from '#domain/words.ts';
import { Facts } from '../../shared/Facts.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { LearnerWeek } from './LearnerWeek.tsx';
import { usePupilStyles } from './pupil.styles.ts';

interface OfLearner {
  readonly learner: LearnerPage;
}

/** Who the pupil is, and where in this week. */
export function SummaryPanel({ learner }: OfLearner) {
  const styles = usePupilStyles();
  const { pupil } = learner;
  return (
    <Panel heading="This week">
      <div className={styles.lines}>
        <LearnerWeek week={learner.week} />
        {pupil === null ? null : (
          <Facts
            facts={[
              ['Date of birth', dateInWords(pupil.dateOfBirth)],
              ['UPN', pupil.upn],
              ['Home', pupil.address || 'No address recorded'],
              ['To know', pupil.flags.length === 0 ? 'No flags' : pupil.flags.join(', ')],
              ...(pupil.riskFlag === ''
                ? []
                : ([
                    [
                      'Risk',
                      <span key="risk" className={styles.strong}>
                        <Warning16Filled aria-hidden style={{ verticalAlign: 'text-bottom' }} /> {pupil.riskFlag}
                      </span>,
                    ],
                  ] as const)),
            ]}
          />
        )}
      </div>
    </Panel>
  );
}
