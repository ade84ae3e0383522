import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { HoldRow, RetentionView } from '#api/contractRetention.ts';
import { shortDate } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { EndHoldForm } from './EndHoldForm.tsx';
import { HoldForm } from './HoldForm.tsx';
import { useRetentionStyles } from './retention.styles.ts';

/** What is kept whatever the rule says. */
export function HoldsPanel({ view }: { readonly view: RetentionView }) {
  const styles = useRetentionStyles();
  const [isPlacing, setPlacing] = useState(false);
  return (
    <Panel
      heading="Legal holds"
      anchor="holds"
      actions={isPlacing ? null : <Button onClick={() => setPlacing(true)}>Place a hold</Button>}
    >
      <div className={styles.lines}>
        {isPlacing ? <HoldForm view={view} onClose={() => setPlacing(false)} /> : null}
        {view.holds.length === 0 ? (
          <EmptyState say="No hold is in force. Place one when there is a complaint, a claim or an inquiry: until it is ended nothing that it is about is removed." />
        ) : (
          <ul className={styles.list}>
            {view.holds.map((hold) => (
              <HoldItem key={hold.key} hold={hold} />
            ))}
          </ul>
        )}
      </div>
    </Panel>
  );
}

function HoldItem({ hold }: { readonly hold: HoldRow }) {
  const styles = useRetentionStyles();
  const [isEnding, setEnding] = useState(false);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <h3 className={styles.name}>{hold.about}</h3>
        {isEnding ? null : (
          <Button size="small" onClick={() => setEnding(true)} aria-label={`End the hold: ${hold.about}`}>
            End the hold
          </Button>
        )}
      </div>
      <p className={styles.say}>{hold.reason}</p>
      <p className={styles.small}>
        Placed by {hold.by.name}, {shortDate(hold.on)}
      </p>
      {isEnding ? <EndHoldForm hold={hold} onClose={() => setEnding(false)} /> : null}
    </li>
  );
}
