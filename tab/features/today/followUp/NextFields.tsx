import { Field, Input } from '@fluentui/react-components';
import type { FieldProblem } from '../../../shared/apiProblem.ts';
import { DateField } from '../../../shared/DateField.tsx';
import { fieldId, fieldProblem } from '../../../shared/fieldProblems.ts';
import { useEditorStyles } from '../answer/editor.styles.ts';
import type { FollowUpDraft } from './followUpDraft.ts';

interface NextFieldsProps {
  readonly draft: FollowUpDraft;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (part: Partial<FollowUpDraft>) => void;
}

/** When it happened, and what comes next by when. A search that is closed by "found" needs no next step. */
export function NextFields({ draft, problems, onChange }: NextFieldsProps) {
  const styles = useEditorStyles();
  const line = (where: 'at' | 'nextStep' | 'nextTime', label: string, hint = '') => (
    <Field label={label} hint={hint} {...fieldProblem(problems, where)}>
      <Input
        id={fieldId(where)}
        value={draft[where]}
        autoComplete="off"
        maxLength={where === 'nextStep' ? 200 : 8}
        onChange={(_event, { value }) => onChange({ [where]: value })}
      />
    </Field>
  );
  return (
    <>
      {line('at', 'When', 'Leave empty for just now; otherwise a time such as 9.40.')}
      {draft.step === 'found'
        ? null
        : line('nextStep', 'Next step', 'For example ring the mother again. Leave empty if there is none.')}
      {draft.step === 'found' || draft.nextStep.trim() === '' ? null : (
        <div className={styles.pair}>
          {line('nextTime', 'By what time', 'For example 10.15')}
          <DateField
            label="On"
            where="nextDay"
            value={draft.nextDay}
            problem={fieldProblem(problems, 'nextDay')}
            onChange={(nextDay) => onChange({ nextDay })}
          />
        </div>
      )}
    </>
  );
}
