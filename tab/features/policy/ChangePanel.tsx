import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { PolicyPage } from '#api/contractPolicy.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayFrom } from '../../shared/dayText.ts';
import { focusHeadingOf } from '../../shared/duties/focusHeading.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import { changeLines } from './changeLines.ts';
import { PreviewResult } from './PreviewResult.tsx';
import { usePolicyStyles } from './policy.styles.ts';
import type { PolicyForm } from './usePolicyForm.ts';

interface ChangePanelProps {
  readonly page: PolicyPage;
  readonly form: PolicyForm;
  readonly mayChange: boolean;
}

/** The change in the making: what, for whom, from when and why; what it would do; and only then the button that saves it. */
export function ChangePanel({ page, form, mayChange }: ChangePanelProps) {
  const styles = usePolicyStyles();
  const lines = changeLines(page, form.draft);
  const heading = lines.length === 0 ? 'Changing the policy' : `The change: ${countOf(lines.length, 'value')}`;
  return (
    <Panel heading={heading} anchor="change" className={styles.change}>
      <div className={styles.form}>
        <p className={styles.quiet}>{page.whoMay}</p>
        {mayChange && lines.length === 0 ? (
          <EmptyState say="Press Change beside a value. What the change would make due is shown here before anything is saved." />
        ) : null}
        {mayChange && lines.length > 0 ? <ChangeForm page={page} form={form} lines={lines} /> : null}
      </div>
    </Panel>
  );
}

type ChangeFormProps = Omit<ChangePanelProps, 'mayChange'> & { readonly lines: ReturnType<typeof changeLines> };

function ChangeForm({ page, form, lines }: ChangeFormProps) {
  const styles = usePolicyStyles();
  const { draft, change, problems, seen } = form;
  const { may, schoolName } = page;
  const day = dayFrom(draft.validFrom);
  const look = () => form.preview(() => setTimeout(() => focusHeadingOf('preview')));
  const save = () => form.save(() => setTimeout(() => focusHeadingOf('change')));
  return (
    <>
      {form.failure ? <ErrorSummary error={form.failure} problems={form.summary} /> : null}
      <ul className={styles.changes}>
        {lines.map(({ id, question, before, after }) => (
          <li key={id}>
            {question} <span className={styles.quiet}>{before}, then:</span> <b>{after}</b>
          </li>
        ))}
      </ul>
      {may.changeSchool && may.changeTrust ? (
        <Field label="For whom" required>
          <RadioGroup
            value={draft.scope}
            onChange={(_event, { value }) => change({ scope: value === 'trust' ? 'trust' : 'school' })}
          >
            <Radio value="school" label={schoolName} id={fieldId('scope')} />
            <Radio value="trust" label="The whole trust, where a school has not chosen itself" />
          </RadioGroup>
        </Field>
      ) : (
        <p className={styles.say}>For {draft.scope === 'trust' ? 'the whole trust' : schoolName}.</p>
      )}
      <DateField
        label="From which day"
        where="validFrom"
        isRequired
        value={draft.validFrom}
        problem={fieldProblem(problems, 'validFrom')}
        onChange={(validFrom) => change({ validFrom })}
      />
      <Field
        label="Why"
        required
        hint="It stays readable beside the value. Name the source when the law changes."
        {...fieldProblem(problems, 'why')}
      >
        <Textarea
          id={fieldId('why')}
          maxLength={2000}
          resize="vertical"
          value={draft.why}
          onChange={(_event, { value }) => change({ why: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance={seen ? 'secondary' : 'primary'} disabled={form.isPreviewing} onClick={look}>
          {form.isPreviewing ? 'Working it out…' : 'See what this changes'}
        </Button>
        <Button onClick={form.clear}>Drop the change</Button>
      </div>
      {seen ? <PreviewResult preview={seen} /> : null}
      {!seen && form.wasSeen ? (
        <p className={styles.say} role="status">
          The change is another one now. See what it changes before you save it.
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={!seen || form.isSaving} onClick={save}>
          {form.isSaving ? 'Saving…' : 'Save'}
        </Button>
        <span className={styles.quiet}>
          {seen && day ? `It holds from ${dateInWords(day)} on.` : 'First see what it changes.'}
        </span>
      </div>
    </>
  );
}
