import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { markNames } from '#domain/register.ts';
import { ConfirmDialog } from '../../../shared/ConfirmDialog.tsx';
import { useBoard } from '../board/boardContext.ts';
import { useEditorStyles } from './editor.styles.ts';

/** Late and absent have their own form, with minutes and reason. */
const marks = ['notKnown', 'present'] as const;

/** An answer with words of its own; on an earlier day the words say why it is changed. */
export function NoteDialog({ row, onClose }: { readonly row: Whereabouts; readonly onClose: () => void }) {
  const styles = useEditorStyles();
  const { answer, isPastDay } = useBoard();
  const [mark, setMark] = useState<(typeof marks)[number]>(row.state === 'present' ? 'present' : 'notKnown');
  const [note, setNote] = useState('');
  const mustSayWhy = isPastDay && row.confirmed !== null;
  const save = () => {
    answer([row], { mark, note: note.trim() });
    onClose();
  };
  return (
    <ConfirmDialog
      title={`Answer for ${row.pupilName} with a note`}
      verb="Save"
      isWorking={false}
      isDisabled={mustSayWhy && note.trim() === ''}
      onConfirm={save}
      onCancel={onClose}
    >
      <div className={styles.fields}>
        <RadioGroup
          aria-label="Answer"
          layout="horizontal"
          value={mark}
          onChange={(_event, { value }) => setMark(marks.find((one) => one === value) ?? 'notKnown')}
        >
          {marks.map((one) => (
            <Radio key={one} value={one} label={markNames[one]} />
          ))}
        </RadioGroup>
        <Field label={mustSayWhy ? 'Why is it changed?' : 'Note, kept with the answer'} required={mustSayWhy}>
          <Textarea value={note} maxLength={500} resize="vertical" onChange={(_event, { value }) => setNote(value)} />
        </Field>
      </div>
    </ConfirmDialog>
  );
}
