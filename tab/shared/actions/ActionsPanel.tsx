import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActionsPage } from '#api/contractActions.ts';
import { dateInWords, shortDate } from '#domain/words.ts';
import { useApi } from '../apiClient.ts';
import { EmptyState } from '../EmptyState.tsx';
import { Loaded } from '../Loaded.tsx';
import { Panel } from '../Panel.tsx';
import { Status } from '../Status.tsx';
import { useSchool } from '../schoolContext.ts';
import { actionWords } from '../statusWords.tsx';
import { ActionDoneForm } from './ActionDoneForm.tsx';
import { AddActionForm } from './AddActionForm.tsx';
import { useActionStyles } from './actions.styles.ts';
import { actionsQuery } from './actionsQuery.ts';

/** What was agreed about a placement on visits, reviews, meetings: what is open first, and that it was done. */
export function ActionsPanel({ placementKey }: { readonly placementKey: string }) {
  const { key: school } = useSchool();
  const query = useQuery(actionsQuery(useApi(), school, placementKey));
  const [isAdding, setAdding] = useState(false);
  return (
    <Panel
      heading="Agreed actions"
      anchor="actions"
      actions={query.data?.mayAdd && !isAdding ? <Button onClick={() => setAdding(true)}>Add an action</Button> : null}
    >
      <Loaded query={query} what="the agreed actions">
        {({ actions, people }) => (
          <>
            {isAdding ? <AddActionForm placementKey={placementKey} people={people} onClose={() => setAdding(false)} /> : null}
            {actions.length === 0 ? (
              <EmptyState say="Nothing has been agreed yet. What a visit, a review or a meeting leads to stands here until it is done." />
            ) : (
              <ActionList placementKey={placementKey} actions={actions} />
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

type Action = ActionsPage['actions'][number];

function ActionList({ placementKey, actions }: { readonly placementKey: string; readonly actions: readonly Action[] }) {
  const styles = useActionStyles();
  const [recording, setRecording] = useState<string>();
  return (
    <ul className={styles.list} aria-label="Agreed actions">
      {actions.map((action) => (
        <li key={action.key} className={styles.item}>
          <p className={styles.what}>
            <Status of={actionWords[action.standing]} /> {action.what}
          </p>
          <span className={styles.small}>
            {action.done
              ? `Done on ${shortDate(action.done.on)}, recorded by ${action.done.byName}: ${action.done.evidence}`
              : `${action.owner.name}, by ${dateInWords(action.dueOn)}`}
          </span>
          <span className={styles.small}>
            Agreed on {shortDate(action.agreedOn)}
            {action.from ? `: ${action.from}` : ''}
          </span>
          {action.mayComplete && recording !== action.key ? (
            <div className={styles.screenOnly}>
              <Button size="small" aria-label={`Done: ${action.what}`} onClick={() => setRecording(action.key)}>
                Done
              </Button>
            </div>
          ) : null}
          {recording === action.key ? (
            <ActionDoneForm placementKey={placementKey} action={action} onClose={() => setRecording(undefined)} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
