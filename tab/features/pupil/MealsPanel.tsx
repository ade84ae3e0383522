import { Button } from '@fluentui/react-components';
import type { LearnerPage } from '#api/contractLearner.ts';
import { dateInWords } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { givenWords } from './learnerWords.tsx';
import { MealsForm } from './MealsForm.tsx';
import { usePupilStyles } from './pupil.styles.ts';
import { useAskedForm } from './useAskedForm.ts';

/** How an eligible pupil gets the free school meal at each provider. */
export function MealsPanel({ learner }: { readonly learner: LearnerPage }) {
  const styles = usePupilStyles();
  const { meals, may } = learner;
  const asked = useAskedForm('meals', 'arrangement', may.arrangeMeals);
  const chosen = meals.find(({ placementKey }) => placementKey === asked.placement) ?? meals[0];
  return (
    <Panel heading="Free school meals at the provider" anchor="meals">
      <div className={styles.providers}>
        {meals.map((one) => (
          <section key={one.placementKey} className={styles.provider} aria-label={one.providerName}>
            <div className={styles.head}>
              <h3 className={styles.subheading}>{one.providerName}</h3>
              {may.arrangeMeals && !(asked.isOpen && chosen === one) ? (
                <Button
                  size="small"
                  aria-label={`${one.arranged ? 'Change' : 'Record'} the meal at ${one.providerName}`}
                  onClick={() => asked.open(one.placementKey)}
                >
                  {one.arranged ? 'Change it' : 'Record the arrangement'}
                </Button>
              ) : null}
            </div>
            {asked.isOpen && chosen === one ? <MealsForm learner={learner} meal={one} onClose={asked.close} /> : null}
            {one.arranged ? (
              <div className={styles.item}>
                <span>{one.arranged.name}</span>
                <span className={styles.say}>{one.arranged.detail}</span>
                <span className={styles.small}>
                  Checked {dateInWords(one.arranged.on)} with {one.arranged.checkedWith}; recorded by {one.arranged.byName}.
                </span>
              </div>
            ) : (
              <div className={styles.item}>
                <Status of={{ ...givenWords.missing, words: 'Not arranged' }} />
                <EmptyState say="The pupil is entitled to a free meal there as at school." />
              </div>
            )}
          </section>
        ))}
      </div>
    </Panel>
  );
}
