import { Button } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { Whereabouts } from '#api/contractAttendance.ts';
import type { Mark } from '#domain/register.ts';
import { useMe } from '../../../shared/useMe.ts';
import { AnswerButtons } from '../answer/AnswerButtons.tsx';
import { useBoardStyles } from './board.styles.ts';
import { useBoard } from './boardContext.ts';
import { isLoud, type State } from './boardWords.ts';

interface RowActionsProps {
  readonly row: Whereabouts;
  /** The group in which the row stands; its state may be another by now. */
  readonly group: State;
  readonly editing: Mark | undefined;
  readonly onEdit: (mark: Mark) => void;
}

/** What this person may do about a pupil: answering for the officer, following up where somebody must, the rest behind one button. */
export function RowActions({ row, group, editing, onEdit }: RowActionsProps) {
  const styles = useBoardStyles();
  const { mayConfirm, mayFollowUp, ask, act, openMenu } = useBoard();
  const { personId } = useMe();
  const isSearched = mayFollowUp && (row.chase !== null || row.state === 'left' || row.state === 'unexplained');
  const isMine = row.chase?.acting?.personId === personId;
  const more = (
    <Button
      size="small"
      appearance="subtle"
      className={styles.icon}
      icon={<MoreHorizontal20Regular />}
      aria-haspopup="menu"
      aria-label={`More for ${row.pupilName}`}
      title="More"
      onClick={(event) => openMenu(row, event.currentTarget)}
    />
  );
  return (
    <>
      {mayConfirm && row.expected !== 'school' ? (
        <AnswerButtons row={row} isOpen={isLoud(group)} editing={editing} onEdit={onEdit} />
      ) : null}
      {mayConfirm ? more : null}
      {isSearched && row.chase && !isMine ? (
        <Button
          size="small"
          className={styles.button}
          aria-label={`I am dealing with it: ${row.pupilName}`}
          onClick={() => act(row)}
        >
          I am dealing with it
        </Button>
      ) : null}
      {isSearched ? (
        <Button
          size="small"
          className={styles.button}
          aria-label={`What was done… for ${row.pupilName}`}
          onClick={() => ask({ dialog: 'followUp', row })}
        >
          What was done…
        </Button>
      ) : null}
      {mayFollowUp && !mayConfirm ? more : null}
    </>
  );
}
