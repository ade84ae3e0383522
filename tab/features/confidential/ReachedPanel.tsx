import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConcernPageView } from '#api/contractConfidential.ts';
import { shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useConfidentialStyles } from './confidential.styles.ts';
import { useSend } from './confidentialQuery.ts';
import { EntryForm } from './EntryForm.tsx';
import { PauseForm } from './PauseForm.tsx';

/** The placements that it reaches: each is reviewed at once, and may be paused until it is resolved (SAF-2). */
export function ReachedPanel({ view, school }: { readonly view: ConcernPageView; readonly school: string }) {
  const styles = useConfidentialStyles();
  const [open, setOpen] = useState('');
  const send = useSend();
  const notAsked = view.placements.filter(({ isAsked, reviewed, isRunning }) => !isAsked && reviewed === null && isRunning);
  const ask = () =>
    send.mutate({
      path: `confidential/${encodeURIComponent(view.concern.key)}/reviews`,
      body: { placements: notAsked.map(({ key }) => key) },
      say: 'The reviews were asked for.',
    });
  const close = () => setOpen('');
  return (
    <Panel
      heading="Placements that it reaches"
      anchor="reached"
      actions={
        notAsked.length > 0 ? (
          <Button disabled={send.isPending} onClick={ask}>
            Ask for {notAsked.length === 1 ? 'a review' : 'reviews'} at once
          </Button>
        ) : null
      }
    >
      <div className={styles.stack}>
        {send.error ? <ErrorSummary error={send.error} /> : null}
        {view.placements.length === 0 ? (
          <EmptyState say="None: it was raised at no setting of a placement." />
        ) : (
          <p className={styles.small}>
            Who works with the placement sees that you asked for a review or paused it, not why. Only the school may suspend or
            exclude (SAF-6).
          </p>
        )}
        <ul className={styles.list}>
          {view.placements.map((one) => (
            <li key={one.key} className={styles.item}>
              <div className={styles.head}>
                <AppLink to={`/schools/${school}/placements/${one.key}`}>{one.name}</AppLink>
                <span className={styles.buttons}>
                  {one.isRunning && !one.isPaused ? <Button onClick={() => setOpen(`pause ${one.key}`)}>Pause</Button> : null}
                  {one.reviewed === null ? <Button onClick={() => setOpen(`review ${one.key}`)}>Record the review</Button> : null}
                </span>
              </div>
              <span>
                {one.isPaused ? 'Paused: the pupil is expected at school. ' : ''}
                {one.reviewed === null
                  ? one.isAsked
                    ? 'Review asked for.'
                    : 'Not reviewed yet.'
                  : `Reviewed on ${shortDate(one.reviewed.on)}: ${one.reviewed.words}`}
              </span>
              {open === `pause ${one.key}` ? <PauseForm placementKey={one.key} today={view.today} onClose={close} /> : null}
              {open === `review ${one.key}` ? (
                <EntryForm
                  {...{ view, kind: 'reviewed', about: one.key, save: 'Record the review', onClose: close }}
                  words="What was decided: it goes on, is paused or ends, and why"
                />
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
