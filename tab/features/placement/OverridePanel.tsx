import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DecisionView } from '#api/contractDeciding.ts';
import { dateInWords, shortDate } from '#domain/words.ts';
import { londonDay } from '../../shared/londonDay.ts';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { overrideWords } from '../../shared/statusWords.tsx';
import { EndOverrideDialog } from './EndOverrideDialog.tsx';
import { OverrideForm } from './OverrideForm.tsx';
import { usePlacementStyles } from './placement.styles.ts';

interface OverridePanelProps {
  readonly placementKey: string;
  readonly chain: DecisionView;
  readonly isHeadteacher: boolean;
}

/** What a headteacher answers for: who, what, until when, why. Nothing where nothing is or could be overridden. */
export function OverridePanel({ placementKey, chain, isHeadteacher }: OverridePanelProps) {
  const styles = usePlacementStyles();
  const [isWriting, setWriting] = useState(false);
  const [ending, setEnding] = useState<string>();
  const { overrides, may } = chain;
  if (overrides.length === 0 && !may.override) return null;
  return (
    <Panel
      heading="Overrides"
      anchor="override"
      actions={may.override && !isWriting ? <Button onClick={() => setWriting(true)}>Override a check</Button> : null}
    >
      <div className={styles.lines}>
        {overrides.length === 0 ? (
          <p className={styles.say}>
            None. As headteacher you may answer for a check that is not met: in writing, and for a time.
          </p>
        ) : null}
        <ul className={styles.list}>
          {overrides.map(({ key, what, reason, until, by, state }) => (
            <li key={key} className={styles.item}>
              <span>
                <Status of={overrideWords[state]} /> until {dateInWords(until)}, {by.name}
              </span>
              <span>{what.join('; ')}</span>
              <span>“{reason}”</span>
              <span className={styles.small}>Given on {shortDate(londonDay(by.at))}</span>
              {isHeadteacher && state === 'inForce' ? (
                <div className={styles.screenOnly}>
                  <Button size="small" onClick={() => setEnding(key)}>
                    End this override
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
        {isWriting ? <OverrideForm placementKey={placementKey} chain={chain} onClose={() => setWriting(false)} /> : null}
        {ending ? <EndOverrideDialog recordKey={ending} onClose={() => setEnding(undefined)} /> : null}
      </div>
    </Panel>
  );
}
