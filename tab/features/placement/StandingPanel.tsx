import type { PlacementView } from '#api/contractPlacements.ts';
import { dateInWords, listInWords, timeInWords } from '#domain/words.ts';
import { londonDay } from '../../shared/londonDay.ts';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { stageWords } from '../../shared/statusWords.tsx';
import { DecisionButtons } from './DecisionButtons.tsx';
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

/** Where the placement stands, first of all: its status, who decided it, and what may be decided now. */
export function StandingPanel({ placement }: { readonly placement: PlacementView }) {
  const styles = usePlacementStyles();
  const { decided, decisionReason, waitsFor, stage } = placement;
  return (
    <Panel heading={<Status of={stageWords[stage]} />} anchor="standing" actions={<DecisionButtons placement={placement} />}>
      <div className={styles.lines}>
        {placement.flags.map((flag) => (
          <p key={flag} className={styles.flag}>
            {flag}
          </p>
        ))}
        {stage === 'proposed' && waitsFor.length > 0 ? (
          <p className={styles.say}>It waits for {listInWords(waitsFor, 'or')}.</p>
        ) : null}
        {decided ? (
          <p className={styles.say}>
            {decidedWords[stage]} by {decided.name}, {dateInWords(londonDay(decided.at))} at {timeInWords(decided.at)}.
          </p>
        ) : null}
        {decisionReason ? <p className={styles.say}>“{decisionReason}”</p> : null}
      </div>
    </Panel>
  );
}
