import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { countOf } from '#domain/words.ts';
import { ConfirmDialog } from '../../../shared/ConfirmDialog.tsx';
import { useBoard } from '../board/boardContext.ts';
import { useEditorStyles } from './editor.styles.ts';

interface AllHereDialogProps {
  /** Pupils of one provider who are not confirmed. */
  readonly rows: readonly Whereabouts[];
  readonly onClose: () => void;
}

/** A whole provider at once: who is meant stands there by name, and whoever is not there is left out with one press. */
export function AllHereDialog({ rows, onClose }: AllHereDialogProps) {
  const styles = useEditorStyles();
  const { answer } = useBoard();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const here = rows.filter(({ pupilKey }) => !left.has(pupilKey));
  const save = () => {
    answer(here, { mark: 'present', note: '' });
    onClose();
  };
  const put = (pupilKey: string, isHere: boolean) =>
    setLeft((now) => new Set(isHere ? [...now].filter((one) => one !== pupilKey) : [...now, pupilKey]));
  return (
    <ConfirmDialog
      title={`All here at ${rows[0]?.providerName ?? 'the provider'}?`}
      verb={here.length === 0 ? 'Nobody is ticked' : `Mark ${countOf(here.length, 'pupil')} present`}
      isWorking={false}
      isDisabled={here.length === 0}
      onConfirm={save}
      onCancel={onClose}
    >
      <p className={styles.lead}>
        Only if the provider has told you so in this session. Take the tick from whoever is not there.
      </p>
      {rows.map(({ pupilKey, pupilName }) => (
        <div key={pupilKey}>
          <Checkbox
            label={pupilName}
            checked={!left.has(pupilKey)}
            onChange={(_event, { checked }) => put(pupilKey, checked === true)}
          />
        </div>
      ))}
    </ConfirmDialog>
  );
}
