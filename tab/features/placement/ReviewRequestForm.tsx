import { Button, Field, Input, Select } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ReviewRequest } from '#api/contractNotices.ts';
import { sentHowNames } from '#domain/caseFile/sentHow.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { useRecordNotice } from '../../shared/letters/noticesQuery.ts';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useMe } from '../../shared/useMe.ts';

const parties = { parents: 'A parent or carer', pupil: 'The pupil, 18 or over', la: 'The local authority' } as const;
const hows = ['letter', 'byHand', 'email'] as const;

interface ReviewRequestFormProps {
  readonly placementKey: string;
  readonly onClose: () => void;
}

/** A parent or the local authority asked in writing for a meeting that reviews the off-site direction. */
export function ReviewRequestForm({ placementKey, onClose }: ReviewRequestFormProps) {
  const styles = useFormStyles();
  const { today } = useMe();
  const form = useFormFocus('notices');
  const recording = useRecordNotice();
  const [failure, setFailure] = useState<unknown>();
  const { draft, change, forget } = useDraft(`reviewRequest|${placementKey}`, () => ({
    key: crypto.randomUUID() as string,
    on: dayAsTyped(today),
    party: 'parents',
    name: '',
    how: 'letter',
  }));
  const [sent, setSent] = useState<object>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    if (draft.name.trim() === '') return setFailure(formIncomplete([{ where: 'name', say: 'Write who asked.' }]));
    setFailure(undefined);
    const body: ReviewRequest = {
      key: draft.key,
      on: dayFrom(draft.on) ?? draft.on,
      party: draft.party === 'la' || draft.party === 'pupil' ? draft.party : 'parents',
      name: draft.name,
      how: hows.find((how) => how === draft.how) ?? 'letter',
    };
    const path = `placements/${encodeURIComponent(placementKey)}/review-requests`;
    recording.mutate(
      { path, body, say: 'The request is recorded, with the day of the meeting.' },
      { onSuccess: close, onError: setFailure },
    );
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="A written request for a review">
      {failure ? <ErrorSummary error={failure} /> : null}
      <DateField
        label="The request came on"
        where="on"
        isRequired
        value={draft.on}
        problem={fieldProblem(problems, 'on')}
        onChange={(on) => change({ on })}
      />
      <Field label="Who asked">
        <Select value={draft.party} onChange={(_event, { value }) => change({ party: value })}>
          {Object.entries(parties).map(([party, name]) => (
            <option key={party} value={party}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Name" required {...fieldProblem(problems, 'name')}>
        <Input
          id={fieldId('name')}
          value={draft.name}
          maxLength={300}
          onChange={(_event, { value }) => change({ name: value })}
        />
      </Field>
      <Field label="How it came" {...fieldProblem(problems, 'how')}>
        <Select id={fieldId('how')} value={draft.how} onChange={(_event, { value }) => change({ how: value })}>
          {hows.map((how) => (
            <option key={how} value={how}>
              {sentHowNames[how]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabled={recording.isPending}>
          {recording.isPending ? 'Saving…' : 'Record the request'}
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </form>
  );
}
