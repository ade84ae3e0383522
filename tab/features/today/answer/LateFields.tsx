import { Button, Field, Input } from '@fluentui/react-components';
import { useEditorStyles } from './editor.styles.ts';

const usual = [5, 10, 15, 30] as const;

interface LateFieldsProps {
  readonly minutes: string;
  readonly onMinutes: (text: string) => void;
  /** One press; undefined: nobody knows how late. */
  readonly onSave: (minutes: number | undefined) => void;
}

/** How late: the usual minutes in one press, any other number to type. */
export function LateFields({ minutes, onMinutes, onSave }: LateFieldsProps) {
  const styles = useEditorStyles();
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that save at once are no fieldset */}
      <div className={styles.buttons} role="group" aria-label="How late, saved at once">
        {usual.map((one) => (
          <Button key={one} onClick={() => onSave(one)}>
            {one} minutes
          </Button>
        ))}
        <Button onClick={() => onSave(undefined)}>Not known how late</Button>
      </div>
      <Field label="Other minutes">
        <Input
          className={styles.short}
          inputMode="numeric"
          autoComplete="off"
          value={minutes}
          onChange={(_event, { value }) => onMinutes(value)}
        />
      </Field>
    </>
  );
}
