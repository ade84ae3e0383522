import { Button, Field, Input, ToggleButton } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { type Mark, markNames, marks } from '#domain/register.ts';
import type { WeekSlot } from '#domain/session.ts';
import { dateOf } from '#domain/week.ts';
import { dateInWords } from '#domain/words.ts';
import { isAnswerable, kindNames, kindOf, type RegisterRow } from './cellWords.ts';
import { useRegisterStyles } from './register.styles.ts';

interface ChosenCellProps {
  readonly monday: string;
  readonly row: RegisterRow;
  readonly slot: WeekSlot;
  readonly mayConfirm: boolean;
  readonly onMark: (mark: Mark, note: string) => void;
  readonly onClose: () => void;
}

/** One session of one pupil: what is recorded, by whom, and the way to answer or correct it. */
export function ChosenCell({ monday, row, slot, mayConfirm, onMark, onClose }: ChosenCellProps) {
  const styles = useRegisterStyles();
  const [note, setNote] = useState('');
  const cell = row.cells[slot];
  return (
    <section className={styles.chosen} aria-label="Chosen session">
      <div className={styles.chosenTop}>
        <div>
          <strong>{row.pupilName}</strong>, {dateInWords(dateOf(monday, slot))}, {slot.endsWith('AM') ? 'morning' : 'afternoon'}
          <span className={styles.small}>
            {cell?.expected === 'provider' ? `${cell.providerName}. ` : ''}
            {cell?.says || kindNames[kindOf(cell)]}
          </span>
        </div>
        <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label="Close" onClick={onClose} />
      </div>
      {mayConfirm && isAnswerable(cell) ? (
        <div className={styles.buttons}>
          {marks.map((mark) => (
            <ToggleButton key={mark} checked={cell.mark === mark} onClick={() => onMark(mark, note.trim())}>
              {markNames[mark]}
            </ToggleButton>
          ))}
          <Field label="Note, kept with the answer" className={styles.note}>
            <Input value={note} maxLength={500} autoComplete="off" onChange={(_event, { value }) => setNote(value)} />
          </Field>
        </div>
      ) : null}
    </section>
  );
}
