import { Button, Field, Input, Select, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import type { RegisterCell } from '#api/contractRegister.ts';
import { markOfCode } from '#domain/codes/markOfCode.ts';
import { codesOn } from '#domain/codes/registerCodes.ts';
import { type Mark, markNames, marks } from '#domain/register.ts';
import type { DateText } from '#domain/session.ts';
import { useChosenStyles } from './chosen.styles.ts';
import type { Said } from './keys.ts';
import { useRegisterStyles } from './register.styles.ts';

/** An answer as a person writes it. `problem`: why it was not kept. */
export interface Draft extends Said {
  readonly note: string;
  readonly minutesLate?: number | undefined;
  readonly problem?: string | undefined;
  /** Counts the refusals, so that each shows what was written then. */
  readonly attempt?: number | undefined;
}

interface AnswerFormProps {
  readonly date: DateText;
  readonly cell: RegisterCell;
  readonly unfinished: Draft | undefined;
  readonly onSay: (draft: Draft) => void;
}

/** `12` → 12; anything that is no number of minutes is none. */
const minutesOf = (text: string): number | undefined => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined);

/** Answer by one press, or with a code, the minutes and a note. A change on an earlier day asks for the note first. */
export function AnswerForm({ date, cell, unfinished, onSay }: AnswerFormProps) {
  const styles = useRegisterStyles();
  const panelStyles = useChosenStyles();
  const [note, setNote] = useState(unfinished?.note ?? '');
  const [minutes, setMinutes] = useState(String(unfinished?.minutesLate ?? ''));
  const [code, setCode] = useState(unfinished?.code ?? (cell.codeIs === 'given' ? (cell.code ?? '') : ''));
  const [problem, setProblem] = useState(unfinished?.problem);
  const say = (said: Said) => {
    if (cell.needsNote && note.trim() === '') {
      setProblem('Write why the answer is changed: it is of an earlier day. The first answer stays beside it.');
      return;
    }
    setProblem(undefined);
    const minutesLate = said.mark === 'late' ? minutesOf(minutes) : undefined;
    onSay({ ...said, note: note.trim(), ...(minutesLate !== undefined && { minutesLate }) });
    setNote('');
    setMinutes('');
  };
  const markOf = markOfCode(code, date);
  const shownMarks = cell.takes === 'absence' ? [] : marks;
  return (
    <div className={panelStyles.answer}>
      {shownMarks.length === 0 ? (
        <p className={styles.small}>
          The session is still to come: an absence whose reason is known can be kept now, with its code.
        </p>
      ) : null}
      <div className={panelStyles.buttons}>
        {shownMarks.map((mark: Mark) => (
          <ToggleButton key={mark} checked={cell.mark === mark} onClick={() => say({ mark })}>
            {markNames[mark]}
          </ToggleButton>
        ))}
        {shownMarks.length > 0 ? (
          <Field label="Minutes late" className={panelStyles.minutes}>
            <Input value={minutes} inputMode="numeric" maxLength={3} onChange={(_event, { value }) => setMinutes(value)} />
          </Field>
        ) : null}
        <Field
          label={cell.needsNote ? 'Note: why it is changed' : 'Note, kept with the answer'}
          required={cell.needsNote}
          className={panelStyles.note}
          validationState={problem ? 'error' : 'none'}
          validationMessage={problem ?? null}
        >
          <Input value={note} maxLength={500} autoComplete="off" onChange={(_event, { value }) => setNote(value)} />
        </Field>
      </div>
      <div className={panelStyles.buttons}>
        <Field label="Give a code" className={panelStyles.codeField}>
          <Select value={code} onChange={(_event, { value }) => setCode(value)}>
            <option value="">As proposed</option>
            {codesOn(date).map((one) => (
              <option key={one.code} value={one.code}>
                {one.code} – {one.meaning}
              </option>
            ))}
          </Select>
        </Field>
        <Button disabled={markOf === undefined} onClick={() => markOf && say({ mark: keptMark(cell, markOf), code })}>
          {markOf === undefined ? 'Save the code' : `Save ${code}: ${markNames[keptMark(cell, markOf)].toLowerCase()}`}
        </Button>
      </div>
    </div>
  );
}

/** A code of attendance does not make a pupil punctual who was answered to be late. */
const keptMark = ({ mark }: RegisterCell, ofCode: Mark): Mark => (ofCode === 'present' && mark === 'late' ? 'late' : ofCode);
