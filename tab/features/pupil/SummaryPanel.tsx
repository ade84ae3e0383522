import { mergeClasses } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { LearnerPage } from '#api/contractLearner.ts';
import { halves, weekdays } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import { Facts } from '../../shared/Facts.tsx';
import { Panel } from '../../shared/Panel.tsx';
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
        <Week learner={learner} />
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

function Week({ learner: { week } }: OfLearner) {
  const styles = usePupilStyles();
  return (
    <table className={styles.week} aria-label="Where the pupil is this week">
      <thead>
        <tr>
          <td className={styles.weekSide} />
          {weekdays.map((day) => (
            <th key={day} scope="col" className={styles.weekHead}>
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {halves.map((half) => (
          <tr key={half}>
            <th scope="row" className={mergeClasses(styles.weekHead, styles.weekSide)}>
              {half}
            </th>
            {week
              .filter(({ slot }) => slot.endsWith(half))
              .map(({ slot, place, isAway }) => (
                <td key={slot} className={mergeClasses(styles.weekCell, isAway && styles.away)}>
                  {place}
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
