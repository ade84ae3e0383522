import { Button, Field, Select } from '@fluentui/react-components';
import { absenceReasons } from './absenceReasons.ts';
import { useEditorStyles } from './editor.styles.ts';

/** So many reasons stand as buttons; the others in a list. */
const asButtons = 3;

interface AbsenceFieldsProps {
  readonly date: string;
  readonly code: string;
  readonly onCode: (code: string) => void;
  /** One press; undefined: no reason is known yet. */
  readonly onSave: (code: string | undefined) => void;
}

/** Why the pupil is absent: the usual reasons in one press, all others of the day's register codes in a list. */
export function AbsenceFields({ date, code, onCode, onSave }: AbsenceFieldsProps) {
  const styles = useEditorStyles();
  const reasons = absenceReasons(date);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that save at once are no fieldset */}
      <div className={styles.buttons} role="group" aria-label="Why, saved at once">
        {reasons.slice(0, asButtons).map((reason) => (
          <Button key={reason.code} onClick={() => onSave(reason.code)}>
            {reason.words}
          </Button>
        ))}
        <Button onClick={() => onSave(undefined)}>No reason yet (N)</Button>
      </div>
      <Field label="Other reason">
        <Select value={code} onChange={(_event, { value }) => onCode(value)}>
          <option value="">No reason yet (N)</option>
          {reasons.map((reason) => (
            <option key={reason.code} value={reason.code}>
              {reason.words}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
