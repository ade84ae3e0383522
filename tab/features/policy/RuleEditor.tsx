import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { PolicyRule } from '#api/contractPolicy.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped } from '../../shared/dayText.ts';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';
import { usePolicyStyles } from './policy.styles.ts';
import { whereOf } from './policyDraft.ts';
import type { PolicyForm } from './usePolicyForm.ts';

interface RuleEditorProps {
  readonly rule: PolicyRule;
  readonly form: PolicyForm;
  readonly onLeave: () => void;
}

const owners = { trust: 'the trust', school: 'the school' } as const;
const label = 'New value';

/** The field for a new value, of the kind the rule takes. */
export function RuleEditor({ rule, form, onLeave }: RuleEditorProps) {
  const styles = usePolicyStyles();
  const { id, kind, said } = rule;
  const where = whereOf(id);
  const typed = form.draft.values[id];
  const isTakenBack = typed === '';
  const problem = fieldProblem(form.problems, where);
  const present = kind === 'date' ? dayAsTyped(rule.value) : rule.value;
  // Back at the present value nothing is changed.
  const choose = (value: string) => form.setValue(id, value === rule.value ? undefined : value);
  // An emptied field is no choice taken back.
  const write = (text: string) => form.setValue(id, text.trim() === present ? undefined : text || ' ');
  const owner = said === 'trust' || said === 'school' ? owners[said] : undefined;

  const field = () => {
    if (kind === 'choice' || kind === 'yesNo') {
      return (
        <Field label={label} {...problem}>
          <Select id={fieldId(where)} value={typed ?? rule.value} onChange={(_event, { value }) => choose(value)}>
            {rule.options.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      );
    }
    if (kind === 'date') {
      return <DateField label={label} where={where} value={typed ?? present} problem={problem} onChange={write} />;
    }
    return (
      <Field label={label} hint={`A whole number from ${rule.least ?? 0} to ${rule.most ?? 'any'}`} {...problem}>
        <Input
          id={fieldId(where)}
          inputMode="numeric"
          autoComplete="off"
          contentAfter={rule.unit}
          value={typed ?? rule.value}
          onChange={(_event, { value }) => write(value)}
        />
      </Field>
    );
  };
  return (
    <div className={styles.editor}>
      {isTakenBack ? <span id={fieldId(where)}>The choice of {owner ?? 'the school'} is taken back.</span> : field()}
      {owner && !isTakenBack ? <Button onClick={() => form.setValue(id, '')}>Take the choice of {owner} back</Button> : null}
      <Button onClick={onLeave}>Leave it as it is</Button>
    </div>
  );
}
