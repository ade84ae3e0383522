import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { DutyRow } from '#api/contractDuties.ts';
import type { FieldProblem } from '../apiProblem.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { DateField } from '../DateField.tsx';
import { dayAsTyped } from '../dayText.ts';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../fieldProblems.ts';
import { formIncomplete } from '../formIncomplete.ts';
import { useMe } from '../useMe.ts';
import { useDutyStyles } from './duties.styles.ts';
import { choicesFor, type DutyDraft, dutyChoices, recordFrom } from './dutyDraft.ts';
import { dueInWords } from './dutyWords.ts';
import { useRecordDuty } from './useRecordDuty.ts';

const choiceNames = { done: 'It was done', postponed: 'Put it off', takenBack: 'Do not put it off any more' } as const;

/** The API names a field inside what is recorded. */
const inForm = ({ where, say }: FieldProblem): FieldProblem => ({ where: where.replace(/^what\./, ''), say });

interface RecordDutyDialogProps {
  readonly duty: DutyRow;
  readonly onClose: (isRecorded: boolean) => void;
}

/** On the spot: it was done, with date and evidence, or it is put off, with a reason. Refused, it stays open and says why. */
export function RecordDutyDialog({ duty, onClose }: RecordDutyDialogProps) {
  const styles = useDutyStyles();
  const { today } = useMe();
  const recording = useRecordDuty(duty.name);
  const [failure, setFailure] = useState<unknown>();
  const [sent, setSent] = useState<DutyDraft>();
  const [draft, setDraft] = useState<DutyDraft>(() => ({
    key: crypto.randomUUID(),
    choice: duty.done ? 'takenBack' : 'done',
    on: dayAsTyped(today),
    evidence: '',
    until: '',
    reason: '',
  }));
  const change = (part: Partial<DutyDraft>) => setDraft((now) => ({ ...now, ...part }));
  const problems = stillStanding(fieldProblemsOf(failure).map(inForm), sent, draft);
  const choices = choicesFor(duty);
  const { choice } = draft;

  const save = () => {
    setSent(draft);
    const written = recordFrom(duty, draft);
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    setFailure(undefined);
    recording.mutate(written.record, { onSuccess: () => onClose(true), onError: setFailure });
  };
  const text = (where: 'evidence' | 'reason', label: string, hint = '') => (
    <Field label={label} required hint={hint} {...fieldProblem(problems, where)}>
      <Textarea
        id={fieldId(where)}
        value={draft[where]}
        maxLength={2000}
        resize="vertical"
        onChange={(_event, { value }) => change({ [where]: value })}
      />
    </Field>
  );
  const day = (where: 'on' | 'until', label: string) => (
    <DateField
      label={label}
      where={where}
      isRequired
      value={draft[where]}
      problem={fieldProblem(problems, where)}
      onChange={(value) => change({ [where]: value })}
    />
  );
  return (
    <ConfirmDialog
      title={duty.done ? 'Take this record back?' : duty.todo}
      verb={duty.done ? 'Take back' : 'Save'}
      isWorking={recording.isPending}
      onConfirm={save}
      onCancel={() => onClose(false)}
    >
      <div className={styles.form}>
        {failure ? (
          <ErrorSummary error={failure} problems={problems.length > 0 ? problems : fieldProblemsOf(failure).map(inForm)} />
        ) : null}
        <div>
          <p className={styles.say}>{duty.say}</p>
          <p className={styles.quiet}>{dueInWords(duty, today)}</p>
          {duty.done ? <p className={styles.quiet}>{duty.done.say}</p> : null}
        </div>
        {choices.length > 1 ? (
          <RadioGroup
            aria-label="What to record"
            value={choice}
            onChange={(_event, { value }) => change({ choice: dutyChoices.find((one) => one === value) ?? 'done' })}
          >
            {choices.map((one) => (
              <Radio key={one} value={one} label={choiceNames[one]} />
            ))}
          </RadioGroup>
        ) : null}
        {choice === 'done' ? day('on', 'On') : null}
        {choice === 'done'
          ? text('evidence', 'What was done, and where is the evidence?', 'For example the name of the file, or who was there.')
          : null}
        {choice === 'postponed' ? day('until', 'Until') : null}
        {choice === 'postponed' ? text('reason', 'Why it is put off', 'The day it was due stays readable.') : null}
        {choice === 'takenBack' ? text('reason', 'What was wrong') : null}
      </div>
    </ConfirmDialog>
  );
}
