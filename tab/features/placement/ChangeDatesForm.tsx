import { Button, Field, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ChangeDatesBody, DecisionView } from '#api/contractDeciding.ts';
import { goesBeyond, reopens } from '#domain/deciding/datesChange.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { placementPath, useRecordStep } from './chainQuery.ts';
import { usePlacementStyles } from './placement.styles.ts';

interface ChangeDatesFormProps {
  readonly placementKey: string;
  readonly chain: Pick<DecisionView, 'revision' | 'startsOn' | 'endsOn'>;
  readonly onClose: () => void;
}

/** Other days for an approved placement; what that sets off is said before it is saved. */
export function ChangeDatesForm({ placementKey, chain, onClose }: ChangeDatesFormProps) {
  const styles = usePlacementStyles();
  const form = useFormFocus('chain');
  const [key] = useState(() => crypto.randomUUID());
  // As the person saw it: whatever is changed meanwhile by somebody else is a conflict.
  const [{ revision, startsOn, endsOn }] = useState(chain);
  const from = { startsOn, endsOn };
  const [typed, setTyped] = useState({ startsOn: dayAsTyped(startsOn), endsOn: dayAsTyped(endsOn), reason: '' });
  const recording = useRecordStep();
  const problems = fieldProblemsOf(recording.error);
  const to = { startsOn: dayFrom(typed.startsOn) ?? typed.startsOn, endsOn: dayFrom(typed.endsOn) ?? typed.endsOn };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body: ChangeDatesBody = { key, revision, from, to, reason: typed.reason };
    const say = goesBeyond(from, to) ? 'Changed. The placement waits for approval again.' : 'The dates are changed.';
    recording.mutate({ path: placementPath(placementKey, 'dates'), body, say }, { onSuccess: onClose });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="Change the dates">
      {recording.isError ? <ErrorSummary error={recording.error} /> : null}
      <DateField
        label="New first day"
        where="startsOn"
        isRequired
        value={typed.startsOn}
        problem={fieldProblem(problems, 'startsOn')}
        onChange={(value) => setTyped({ ...typed, startsOn: value })}
      />
      <DateField
        label="New last day"
        where="endsOn"
        isRequired
        value={typed.endsOn}
        problem={fieldProblem(problems, 'endsOn')}
        onChange={(value) => setTyped({ ...typed, endsOn: value })}
      />
      <Field label="Why the dates change" required {...fieldProblem(problems, 'reason')}>
        <Textarea
          id={fieldId('reason')}
          value={typed.reason}
          maxLength={2000}
          resize="vertical"
          onChange={(_event, { value }) => setTyped({ ...typed, reason: value })}
        />
      </Field>
      <p className={styles.say} role="status">
        {whatFollows(from, to)}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabled={recording.isPending}>
          {recording.isPending ? 'Saving…' : 'Change the dates'}
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </form>
  );
}

/** What a change of days sets off, before it is saved. */
function whatFollows(from: ChangeDatesBody['from'], to: ChangeDatesBody['to']): string {
  if (from.startsOn === to.startsOn && from.endsOn === to.endsOn) return '';
  const anew =
    'Notice to the parents, notice to the local authority, agreement, signatures and the confirmed start are asked for anew: they name other days.';
  if (goesBeyond(from, to)) return `It begins earlier or ends later than was approved, so it waits for approval again. ${anew}`;
  return reopens(from, to)
    ? `It stays within what was approved, so the approval stands. ${anew}`
    : 'It ends earlier than was approved, so the approval stands. Tell the parents and the provider.';
}
