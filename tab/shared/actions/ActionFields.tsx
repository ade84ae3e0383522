import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { mostActions } from '#domain/mostInAForm.ts';
import type { FieldProblem } from '../apiProblem.ts';
import { DateField } from '../DateField.tsx';
import { fieldId, fieldProblem } from '../fieldProblems.ts';
import { type ActionDraft, type ActionPerson, emptyAction, ownerChoices, somebodyElse } from './actionDraft.ts';
import { useActionStyles } from './actions.styles.ts';

interface ActionFieldsProps {
  readonly actions: readonly ActionDraft[];
  readonly people: readonly ActionPerson[];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (actions: ActionDraft[]) => void;
}

/** What was agreed, one under the other: what, who, by when. Each becomes a duty of the role it is given to. */
export function ActionFields({ actions, people, problems, onChange }: ActionFieldsProps) {
  const styles = useActionStyles();
  const change = (at: number, part: Partial<ActionDraft>) =>
    onChange(actions.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const add = () => {
    onChange([...actions, emptyAction]);
    setTimeout(() => document.getElementById(fieldId(`actions.${actions.length}.what`))?.focus());
  };
  return (
    <div className={styles.fields}>
      {actions.map((action, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: actions have no key but their place in the form
        <fieldset key={at} className={styles.group}>
          <legend className={styles.legend}>Action {at + 1}</legend>
          <ActionPart at={at} action={action} people={people} problems={problems} change={(part) => change(at, part)} />
          <div>
            <Button
              size="small"
              aria-label={`Remove action ${at + 1}`}
              onClick={() => onChange(actions.filter((_one, index) => index !== at))}
            >
              Remove
            </Button>
          </div>
        </fieldset>
      ))}
      {actions.length < mostActions ? (
        <div>
          <Button icon={<Add20Regular />} onClick={add}>
            Add an action
          </Button>
        </div>
      ) : null}
    </div>
  );
}

interface ActionPartProps {
  readonly at: number;
  readonly action: ActionDraft;
  readonly people: readonly ActionPerson[];
  readonly problems: readonly FieldProblem[];
  readonly change: (part: Partial<ActionDraft>) => void;
}

/** The fields of one action. */
export function ActionPart({ at, action, people, problems, change }: ActionPartProps) {
  const styles = useActionStyles();
  const where = (name: string) => `actions.${at}.${name}`;
  return (
    <div className={styles.fields}>
      <Field label="What is to be done" required {...fieldProblem(problems, where('what'))}>
        <Textarea
          id={fieldId(where('what'))}
          value={action.what}
          maxLength={1000}
          resize="vertical"
          onChange={(_event, { value }) => change({ what: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label="Who" required {...fieldProblem(problems, where('owner'))}>
          <Select id={fieldId(where('owner'))} value={action.owner} onChange={(_event, { value }) => change({ owner: value })}>
            <option value="">Choose</option>
            {ownerChoices(people).map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
            <option value={somebodyElse}>Somebody else; the AP lead follows it up</option>
          </Select>
        </Field>
        <DateField
          label="By"
          where={where('dueOn')}
          isRequired
          value={action.dueOn}
          problem={fieldProblem(problems, where('dueOn'))}
          onChange={(dueOn) => change({ dueOn })}
        />
      </div>
      {action.owner === somebodyElse ? (
        <Field label="Their name" required {...fieldProblem(problems, where('owner.name'))}>
          <Input
            id={fieldId(where('owner.name'))}
            value={action.name}
            maxLength={250}
            autoComplete="off"
            onChange={(_event, { value }) => change({ name: value })}
          />
        </Field>
      ) : null}
    </div>
  );
}
