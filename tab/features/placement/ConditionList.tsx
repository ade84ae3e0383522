import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DecisionView } from '#api/contractDeciding.ts';
import { shortDate } from '#domain/words.ts';
import { Status } from '../../shared/Status.tsx';
import { conditionWords } from '../../shared/statusWords.tsx';
import { ConditionMetForm } from './ConditionMetForm.tsx';
import { usePlacementStyles } from './placement.styles.ts';

interface ConditionListProps {
  readonly placementKey: string;
  readonly chain: DecisionView;
}

/** What the approval asks for: open with its day, or how it was met. */
export function ConditionList({ placementKey, chain: { conditions, may } }: ConditionListProps) {
  const styles = usePlacementStyles();
  const [recording, setRecording] = useState<string>();
  if (conditions.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Conditions of the approval">
      {conditions.map(({ key, condition, until, isOverdue, met }) => (
        <li key={key} className={styles.item}>
          <span>
            <Status of={met ? conditionWords.met : isOverdue ? conditionWords.overdue : conditionWords.open} /> {condition}
          </span>
          <span className={styles.small}>
            {met ? `Met on ${shortDate(met.on)}, recorded by ${met.by.name}: ${met.evidence}` : `By ${shortDate(until)}`}
          </span>
          {!met && may.recordCondition && recording !== key ? (
            <div className={styles.screenOnly}>
              <Button size="small" aria-label={`Record that it is met: ${condition}`} onClick={() => setRecording(key)}>
                Record that it is met
              </Button>
            </div>
          ) : null}
          {recording === key ? (
            <ConditionMetForm placementKey={placementKey} recordKey={key} onClose={() => setRecording(undefined)} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
