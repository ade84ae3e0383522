import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { EvaluationsPage, EvaluationView } from '#api/contractEvaluations.ts';
import { dateInWords, shortDate } from '#domain/words.ts';
import { TakeBackRecord } from '../../shared/letters/TakeBackRecord.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { ConcludeForm } from './ConcludeForm.tsx';
import { useEvaluationStyles } from './evaluation.styles.ts';

interface AgreedPanelProps {
  readonly page: EvaluationsPage;
  readonly evaluation: EvaluationView;
  readonly placementKey: string;
}

/** What was agreed at the end of the evaluation; before that, the form that concludes it. */
export function AgreedPanel({ page, evaluation, placementKey }: AgreedPanelProps) {
  const styles = useEvaluationStyles();
  const [isOpen, setOpen] = useState(false);
  const { agreed, signature } = evaluation;
  const mayBegin = !agreed && !isOpen && page.may.evaluate && signature.state === 'signed';
  return (
    <Panel
      heading="What was agreed"
      anchor="agreed"
      actions={mayBegin ? <Button onClick={() => setOpen(true)}>Conclude the evaluation</Button> : null}
    >
      {agreed ? (
        <div className={styles.layout}>
          <p className={styles.small}>
            Concluded on {shortDate(agreed.on)} by {agreed.byName}.
          </p>
          {agreed.comments ? <p className={styles.quote}>{agreed.comments}</p> : null}
          {agreed.actions.length > 0 ? (
            <ul>
              {agreed.actions.map(({ what, owner, dueOn }) => (
                <li key={`${what}|${dueOn}`}>
                  {what}: {owner}, by {dateInWords(dueOn)}
                </li>
              ))}
            </ul>
          ) : null}
          {agreed.without.map(({ name, why }) => (
            <p key={name} className={styles.say}>
              Without the part of the {name.toLowerCase()}: {why}
            </p>
          ))}
          <div className={styles.buttons}>
            {agreed.mayTakeBack ? <TakeBackRecord recordKey={agreed.key} says={`${evaluation.name} concluded`} /> : null}
          </div>
        </div>
      ) : isOpen ? (
        <ConcludeForm page={page} evaluation={evaluation} placementKey={placementKey} onClose={() => setOpen(false)} />
      ) : (
        <p className={styles.say}>{nextStep(evaluation, page)}</p>
      )}
    </Panel>
  );
}

/** What stands in the way, or comes next. */
function nextStep({ signature }: EvaluationView, { headteacher, may }: EvaluationsPage): string {
  const head = headteacher || 'the headteacher';
  if (signature.state === 'none') return 'When everybody has answered, the school answers too. Then it is concluded here.';
  if (signature.state === 'waits')
    return may.sign
      ? 'It is concluded when you have signed the part of the school.'
      : `It is concluded when ${head} has signed the part of the school.`;
  return 'The part of the school is signed. Record what was agreed and conclude it.';
}
