import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useReferralStyles } from './referral.styles.ts';

interface ConflictNoteProps {
  readonly label: string;
  /** What a colleague wrote at the same time; undefined when nobody did. */
  readonly theirs: string | undefined;
  readonly yours: string;
  readonly onChoose: (words: string) => void;
}

/** Two people wrote in one field: both versions, and the choice. */
export function ConflictNote({ label, theirs, yours, onChoose }: ConflictNoteProps) {
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
            <Button size="small" onClick={() => onChoose(yours)}>
              Keep mine
            </Button>
            <Button size="small" onClick={() => onChoose(theirs)}>
              Take theirs
            </Button>
            {theirs !== '' && yours !== '' ? (
              <Button size="small" onClick={() => onChoose(`${theirs}\n${yours}`.slice(0, 2000))}>
                Keep both
              </Button>
            ) : null}
          </div>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
