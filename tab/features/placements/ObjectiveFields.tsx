import { Field, Textarea } from '@fluentui/react-components';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';

interface ObjectiveFieldsProps {
  readonly objectives: readonly string[];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (objectives: readonly string[]) => void;
}

/** The three objectives of a placement. */
export function ObjectiveFields({ objectives, problems, onChange }: ObjectiveFieldsProps) {
  return objectives.map((text, index) => (
    <Field
      // biome-ignore lint/suspicious/noArrayIndexKey: there are always three, in this order
      key={index}
      label={`Objective ${index + 1}`}
      required
      hint={index === 0 ? 'What will be different for the pupil, and how you will know.' : null}
      {...fieldProblem(problems, `objectives.${index}`)}
    >
      <Textarea
        id={fieldId(`objectives.${index}`)}
        value={text}
        resize="vertical"
        onChange={(_event, { value }) => onChange(objectives.map((one, place) => (place === index ? value : one)))}
      />
    </Field>
  ));
}
