import { lazy, Suspense } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import type { useAsking } from './useAsking.ts';

const RowMenu = lazy(() => import('./RowMenu.tsx').then((m) => ({ default: m.RowMenu })));
const AllHereDialog = lazy(() => import('../answer/AllHereDialog.tsx').then((m) => ({ default: m.AllHereDialog })));
const NoteDialog = lazy(() => import('../answer/NoteDialog.tsx').then((m) => ({ default: m.NoteDialog })));
const FollowUpDialog = lazy(() => import('../followUp/FollowUpDialog.tsx').then((m) => ({ default: m.FollowUpDialog })));
const EventDialog = lazy(() => import('../events/EventDialog.tsx').then((m) => ({ default: m.EventDialog })));
const TakeBackDialog = lazy(() => import('../events/TakeBackDialog.tsx').then((m) => ({ default: m.TakeBackDialog })));

interface BoardAskingProps {
  readonly asking: ReturnType<typeof useAsking>;
  /** All pupils of the session. */
  readonly rows: readonly Whereabouts[];
  readonly updatedAt: string;
}

/** The one dialog or menu that is open; each comes when it is first asked for. */
export function BoardAsking({ asking: { dialog, menu, ask, close }, rows, updatedAt }: BoardAskingProps) {
  return (
    <Suspense>
      {menu ? <RowMenu row={menu.row} target={menu.target} onAsk={ask} onClose={close} /> : null}
      {dialog?.dialog === 'allHere' ? <AllHereDialog rows={dialog.rows} onClose={close} /> : null}
      {dialog?.dialog === 'note' ? <NoteDialog row={dialog.row} onClose={close} /> : null}
      {dialog?.dialog === 'followUp' ? <FollowUpDialog row={dialog.row} step={dialog.step} onClose={close} /> : null}
      {dialog?.dialog === 'event' ? (
        <EventDialog
          row={dialog.row}
          kind={dialog.kind}
          isForProvider={dialog.isForProvider}
          rows={rows}
          updatedAt={updatedAt}
          onClose={close}
        />
      ) : null}
      {dialog?.dialog === 'takeBack' ? <TakeBackDialog row={dialog.row} event={dialog.event} onClose={close} /> : null}
    </Suspense>
  );
}
