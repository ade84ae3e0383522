import { useState } from 'react';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { DateField } from '../DateField.tsx';
import { dayAsTyped } from '../dayText.ts';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { useFormStyles } from '../Form.styles.ts';
import { fieldProblem, fieldProblemsOf, stillStanding } from '../fieldProblems.ts';
import { formIncomplete } from '../formIncomplete.ts';
import { useMe } from '../useMe.ts';
import { BeforeFields } from './BeforeFields.tsx';
import { type BeforeDraft, beforeFrom, emptyBefore, type Step } from './beforeDraft.ts';
import { useRecordBefore } from './useRecordBefore.ts';

interface RecordBeforeDialogProps {
  readonly caseKey: string;
  readonly step: Step;
  /** What the form begins with, for what was written already. */
  readonly words: string;
  readonly onClose: () => void;
}

/** One step recorded with its day. Refused, it stays open and says why. */
export function RecordBeforeDialog({ caseKey, step, words, onClose }: RecordBeforeDialogProps) {
  const form = useFormStyles();
  const { today } = useMe();
  const recording = useRecordBefore(caseKey, step.name);
  const [draft, setDraft] = useState<BeforeDraft>(() => emptyBefore(dayAsTyped(today), words));
  const [failure, setFailure] = useState<unknown>();
  const [sent, setSent] = useState<BeforeDraft>();
  const change = (part: Partial<BeforeDraft>) => setDraft((now) => ({ ...now, ...part }));
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const save = () => {
    setSent(draft);
    const written = beforeFrom(step, draft);
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    setFailure(undefined);
    recording.mutate(written.record, { onSuccess: onClose, onError: setFailure });
  };
  return (
    <ConfirmDialog title={titleOf(step)} verb="Record" isWorking={recording.isPending} onConfirm={save} onCancel={onClose}>
      <div className={form.fields}>
        {failure ? <ErrorSummary error={failure} /> : null}
        <p className={form.hint}>{step.because}</p>
        <DateField
          label={step.kind === 'referralPartA' || step.kind === 'referralPartB' ? 'Sent on' : 'On'}
          where="on"
          isRequired
          value={draft.on}
          problem={fieldProblem(problems, 'on')}
          onChange={(on) => change({ on })}
        />
        <BeforeFields step={step} draft={draft} problems={problems} change={change} />
      </div>
    </ConfirmDialog>
  );
}

const titleOf = ({ kind, name }: Step): string => (kind === 'consultation' ? `Consultation: ${name.toLowerCase()}` : name);
