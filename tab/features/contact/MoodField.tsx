import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { moodNames, moods } from '#domain/contact/contactWords.ts';
import { useContactStyles } from './contact.styles.ts';

interface MoodFieldProps {
  /** The number in text; empty when not asked. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** How the pupil says things are: words, no faces, so that it prints and is read aloud. */
export function MoodField({ value, onChange }: MoodFieldProps) {
  const styles = useContactStyles();
  return (
    <Field label="How the pupil says things are">
      <RadioGroup className={styles.choices} value={value} onChange={(_event, chosen) => onChange(chosen.value)}>
        {moods.map((mood) => (
          <Radio key={mood} value={String(mood)} label={moodNames[mood]} />
        ))}
        <Radio value="" label="Not asked" />
      </RadioGroup>
    </Field>
  );
}
