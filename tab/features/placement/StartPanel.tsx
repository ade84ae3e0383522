import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DecisionView } from '#api/contractDeciding.ts';
import type { PlacementView } from '#api/contractPlacements.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { FindingList } from '../../shared/FindingList.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { startWords } from '../../shared/statusWords.tsx';
import { useMe } from '../../shared/useMe.ts';
import { placementPath, useRecordStep } from './chainQuery.ts';
import { usePlacementStyles } from './placement.styles.ts';

const isStillToStart: readonly PlacementView['stage'][] = ['proposed', 'sentBack', 'approved'];

/** `May it start? Not yet: 2 not met, 1 not clear`; of one that runs already, what its start asked for. */
function headingOf({ startFindings, stage }: PlacementView): string {
  const count = (outcome: 'notMet' | 'unclear') => startFindings.filter((finding) => finding.outcome === outcome).length;
  const open = [
    count('notMet') > 0 ? `${count('notMet')} not met` : '',
    count('unclear') > 0 ? `${count('unclear')} not clear` : '',
  ].filter((words) => words !== '');
  if (!isStillToStart.includes(stage)) return `What the start asks for: ${open.join(', ') || 'all met'}`;
  return open.length > 0
    ? `May it start? Not yet: ${open.join(', ')}`
    : `May it start? Yes, ${countOf(startFindings.length, 'check')} met`;
}

interface StartPanelProps {
  readonly placement: PlacementView;
  /** Undefined while it is being read. */
  readonly chain: DecisionView | undefined;
}

/** The start gate: what must be in place before the first day, and the start that somebody confirmed by name. */
export function StartPanel({ placement, chain }: StartPanelProps) {
  const styles = usePlacementStyles();
  const { today } = useMe();
  const [isAsking, setAsking] = useState(false);
  if (placement.startFindings.length === 0) return null;
  const { startsOn } = placement;
  const confirmed = chain?.start.confirmed;
  const isLate = chain?.start.isAsked === true && !confirmed && startsOn <= today && placement.stage !== 'proposed';
  return (
    <Panel
      heading={headingOf(placement)}
      anchor="start"
      actions={
        chain?.may.start && (chain.start.isAsked || placement.stage === 'approved') ? (
          <Button appearance="primary" onClick={() => setAsking(true)}>
            Confirm the start
          </Button>
        ) : null
      }
    >
      <div className={styles.lines}>
        {confirmed ? (
          <p className={styles.say}>
            <Status of={startWords.confirmed} /> by {confirmed.by.name}, {dateInWords(confirmed.on)}
            {confirmed.note ? `: “${confirmed.note}”` : ''}
          </p>
        ) : null}
        {isLate ? (
          <p className={styles.say}>
            <Status of={startWords.notCleared} /> The first day was to be {dateInWords(startsOn)}. The whereabouts are asked for
            all the same: the pupil might be there.
          </p>
        ) : null}
        <FindingList findings={placement.startFindings} none="" />
        {isAsking ? <StartDialog placement={placement} onClose={() => setAsking(false)} /> : null}
      </div>
    </Panel>
  );
}

/** Asks once more, and stays open with every finding when it was refused. */
function StartDialog({ placement, onClose }: { readonly placement: PlacementView; readonly onClose: () => void }) {
  const styles = usePlacementStyles();
  const [key] = useState(() => crypto.randomUUID());
  const starting = useRecordStep();
  const confirm = () =>
    starting.mutate(
      { path: placementPath(placement.key, 'start'), body: { key, note: '' }, say: 'The start is confirmed.' },
      { onSuccess: onClose },
    );
  return (
    <ConfirmDialog
      title="Confirm the start?"
      verb="Confirm"
      isWorking={starting.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <div className={styles.form}>
        {starting.isError ? <ErrorSummary error={starting.error} /> : null}
        <p className={styles.say}>
          {placement.pupilName} at {placement.providerName}, first day {dateInWords(placement.startsOn)}. You confirm by name that
          what must be in place is in place.
        </p>
      </div>
    </ConfirmDialog>
  );
}
