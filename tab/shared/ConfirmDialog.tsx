import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface ConfirmDialogProps {
  readonly title: string;
  /** The verb on the button, e.g. `Approve`. */
  readonly verb: string;
  readonly isWorking: boolean;
  /** There is nothing yet to say yes to. */
  readonly isDisabled?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * Asks before something that others will see. A press beside it closes nothing, for what was written would be lost; while it is saved it
 * stays, for what comes of it is said here.
 */
export function ConfirmDialog({ title, verb, isWorking, isDisabled = false, onConfirm, onCancel, children }: ConfirmDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={(_event, { open, type }) => (open || isWorking || type === 'backdropClick' ? undefined : onCancel())}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button disabled={isWorking} onClick={onCancel}>
              Cancel
            </Button>
            <Button appearance="primary" disabled={isWorking || isDisabled} onClick={onConfirm}>
              {isWorking ? 'Saving…' : verb}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
