import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Decide, PlacementView } from '#api/contractPlacements.ts';
import { dateInWords, listInWords, timeInWords } from '#domain/words.ts';
import { londonDay } from '../../shared/londonDay.ts';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { stageWords } from '../../shared/statusWords.tsx';
import { DecideDialog } from './DecideDialog.tsx';
import { usePlacementStyles } from './placement.styles.ts';

const decidedWords = {
  proposed: 'Last decided',
  sentBack: 'Sent back',
  approved: 'Approved',
  running: 'Approved',
  pastItsEnd: 'Approved',
  withdrawn: 'Withdrawn',
  ended: 'Ended',
} as const satisfies Record<PlacementView['stage'], string>;

/** What has been decided, by whom, and what may be decided now. */
export function DecisionPanel({ placement }: { readonly placement: PlacementView }) {
  const styles = usePlacementStyles();
  const { key: school } = useSchool();
  const [, navigate] = useLocation();
  const [deciding, setDeciding] = useState<Decide['decision']>();
  const { may, decided, decisionReason, waitsFor, stage } = placement;
  const mayAny = may.decide || may.revise || may.withdraw || may.end;
  return (
    <Panel heading="Decision">
      <div className={styles.lines}>
        <p className={styles.say}>
          <Status of={stageWords[stage]} />
        </p>
        {stage === 'proposed' && waitsFor.length > 0 ? (
          <p className={styles.say}>It waits for {listInWords(waitsFor, 'or')}.</p>
        ) : null}
        {decided ? (
          <p className={styles.say}>
            {decidedWords[stage]} by {decided.name}, {dateInWords(londonDay(decided.at))} at {timeInWords(decided.at)}.
          </p>
        ) : null}
        {decisionReason ? <p className={styles.say}>“{decisionReason}”</p> : null}
        {mayAny ? (
          <div className={`${styles.buttons} ${styles.screenOnly}`}>
            {may.decide ? (
              <>
                <Button appearance="primary" onClick={() => setDeciding('approve')}>
                  Approve
                </Button>
                <Button onClick={() => setDeciding('sendBack')}>Send back</Button>
              </>
            ) : null}
            {may.revise ? (
              <Button onClick={() => navigate(`/schools/${school}/placements/${encodeURIComponent(placement.key)}/revise`)}>
                Change the proposal
              </Button>
            ) : null}
            {may.withdraw ? <Button onClick={() => setDeciding('withdraw')}>Withdraw</Button> : null}
            {may.end ? <Button onClick={() => setDeciding('end')}>End the placement</Button> : null}
          </div>
        ) : null}
      </div>
      {deciding ? <DecideDialog placement={placement} decision={deciding} onClose={() => setDeciding(undefined)} /> : null}
    </Panel>
  );
}
