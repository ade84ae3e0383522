import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { AuditsView } from '#api/contractConfidential.ts';
import { auditOutcomeNames } from '#domain/caseFile/safeguardingWhat.ts';
import { auditItemKeys, auditItems } from '#domain/safeguarding/auditItems.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldId } from '../../shared/fieldProblems.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { Choice, Line, Words } from './fields.tsx';
import { useSheet } from './useSheet.ts';

interface AuditFormProps {
  readonly view: AuditsView;
  readonly providerKey: string;
  readonly onClose: () => void;
}

const outcomes = [
  ['safe', auditOutcomeNames.safe],
  ['safeWithActions', auditOutcomeNames.safeWithActions],
  ['notSafe', auditOutcomeNames.notSafe],
] as const;

/** Ten questions, the outcome, and what is to be done. */
export function AuditForm({ view, providerKey, onClose }: AuditFormProps) {
  const form = useFormStyles();
  const none: Readonly<Record<string, string>> = {};
  const { draft, change, problem, submit, failure, isSaving } = useSheet({
    path: `providers/${encodeURIComponent(providerKey)}/audits`,
    say: 'Audit recorded.',
    days: ['on'],
    initial: () => ({ on: dayAsTyped(view.today), with: view.leadName, answers: none, outcome: '', actions: '' }),
    bodyOf: (now) => now,
    onSaved: onClose,
  });
  return (
    <form className={form.form} onSubmit={submit} noValidate aria-label="Audit">
      {failure ? <ErrorSummary error={failure} /> : null}
      <div className={form.pair}>
        <DateField
          {...{ label: 'On', where: 'on', isRequired: true, value: draft.on }}
          problem={problem('on')}
          onChange={(on) => change({ on })}
        />
        <Line
          {...{ label: 'With', where: 'with', isRequired: true, value: draft.with, hint: 'Who of the setting was there' }}
          problem={problem('with')}
          onChange={(person) => change({ with: person })}
        />
      </div>
      {auditItemKeys.map((item) => (
        <Field key={item} label={auditItems[item]} required {...problem(`answers.${item}`)}>
          <RadioGroup
            id={fieldId(`answers.${item}`)}
            layout="horizontal"
            value={draft.answers[item] ?? ''}
            onChange={(_event, { value }) => change({ answers: { ...draft.answers, [item]: value } })}
          >
            <Radio value="yes" label="Yes" />
            <Radio value="no" label="No" />
            <Radio value="notApplicable" label="Does not apply" />
          </RadioGroup>
        </Field>
      ))}
      <Choice
        {...{ label: 'Outcome', where: 'outcome', isRequired: true, none: 'Choose', options: outcomes, value: draft.outcome }}
        problem={problem('outcome')}
        onChange={(outcome) => change({ outcome })}
      />
      <Words
        {...{ label: 'What is to be done, by whom and by when', where: 'actions', value: draft.actions }}
        problem={problem('actions')}
        onChange={(actions) => change({ actions })}
      />
      <SaveButtons save="Record the audit" isSaving={isSaving} onCancel={onClose} />
    </form>
  );
}
