import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useReferralStyles } from './referral.styles.ts';

interface ConflictNoteProps {
  readonly label: string;
  /** What a colleague wrote at the same time, in words; undefined when nobody did. */
  readonly theirs: string | undefined;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  /** Left out where one of two things is chosen, or both are too long together. */
  readonly onBoth?: (() => void) | undefined;
}

/** Two people wrote in one field: both versions, and the choice. */
export function ConflictNote({ label, theirs, onMine, onTheirs, onBoth }: ConflictNoteProps) {
  const styles = useReferralStyles();
  if (theirs === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>A colleague changed “{label}” at the same time.</MessageBarTitle> Yours is in the field above and kept on
        this device. Theirs, which is saved:
        <div className={styles.conflict}>
          <p className={styles.quote}>{theirs === '' ? '(empty)' : theirs}</p>
          <div className={styles.buttons}>
            <Button size="small" onClick={onMine}>
              Keep mine
            </Button>
            <Button size="small" onClick={onTheirs}>
              Take theirs
            </Button>
            {onBoth ? (
              <Button size="small" onClick={onBoth}>
                Keep both
              </Button>
            ) : null}
          </div>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
