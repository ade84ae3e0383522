import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { DecisionView, OverrideBody } from '#api/contractDeciding.ts';
import { dateInWords } from '#domain/words.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useRecordStep } from './chainQuery.ts';
import { usePlacementStyles } from './placement.styles.ts';

interface OverrideFormProps {
  readonly placementKey: string;
  readonly chain: Pick<DecisionView, 'overridable' | 'overrideUntil'>;
  readonly onClose: () => void;
}

/** What the headteacher answers for, why, and until when. */
export function OverrideForm({ placementKey, chain: { overridable, overrideUntil }, onClose }: OverrideFormProps) {
  const styles = usePlacementStyles();
  const form = useFormFocus('override');
  const recording = useRecordStep();
  const problems = fieldProblemsOf(recording.error);
  const { draft, change, forget } = useDraft(`alongside.override.${placementKey}`, () => ({
    key: crypto.randomUUID(),
    checks: [] as readonly string[],
    reason: '',
    until: '',
  }));
  // Of a kept draft what can still be overridden.
  const checks = draft.checks.filter((one) => overridable.some(({ check }) => check === one));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { key, reason, until } = draft;
    const body: OverrideBody = {
      ...{ key, placementKey, pupilKey: '', providerKey: '', checks: [...checks] },
      ...{ reason, until: dayFrom(until) ?? until },
    };
    const done = () => {
      forget();
      onClose();
    };
    recording.mutate(
      { path: 'overrides', body, say: 'Overridden. It is shown everywhere the placement is, with your name.' },
      { onSuccess: done },
    );
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="Override a check">
      {recording.isError ? <ErrorSummary error={recording.error} /> : null}
      <Field
        label="What you override"
        required
        hint="Only what is wrong now: what goes wrong later is not covered. Registration as a school is never overridden."
        {...fieldProblem(problems, 'checks')}
      >
        <div>
          {overridable.map(({ check, name, parts }, at) => (
            <Checkbox
              key={check}
              id={at === 0 ? fieldId('checks') : `override-${check}`}
              required={false}
              label={`${name}: ${parts.join('; ')}`}
              checked={checks.includes(check)}
              onChange={(_event, { checked }) =>
                change({ checks: checked === true ? [...checks, check] : checks.filter((one) => one !== check) })
              }
            />
          ))}
        </div>
      </Field>
      <Field label="Why" required hint="At least 20 characters. You answer for it by name." {...fieldProblem(problems, 'reason')}>
        <Textarea
          id={fieldId('reason')}
          value={draft.reason}
          maxLength={2000}
          resize="vertical"
          onChange={(_event, { value }) => change({ reason: value })}
        />
      </Field>
      <DateField
        label="Until"
        where="until"
        isRequired
        hint={`At the latest ${dateInWords(overrideUntil)}`}
        value={draft.until}
        problem={fieldProblem(problems, 'until')}
        onChange={(until) => change({ until })}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabled={recording.isPending}>
          {recording.isPending ? 'Saving…' : 'Override'}
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </form>
  );
}
