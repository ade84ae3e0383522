import { Button } from '@fluentui/react-components';
import type { LearnerPage } from '#api/contractLearner.ts';
import { dateInWords } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { reviewStandingWords } from './learnerWords.tsx';
import { usePupilStyles } from './pupil.styles.ts';
import { RiskForm } from './RiskForm.tsx';
import { useAskedForm } from './useAskedForm.ts';

/** The versions of the pupil's risk assessment, the newest first, and when it is to be reviewed. */
export function RiskPanel({ learner }: { readonly learner: LearnerPage }) {
  const styles = usePupilStyles();
  const may = learner.may.describe && learner.pupil !== null;
  const asked = useAskedForm('risk', 'summary', may);
  const { versions } = learner;
  return (
    <Panel
      heading="Risk assessment"
      anchor="risk"
      actions={
        may && !asked.isOpen ? (
          <Button onClick={() => asked.open()}>{versions.length === 0 ? 'Record it' : 'Record a new version'}</Button>
        ) : null
      }
    >
      {asked.isOpen ? <RiskForm learner={learner} onClose={asked.close} /> : null}
      {versions.length === 0 ? (
        <EmptyState say="None is recorded. One is there before a placement starts." />
      ) : (
        <ul className={styles.list}>
          {versions.map((version) => (
            <li key={version.key} className={styles.item}>
              <span className={styles.strong}>
                Version {version.version}, {dateInWords(version.on)}
              </span>
              {version.isNewest ? (
                <span>
                  {version.standing === 'coming' ? (
                    version.reviewSays
                  ) : (
                    <Status of={{ ...reviewStandingWords[version.standing], words: version.reviewSays }} />
                  )}
                </span>
              ) : null}
              <span className={styles.say}>{version.summary}</span>
              <span className={styles.small}>
                <Where text={version.where} /> · recorded by {version.byName}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

const Where = ({ text }: { readonly text: string }) =>
  /^https?:\/\//.test(text) ? <OutsideLink href={text}>Open the assessment</OutsideLink> : text;
