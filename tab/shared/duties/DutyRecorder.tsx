import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import type { DutyRow } from '#api/contractDuties.ts';
import { focusDuty, neighboursOf } from './dutyFocus.ts';
import { focusHeadingOf } from './focusHeading.ts';

const RecordDutyDialog = lazy(() => import('./RecordDutyDialog.tsx').then((m) => ({ default: m.RecordDutyDialog })));

interface DutyRecorderProps {
  /** The anchor of the panel whose heading takes the focus when no row is left. */
  readonly anchor: string;
  readonly children: (onRecord: (duty: DutyRow) => void) => ReactNode;
}

/** Lists of duties, with the dialog that records one of them. */
export function DutyRecorder({ anchor, children }: DutyRecorderProps) {
  const [recording, setRecording] = useState<DutyRow>();
  const opener = useRef<Element>(null);
  const neighbours = useRef<readonly string[]>([]);
  const open = (duty: DutyRow) => {
    opener.current = document.activeElement;
    neighbours.current = neighboursOf(duty.key);
    setRecording(duty);
  };
  const close = (isRecorded: boolean) => {
    setRecording(undefined);
    // After the dialog has given the page back.
    setTimeout(() => {
      if (opener.current instanceof HTMLElement && !isRecorded) return opener.current.focus();
      // The row is gone, or stands elsewhere: on with the next one, so that several are recorded one after the other.
      if (!focusDuty(neighbours.current)) focusHeadingOf(anchor);
    });
  };
  return (
    <>
      {children(open)}
      {recording ? (
        <Suspense>
          <RecordDutyDialog duty={recording} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
