import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import type { DutyRow } from '#api/contractDuties.ts';
import { focusHeadingOf } from './focusHeading.ts';

const RecordDutyDialog = lazy(() => import('./RecordDutyDialog.tsx').then((m) => ({ default: m.RecordDutyDialog })));

interface DutyRecorderProps {
  /** The anchor of the panel whose heading takes the focus once something is recorded: the row may be gone by then. */
  readonly anchor: string;
  readonly children: (onRecord: (duty: DutyRow) => void) => ReactNode;
}

/** Lists of duties, with the dialog that records one of them. */
export function DutyRecorder({ anchor, children }: DutyRecorderProps) {
  const [recording, setRecording] = useState<DutyRow>();
  const opener = useRef<Element>(null);
  const open = (duty: DutyRow) => {
    opener.current = document.activeElement;
    setRecording(duty);
  };
  const close = (isRecorded: boolean) => {
    setRecording(undefined);
    // After the dialog has given the page back.
    setTimeout(() => {
      if (isRecorded) focusHeadingOf(anchor);
      else if (opener.current instanceof HTMLElement) opener.current.focus();
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
