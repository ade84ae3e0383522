import { Field, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { type FollowUpStep, followUpResultNames, followUpResults, followUpStepNames, followUpSteps } from '#domain/followUp.ts';
import { ConfirmDialog } from '../../../shared/ConfirmDialog.tsx';
import { dayAsTyped } from '../../../shared/dayText.ts';
import { ErrorSummary } from '../../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../../shared/fieldProblems.ts';
import { formIncomplete } from '../../../shared/formIncomplete.ts';
import { useMe } from '../../../shared/useMe.ts';
import { useEditorStyles } from '../answer/editor.styles.ts';
import { useBoard } from '../board/boardContext.ts';
import { toRing } from '../board/boardWords.ts';
import { Ring } from '../board/Ring.tsx';
import { useBoardRecord } from '../record/useBoardRecord.ts';
import { type FollowUpDraft, firstStep, followUpFrom, resultsOf } from './followUpDraft.ts';
import { NextFields } from './NextFields.tsx';

interface FollowUpDialogProps {
  readonly row: Whereabouts;
  readonly step: FollowUpStep | undefined;
  readonly onClose: () => void;
}

/** What somebody did about a pupil: which step, its result, what was said, and what comes next by when. */
export function FollowUpDialog({ row, step, onClose }: FollowUpDialogProps) {
  const styles = useEditorStyles();
  const { today } = useMe();
  const { date, half, asked } = useBoard();
  const recording = useBoardRecord(asked);
  const [failure, setFailure] = useState<unknown>();
  const [sent, setSent] = useState<FollowUpDraft>();
  const [draft, setDraft] = useState<FollowUpDraft>(() => {
    const first = step ?? firstStep(row);
    return {
      key: crypto.randomUUID(),
      step: first,
      result: resultsOf(first)[0] ?? 'done',
      note: '',
      how: '',
      at: '',
      nextStep: '',
      nextDay: dayAsTyped(today),
      nextTime: '',
    };
  });
  const change = (part: Partial<FollowUpDraft>) => setDraft((now) => ({ ...now, ...part }));
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const results = resultsOf(draft.step);
  const isFound = draft.step === 'found';

  const save = () => {
    setSent(draft);
    const written = followUpFrom(draft, row.pupilKey, { date, half });
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    setFailure(undefined);
    recording.mutate(
      {
        sent: [{ path: 'follow-ups', body: written.record }],
        say: isFound
          ? `${row.pupilName}: found. The search is closed.`
          : `${row.pupilName}: ${followUpStepNames[draft.step].toLowerCase()}, recorded.`,
      },
      { onSuccess: onClose, onError: setFailure },
    );
  };
  const text = (where: 'note' | 'how', label: string, isRequired: boolean) => (
    <Field label={label} required={isRequired} {...fieldProblem(problems, where)}>
      <Textarea
        id={fieldId(where)}
        value={draft[where]}
        maxLength={500}
        resize="vertical"
        onChange={(_event, { value }) => change({ [where]: value })}
      />
    </Field>
  );
  return (
    <ConfirmDialog
      title={isFound ? `Where is ${row.pupilName}?` : `What was done for ${row.pupilName}`}
      verb="Save"
      isWorking={recording.isPending}
      onConfirm={save}
      onCancel={onClose}
    >
      <div className={styles.fields}>
        {failure ? <ErrorSummary error={failure} /> : null}
        <div>
          {row.says}
          <Ring telephones={toRing(row)} say="Ring next" />
        </div>
        <Field label="Step">
          <Select
            value={draft.step}
            onChange={(_event, { value }) => {
              const chosen = followUpSteps.find((one) => one === value) ?? 'other';
              change({ step: chosen, result: resultsOf(chosen)[0] ?? 'done' });
            }}
          >
            {followUpSteps.map((one) => (
              <option key={one} value={one}>
                {followUpStepNames[one]}
              </option>
            ))}
          </Select>
        </Field>
        {results.length > 1 ? (
          <RadioGroup
            aria-label="Result"
            layout="horizontal"
            value={draft.result}
            onChange={(_event, { value }) => change({ result: followUpResults.find((one) => one === value) ?? 'done' })}
          >
            {results.map((one) => (
              <Radio key={one} value={one} label={followUpResultNames[one]} />
            ))}
          </RadioGroup>
        ) : null}
        {isFound ? text('note', 'Where is the pupil?', true) : text('note', 'What was said or seen', draft.step === 'other')}
        {isFound ? text('how', 'How do you know?', true) : null}
        <NextFields draft={draft} problems={problems} onChange={change} />
      </div>
    </ConfirmDialog>
  );
}
