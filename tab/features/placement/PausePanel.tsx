import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlacementView } from '#api/contractPlacements.ts';
import { halfName } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import { Panel } from '../../shared/Panel.tsx';
import { PauseForm } from './PauseForm.tsx';
import { usePlacementStyles } from './placement.styles.ts';
import { ResumeForm } from './ResumeForm.tsx';

/** A pause of the placement: who paused it and why, and that it goes on. Nothing while it is not paused and the person may not pause it. */
export function PausePanel({ placement }: { readonly placement: PlacementView }) {
  const styles = usePlacementStyles();
  const [isOpen, setOpen] = useState(false);
  const { pause, may, key } = placement;
  if (pause === null && !may.pause) return null;
  const verb = pause === null ? 'Pause the placement' : 'Let it go on';
  return (
    <Panel
      heading={pause === null ? 'Pause' : 'Paused: expected at school'}
      anchor="pause"
      actions={
        (pause === null ? may.pause : may.resume) && !isOpen ? <Button onClick={() => setOpen(true)}>{verb}</Button> : null
      }
    >
      {pause === null ? (
        <p className={styles.say}>
          When something must be settled first, pause it: from a session on the pupil is expected at school, until the headteacher
          or the safeguarding lead lets it go on.
        </p>
      ) : (
        <p className={styles.say}>
          From {dateInWords(pause.from)}, {halfName(pause.half)}, on. {pause.by.name}: “{pause.reason}” Told: {pause.told}
        </p>
      )}
      {isOpen && pause === null ? <PauseForm placementKey={key} onClose={() => setOpen(false)} /> : null}
      {isOpen && pause !== null ? (
        <ResumeForm placementKey={key} recordKey={pause.recordKey} onClose={() => setOpen(false)} />
      ) : null}
    </Panel>
  );
}
