import { useQuery } from '@tanstack/react-query';
import { dateInWords, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';
import { useEvaluationStyles } from './evaluation.styles.ts';
import { evaluationPath, evaluationsQuery } from './evaluationsQuery.ts';
import { evaluationStatus } from './evaluationWords.tsx';

/** The evaluations of a placement: how each stands, and the way to its page. */
export function EvaluationsPanel({ placementKey }: { readonly placementKey: string }) {
  const styles = useEvaluationStyles();
  const { key: school } = useSchool();
  const { today } = useMe();
  const query = useQuery(evaluationsQuery(useApi(), school, placementKey));
  return (
    <Panel heading="Evaluations" anchor="evaluations">
      <Loaded query={query} what="the evaluations">
        {({ evaluations }) =>
          evaluations.length === 0 ? (
            <EmptyState say="None is asked for: the placement is not approved." />
          ) : (
            <ul className={styles.list} aria-label="Evaluations">
              {evaluations.map((one) => (
                <li key={one.when} className={styles.item}>
                  <span className={styles.line}>
                    <AppLink to={evaluationPath(school, placementKey, one.when)}>{one.name}</AppLink>
                    <Status of={evaluationStatus(one, today)} />
                  </span>
                  <p className={styles.say}>
                    {one.total.words}
                    {one.change ? `, ${one.change}` : ''}
                  </p>
                  {one.agreed ? <p className={styles.small}>Concluded on {shortDate(one.agreed.on)}</p> : null}
                  {one.dueOn ? <p className={styles.small}>Due by {dateInWords(one.dueOn)}</p> : null}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
